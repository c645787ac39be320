package org.trackproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {
    private static final String NUMBER = "LP00852640917733";

    @TempDir
    Path folder;

    @Test
    void check_ofANumberAlone_saysThatNobodyWasAskedAndStillJudges() {
        Terminal.Run run = Terminal.run("check", NUMBER, "--to", "ES:28013", "--ordered", "2026-10-20");

        assertThat(run.code()).isEqualTo(10);
        assertThat(run.out())
                .contains("Cannot tell yet: no source has been asked")
                .contains("ask again on");
        assertThat(run.err())
                .contains("--paste")
                .contains("--nothing-found")
                .contains("Judged as of now, " + Terminal.NOW);
    }

    @Test
    void check_withNothingFound_countsItAsSeenByTheBuyer() {
        Terminal.Run run = Terminal.run(
                "check",
                NUMBER,
                "--to",
                "es:28013",
                "--ordered",
                "2026-10-20",
                "--at",
                "2026-10-28",
                "--nothing-found",
                "cainiao, 17track");

        assertThat(run.out())
                .contains("cainiao       seen by you            shows nothing")
                .contains("17track");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void check_inJson_printsOneVerdictPerClaim() throws IOException {
        Path file = folder.resolve("two.json");
        Files.writeString(file, """
                {"at": "2026-10-20", "order": {"orderedAt": "2026-10-02", "shipTo": {"country": "ES"}},
                 "claims": [{"number": "LP00852640917733", "givenAt": "2026-10-03"}, {"number": "RB000000005CN", "givenAt": "2026-10-06"}]}
                """);

        Terminal.Run json = Terminal.run("check", "--json", "--case", file.toString());
        Terminal.Run text = Terminal.run("check", "--case", file.toString());

        assertThat(json.lines()).hasSize(2);
        assertThat(json.lines().get(0)).contains("\"index\":0");
        assertThat(text.out()).contains("Number 1 of 2, LP00852640917733").contains("Number 2 of 2");
    }

    @Test
    void check_ofStandardInput_readsTheCase() throws IOException {
        String json = Files.readString(Path.of(Terminal.example("on-its-way")));

        assertThat(Terminal.typing(json, "check", "--case", "-").code()).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | empty",
                "{ | line 1",
                "<html></html> | JSON",
                "{\"order\":{\"orderedAt\":\"2026-02-30\",\"shipTo\":{\"country\":\"ES\"}},\"claims\":[{\"number\":\"A\"}]} | /order/orderedAt",
                "{\"order\":{\"orderedAt\":\"2026-02-20\",\"shipTo\":{\"country\":\"Spain\"}},\"claims\":[{\"number\":\"A\"}]} | 'Spain'",
            })
    void check_ofABadCase_saysWhatAndWhere(String json, String named) {
        Terminal.Run run = Terminal.typing(json, "check", "--case", "-");

        assertThat(run.code()).isEqualTo(65);
        assertThat(run.err()).contains(named);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--ordered, 2026-13-01",
        "--to, Madrid",
        "--prior, 1.5",
        "--weight, 2kg",
        "--at, yesterday",
        "--service, fast",
        "--lang, xx"
    })
    void check_withABadOption_namesValueAndOption(String option, String value) {
        Terminal.Run run = option.equals("--ordered")
                ? Terminal.run("check", NUMBER, "--to", "ES", "--ordered", value)
                : option.equals("--to")
                        ? Terminal.run("check", NUMBER, "--ordered", "2026-10-02", "--to", value)
                        : Terminal.run("check", NUMBER, "--to", "ES", "--ordered", "2026-10-02", option, value);

        assertThat(run.code()).isEqualTo(64);
        assertThat(run.err()).contains("'" + value + "'").contains(option);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void check_withoutOrder_saysWhatIsMissing() {
        assertThat(Terminal.run("check", NUMBER).err()).contains("--to");
        assertThat(Terminal.run("check", NUMBER, "--to", "ES").err()).contains("--ordered 2026-10-02");
        assertThat(Terminal.run("check").code()).isEqualTo(64);
    }

    @Test
    void check_ofAMissingFile_is66() {
        Terminal.Run run =
                Terminal.run("check", "--case", folder.resolve("none.json").toString());

        assertThat(run.code()).isEqualTo(66);
        assertThat(run.err()).contains("none.json");
    }

    @Test
    void check_beforeTheNumberWasGiven_saysSo() {
        Terminal.Run run =
                Terminal.run("check", "--case", Terminal.example("on-its-way"), "--at", "2026-05-03T00:00:00Z");

        assertThat(run.code()).isEqualTo(65);
        assertThat(run.err()).contains("No number had been given");
    }

    @Test
    void check_withoutBlockCharacters_drawsInAscii() {
        Terminal.Run run = Terminal.with(
                new byte[0],
                new Console.Looks(false, false),
                "check",
                "--explain",
                "--case",
                Terminal.example("delivered-before-the-order"));

        assertThat(run.out()).contains("####").matches("(?s)\\p{ASCII}*");
    }

    @Test
    void deadlines_andActions_printTheirPart() {
        String file = Terminal.example("lighter-than-the-item");

        assertThat(Terminal.run("deadlines", "--case", file).out()).contains("PayPal");
        assertThat(Terminal.run("deadlines", "--case", file, "--json").out()).contains("\"deadlines\":[{");
        assertThat(Terminal.run("actions", "--case", file).out()).contains("1. A dispute is open");
        assertThat(Terminal.run("actions", "--case", file, "--json").out()).contains("\"actions\":[{");
    }

    @Test
    void check_ofAMistypedNumber_proposesTheOneThatASourceShows() {
        Terminal.Run run = Terminal.run("check", "--case", Terminal.example("one-digit-wrong"), "--json");
        assertThat(run.out()).contains("LY641180935CN").contains("\"action\":\"check-typing\"");
        String action = run.out().substring(run.out().indexOf("\"check-typing\""));
        assertThat(action.substring(0, action.indexOf('}'))).contains("LY641180935CN");
    }
}
