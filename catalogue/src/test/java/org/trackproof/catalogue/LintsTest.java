package org.trackproof.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small catalogue of one courier, spoilt in one way or several. */
class LintsTest {
    private static final String COURIER = """
            id = "acme"
            name = "Acme Post"
            home = "NL"
            priority = 3
            page = "https://acme.example/{number}"
            domains = ["acme.example"]
            [names]
            ship24 = ["acme"]
            [[format]]
            id = "acme.a"
            shape = "'ACM' serial:d9 check:d1"
            check = { algorithm = "gs1", over = ["serial"] }
            source = [{ kind = "carrier", what = "label guide", read = 2026-11-25 }]
            good = ["ACM5820471641", "ACM3040192858"]
            bad = ["ACM5820471642"]
            """;

    @TempDir
    private Path root;

    @BeforeEach
    void writeTables() throws IOException {
        Path codes = Files.createDirectories(root.resolve("catalogue/codes"));
        Files.createDirectories(root.resolve("catalogue/couriers"));
        Files.writeString(root.resolve("catalogue/version.txt"), "2026-11-25\n");
        Files.writeString(
                codes.resolve("s10-services.tsv"), "from\tto\tmeaning\ttracked\tassigned\nAA\tZZ\tletter\tyes\tyes\n");
        Files.writeString(codes.resolve("s10-posts.tsv"), "suffix\tcourier\tprefixes\tweight\tnote\nNL\tacme\t\t1\t\n");
        Files.writeString(codes.resolve("sample-numbers.tsv"), "number\tpublished-by\nACM0000000000\tnobody\n");
    }

    private void write(String courier) throws IOException {
        Files.writeString(root.resolve("catalogue/couriers/acme.toml"), courier);
    }

    @Test
    void generate_ofASoundCatalogue_hasNoProblems() throws IOException {
        write(COURIER);
        assertThat(CatalogueFiles.generate(root).get(CatalogueFiles.COMPILED))
                .contains("format\tacme.a\tacme\t1\tgs1 over=serial")
                .contains("variant\t'ACM' serial:d9 check:d1\t1\t")
                .contains("format\tacme.s10\tacme\t1\ts10")
                .contains("sample\tACM0000000000");
    }

    @Test
    void generate_ofTheSameSourcesTwice_givesTheSameBytes() throws IOException {
        write(COURIER);
        assertThat(CatalogueFiles.generate(root)).isEqualTo(CatalogueFiles.generate(root));
    }

    @Test
    void generate_withManyMistakes_reportsAllAtOnce() throws IOException {
        write(COURIER.replace("home = \"NL\"", "home = \"XX\"")
                .replace("acme.example\"]", "https://acme.example\"]")
                .replace("ACM3040192858", "ACM3040192857")
                .replace("bad = [\"ACM5820471642\"]", "bad = [\"ACM5820471641\"]"));
        assertThatIllegalStateException()
                .isThrownBy(() -> CatalogueFiles.generate(root))
                .withMessageContaining("home 'XX' is no country")
                .withMessageContaining("domain 'https://acme.example' is no host name")
                .withMessageContaining("good number ACM3040192857 is rejected")
                .withMessageContaining("bad number ACM5820471641 fits");
    }

    @Test
    void generate_withAMisspeltKey_namesIt() throws IOException {
        write(COURIER.replace("priority", "prioritaet"));
        assertThatIllegalStateException()
                .isThrownBy(() -> CatalogueFiles.generate(root))
                .withMessageContaining("acme.toml: unknown key 'prioritaet'");
    }

    @Test
    void generate_withoutSourceOrExamples_saysWhatIsMissing() throws IOException {
        write(COURIER.replaceAll("source = .*\n", "")
                .replaceAll("bad = .*\n", "")
                .replace(", \"ACM3040192858\"", ""));
        assertThatIllegalStateException()
                .isThrownBy(() -> CatalogueFiles.generate(root))
                .withMessageContaining("has no source")
                .withMessageContaining("needs two good numbers")
                .withMessageContaining("needs a bad number");
    }

    @Test
    void generate_withAnUnreadableFile_saysWhich() throws IOException {
        write("id = \"acme\nname");
        assertThatIllegalStateException()
                .isThrownBy(() -> CatalogueFiles.generate(root))
                .withMessageContaining("acme.toml: not readable");
    }
}
