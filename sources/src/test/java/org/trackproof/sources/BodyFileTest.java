package org.trackproof.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyFileTest {
    @TempDir
    Path outside;

    private Path folder = Path.of("");

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectories(outside.resolve("a case"));
        Files.writeString(outside.resolve("secret.txt"), "secret");
    }

    private CaseFile read(String bodyFile) throws IOException {
        Path file = folder.resolve("case.json");
        Files.writeString(file, Samples.answer("'bodyFile':'" + bodyFile.replace("\\", "\\\\") + "'"));
        return CaseReader.read(file);
    }

    private String refused(String bodyFile) {
        BadInput bad = catchThrowableOfType(BadInput.class, () -> read(bodyFile));
        assertThat(bad).as(bodyFile).isNotNull();
        assertThat(bad.code()).isEqualTo("case-bad-file");
        assertThat(bad.problem().pointer()).isEqualTo("/answers/0/bodyFile");
        return bad.problem().message();
    }

    @Test
    void fileBesideTheCase_isTheBody() throws IOException {
        Files.createDirectories(folder.resolve("bodies"));
        Files.writeString(folder.resolve("bodies/1.json"), "{\"a\":\"\u00e9\"}");
        CaseFile file = read("bodies/1.json");
        assertThat(file.raw().get(0).body()).isEqualTo("{\"a\":\"\u00e9\"}");
        assertThat(file.findBytes(0).orElseThrow()).hasSize(10);
        assertThat(CaseWriter.write(file)).contains("\"bodyFile\":\"bodies/1.json\"");
    }

    @Test
    void contentOfTheFile_countsForTheDigest() throws IOException {
        Files.writeString(folder.resolve("b"), "1");
        String first = read("b").facts().digest();
        Files.writeString(folder.resolve("b"), "2");
        assertThat(read("b").facts().digest()).isNotEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.txt",
                "x/../../secret.txt",
                "/etc/passwd",
                "C:\\x",
                "\\\\host\\x",
                "file:///etc/passwd",
                " ",
                "a\\u0000b"
            })
    void nameThatLeadsElsewhere_isRefused(String name) {
        assertThat(refused(name)).contains("folder of the case");
    }

    @Test
    void absoluteNameOfTheOwnFolder_isRefusedToo() throws IOException {
        Files.writeString(folder.resolve("b"), "1");
        assertThat(refused(folder.resolve("b").toString())).contains("folder of the case");
    }

    @Test
    void link_isRefused() throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), outside.resolve("secret.txt"));
        assertThat(refused("link")).contains("is a link");
    }

    @Test
    void linkOnTheWay_isRefused() throws IOException {
        Files.createSymbolicLink(folder.resolve("up"), outside);
        assertThat(refused("up/secret.txt")).contains("behind one");
    }

    @Test
    void folderAndMissingFile_areRefused() throws IOException {
        Files.createDirectories(folder.resolve("sub"));
        assertThat(refused("sub")).contains("not a plain file");
        assertThat(refused("nothing")).contains("is not there");
    }

    @Test
    void device_isRefused() {
        assumeTrue(Files.exists(Path.of("/dev/zero")));
        Problems problems = new Problems();
        Part answer = new Part(CaseReader.read(Samples.SMALL).document(), "", problems);
        assertThat(new BodyFolder(Path.of("/dev")).read(answer, "zero")).isNull();
        assertThat(problems.any()).isTrue();
    }

    @Test
    void largeFile_isRefused() throws IOException {
        Files.write(folder.resolve("big"), new byte[CaseBytes.LIMIT + 1]);
        assertThat(refused("big")).contains("too large");
    }

    @Test
    void digestOfTheFile_isChecked() throws IOException {
        Files.writeString(folder.resolve("b"), "1", StandardCharsets.UTF_8);
        Path file = folder.resolve("case.json");
        Files.writeString(
                file,
                Samples.answer("'bodyFile':'b','sha256':'SHA256:"
                        + Sha256.hex(new byte[] {'1'}).toUpperCase(java.util.Locale.ROOT) + "'"));
        assertThat(CaseReader.read(file).raw()).hasSize(1);
        Files.writeString(folder.resolve("b"), "2", StandardCharsets.UTF_8);
        assertThat(catchThrowableOfType(BadInput.class, () -> CaseReader.read(file))
                        .code())
                .isEqualTo("case-digest-mismatch");
    }
}
