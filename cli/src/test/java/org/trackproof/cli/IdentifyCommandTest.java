package org.trackproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifyCommandTest {
    private static final String UPS = "1Z5R89390357567127";

    @Test
    void identify_ofAKnownShape_namesTheCourierAndWhatItCarries() {
        Terminal.Run run = Terminal.run("identify", UPS);

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Most likely a number of UPS.")
                .contains("shipper's account 5R8939")
                .contains("printed as an example");
    }

    @Test
    void identify_withAWrongCheckDigit_saysSoAndOffersRepairs() {
        Terminal.Run run = Terminal.run("identify", "1Z5R89390357567128");

        assertThat(run.out())
                .contains("check digit is wrong")
                .contains("check digit 8, should be 7")
                .contains("One slip away");
    }

    @Test
    void identify_inJson_givesOneLinePerNumber() {
        Terminal.Run run = Terminal.run("identify", "--json", UPS, "nonsense");

        assertThat(run.lines()).hasSize(2).allMatch(line -> line.startsWith("{\"input\":\""));
    }

    @ParameterizedTest
    @CsvSource({"'a\n\nb', 3", "'a\r\nb\r\n', 2", "'\n\n\n', 3", "'', 0", "'a\n\rb\t c', 2"})
    void identify_ofStandardInput_givesOneLinePerLine(String input, int lines) {
        assertThat(Terminal.typing(input, "identify", "-").lines()).hasSize(lines);
        assertThat(Terminal.typing(input, "identify", "-", "--json").lines()).hasSize(lines);
    }

    @Test
    void identify_ofRandomBytes_givesOneHarmlessLinePerLine() {
        long seed = Long.getLong("seed", System.nanoTime());
        SplittableRandom random = new SplittableRandom(seed);
        byte[] bytes = new byte[200_000];
        random.nextBytes(bytes);
        bytes[bytes.length - 1] = '\n';
        long lines = new String(bytes, StandardCharsets.ISO_8859_1)
                .chars()
                .filter(c -> c == '\n')
                .count();

        Terminal.Run run = Terminal.with(bytes, Console.Looks.PLAIN, "identify", "-");

        assertThat(run.out().chars().filter(c -> c == '\n').count())
                .as("seed %d", seed)
                .isEqualTo(lines);
        assertThat(run.out()).as("seed %d", seed).doesNotContainPattern("[\\x00-\\x08\\x0b-\\x1f\\x7f\\x9b\\u202e]");
        assertThat(run.code()).isZero();
    }

    @Test
    void identify_ofAVeryLongLine_givesOneLine() {
        String input = "1".repeat(10_000) + "\n" + "A".repeat(3_000_000) + "\n" + UPS;

        Terminal.Run run = Terminal.typing(input, "identify", "-", "--json");

        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(2)).contains("\"ups\"");
    }

    @ParameterizedTest
    @CsvSource({
        "--to, Spain, ES:28013",
        "--ordered, 2026-02-30, 2026-10-02",
        "--top, 0, '3'",
        "--format, xml, json",
    })
    void identify_withABadOption_namesValueOptionAndRemedy(String option, String value, String remedy) {
        Terminal.Run run = Terminal.run("identify", UPS, option, value);

        assertThat(run.code()).isEqualTo(64);
        assertThat(run.err()).contains("'" + value + "'").contains(option).contains(remedy);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void identify_withTop_cutsTheList() {
        Terminal.Run all = Terminal.run("identify", "--json", "461209917341");
        Terminal.Run one = Terminal.run("identify", "--json", "--top", "1", "461209917341");

        assertThat(all.out()).hasSizeGreaterThan(one.out().length());
        assertThat(one.out()).containsOnlyOnce("\"format\":\"dhl");
    }

    @Test
    void identify_withColours_marksOnlyWithAnsi() {
        Terminal.Run run = Terminal.with(new byte[0], new Console.Looks(true, true), "identify", UPS);

        assertThat(run.out()).contains("\u001b[1m" + UPS + "\u001b[0m");
        assertThat(run.out().replaceAll("\u001b\\[[0-9;]+m", ""))
                .isEqualTo(Terminal.run("identify", UPS).out());
    }
}
