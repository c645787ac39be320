package org.trackproof.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NumbersTest {
    private static final String PRIVATE = """
            courier\tacme\tAcme Post\tNL\t3\t\t\tacme.example\t\t\talso=Acme
            format\tacme.a\tacme\t1\tgs1 over=serial\t\t\t\t\t\tprivate\t\t
            variant\t'ACME' serial:d9 check:d1\t1\t
            """;

    private static Numbers with(Path folder, String extension) throws Exception {
        Path file = folder.resolve(Numbers.EXTENSION);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, extension);
        try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            return Numbers.load(loader);
        }
    }

    @Test
    void courier_byIdOrAlias_isFoundInAnyCase() {
        Numbers numbers = Numbers.standard();
        assertThat(numbers.courier("ups").orElseThrow().name()).isEqualTo("UPS");
        assertThat(numbers.courier("nova-post").orElseThrow().id()).isEqualTo("nova-poshta");
        assertThat(numbers.courier("Nova Post")).isEqualTo(numbers.courier("nova-poshta"));
        assertThat(numbers.courier("no-such-courier")).isEmpty();
    }

    @Test
    void courier_byAnotherVocabulary_isFound() {
        Numbers numbers = Numbers.standard();
        assertThat(numbers.courier("17track", "100002").orElseThrow().id()).isEqualTo("ups");
        assertThat(numbers.courier("ship24", "us-post").orElseThrow().id()).isEqualTo("usps");
        assertThat(numbers.courier("17track", "us-post")).isEmpty();
    }

    @Test
    void courierOfHost_ofADomainOrOneBelow_isFound() {
        Numbers numbers = Numbers.standard();
        assertThat(numbers.courierOfHost("www.UPS.com").orElseThrow().id()).isEqualTo("ups");
        assertThat(numbers.courierOfHost("ups.com.example")).isEmpty();
    }

    @Test
    void couriers_areSortedAndKnowTheirUmbrella() {
        assertThat(Numbers.standard().couriers())
                .extracting(Courier::id)
                .isSorted()
                .contains("cainiao", "yamato");
        assertThat(Numbers.standard().courier("dhl-paket").orElseThrow().umbrella())
                .isEqualTo("dhl");
    }

    @Test
    void version_isADay() {
        assertThat(Numbers.standard().version()).matches("\\d{4}-\\d{2}-\\d{2}");
    }

    @Test
    void load_withAnExtension_knowsItsCouriers(@TempDir Path folder) throws Exception {
        Identification answer = with(folder, PRIVATE).identify("ACME0000123457");
        assertThat(answer.candidates().get(0).format()).isEqualTo("acme.a");
        assertThat(answer.flags()).contains(Flag.PRIVATE_COURIER_CODE);
    }

    @Test
    void load_withAnExtensionFromAnEditor_readsItToo(@TempDir Path folder) throws Exception {
        String edited = "\uFEFF# ours\r\n" + PRIVATE.replaceAll("\t+\n", "\r\n");
        assertThat(with(folder, edited)
                        .identify("ACME0000123457")
                        .candidates()
                        .get(0)
                        .format())
                .isEqualTo("acme.a");
    }

    @Test
    void load_withBlanksInsteadOfTabs_saysSo(@TempDir Path folder) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(folder, PRIVATE.replace("format\tacme.a\tacme\t1", "format acme.a acme 1")))
                .withMessageContaining("line 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(folder, "courier\tacme Acme\n"))
                .withMessageContaining("at least 5 cells")
                .withMessageContaining("Maybe there are blanks instead of tabs");
    }

    @Test
    void hasKnownShape_isTrueOfWhateverHasCandidates() {
        Numbers numbers = Numbers.standard();
        assertThat(numbers.hasKnownShape("1Z 48Y0 W70367150223")).isTrue();
        assertThat(numbers.hasKnownShape("lp00841273905516")).isTrue();
        assertThat(numbers.hasKnownShape("hello")).isFalse();
        assertThat(numbers.hasKnownShape("")).isFalse();
        assertThat(numbers.hasKnownShape("9".repeat(500))).isFalse();
    }

    @Test
    void load_withAnExtensionThatTakesAnId_namesBothFiles(@TempDir Path folder) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(folder, PRIVATE.replace("\tacme\tAcme", "\tups\tAcme")))
                .withMessageContaining("Courier id 'ups' is taken by catalogue.tsv")
                .withMessageContaining(Numbers.EXTENSION)
                .withMessageContaining("line 1");
    }

    @Test
    void load_withAnUnreadableExtension_saysWhichLine(@TempDir Path folder) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(folder, PRIVATE + "variant\td3-4\t1\t\n"))
                .withMessageContaining("line 4")
                .withMessageContaining("'d3-4'");
    }
}
