package org.trackproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseCommandTest {
    private static final String NUMBER = "LP00841273905516";

    @TempDir
    Path folder;

    private String file() {
        return folder.resolve("case.json").toString();
    }

    private Terminal.Run make() {
        return Terminal.run(
                "case",
                "new",
                NUMBER,
                "--case",
                file(),
                "--to",
                "ES:28013",
                "--ordered",
                "2026-10-02",
                "--weight",
                "420.50");
    }

    private String text() throws IOException {
        return Files.readString(folder.resolve("case.json"));
    }

    @Test
    void new_writesACaseThatCanBeChecked() throws IOException {
        assertThat(make().code()).isZero();
        assertThat(text())
                .startsWith("{\n  \"order\": {\n    \"orderedAt\": \"2026-10-02\"")
                .contains("\"weightGrams\": 420.50")
                .endsWith("}\n");
        assertThat(Terminal.run("check", "--case", file(), "--at", "2026-10-05").code())
                .isEqualTo(10);
    }

    @Test
    void new_neverReplacesAFile() throws IOException {
        make();
        Files.writeString(folder.resolve("case.json"), "mine");

        Terminal.Run run = make();

        assertThat(run.code()).isEqualTo(64);
        assertThat(run.err()).contains("is there already").contains("--case");
        assertThat(text()).isEqualTo("mine");
    }

    @Test
    void new_withoutAnOrderDate_namesTheOption() {
        Terminal.Run run = Terminal.run("case", "new", NUMBER, "--case", file(), "--to", "ES");

        assertThat(run.code()).isEqualTo(64);
        assertThat(run.err()).contains("--ordered");
    }

    @Test
    void addClaim_addsItBehindTheOthers() throws IOException {
        make();

        Terminal.Run run = Terminal.run(
                "case",
                "add-claim",
                "RB839204766CN",
                "--case",
                file(),
                "--given",
                "2026-10-08",
                "--items",
                "lamp,bulb");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(text().indexOf(NUMBER)).isLessThan(text().indexOf("RB839204766CN"));
        assertThat(text()).contains("\"lamp\"").contains("\"bulb\"");
    }

    @Test
    void addAnswer_keepsTheBytes() throws IOException {
        make();

        Terminal.Run run = Terminal.typing(
                "{\"success\":true}\n",
                "case",
                "add-answer",
                "--case",
                file(),
                "--source",
                "cainiao",
                "--asked-at",
                "2026-10-20T08:00:00Z");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(text())
                .contains("\"body\": \"{\\\"success\\\":true}\\n\"")
                .contains("\"number\": \"" + NUMBER + "\"")
                .contains("\"askedAt\": \"2026-10-20T08:00:00Z\"");
    }

    @Test
    void addAnswer_ofOtherBytes_isKeptAsBase64() throws IOException {
        make();
        Path body = folder.resolve("body");
        Files.write(body, "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

        Terminal.Run run = Terminal.run(
                "case", "add-answer", body.toString(), "--case", file(), "--source", "x", "--asked-at", "2026-10-20");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(text()).contains("\"bodyBase64\": \"Y2Fm6Q==\"");
    }

    @Test
    void note_keepsUnknownFieldsAndExactNumbers() throws IOException {
        Files.writeString(folder.resolve("case.json"), """
                {"mine": {"deep": [1, 2.50, "\u00fc"]}, "order": {"orderedAt": "2026-10-02", "shipTo": {"country": "ES"}},
                 "claims": [{"number": "LP00841273905516", "colour": "red"}]}
                """);

        Terminal.Run run =
                Terminal.run("case", "note", "The seller wrote; see chat.", "--case", file(), "--at", "2026-10-21");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(text())
                .contains("2.50")
                .contains("\"\u00fc\"")
                .contains("\"colour\": \"red\"")
                .contains("\"text\": \"The seller wrote; see chat.\"");
    }

    @Test
    void change_thatIsNoCase_leavesTheFileAsItWas() throws IOException {
        make();
        String before = text();

        Terminal.Run run = Terminal.run("case", "add-claim", "X1", "--case", file(), "--via", "pigeon");

        assertThat(run.code()).isEqualTo(65);
        assertThat(run.err()).contains("'pigeon'").contains("order-page, chat");
        assertThat(text()).isEqualTo(before);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void show_printsTheFieldsInOrder() {
        make();

        Terminal.Run run = Terminal.run("case", "show", "--json", "--case", file());

        assertThat(run.out())
                .startsWith("{\"order\":{\"orderedAt\":\"2026-10-02\",\"shipTo\"")
                .contains("420.50");
    }

    @Test
    void noWordBehindCase_saysWhichThereAre() {
        Terminal.Run run = Terminal.run("case");

        assertThat(run.code()).isEqualTo(64);
        assertThat(run.err()).contains("add-claim");
    }

    @Test
    void aCaseThatIsNotThere_isNamed() {
        assertThat(Terminal.run("case", "note", "x", "--case", file(), "--at", "2026-10-21")
                        .code())
                .isEqualTo(66);
    }
}
