package org.trackproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabCommandTest {
    @TempDir
    Path folder;

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void lab_ofOneWorld_printsItsRow_andWritesTheReport() {
        Terminal.Run run = Terminal.run("lab", "domestic", "--parcels", "60", "-o", in("out"));

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Domestic US");
        assertThat(run.err()).contains("Measured 'Domestic US'");
        assertThat(folder.resolve("out")).isDirectoryContaining("glob:**report.{md,html,json}");
    }

    @Test
    void cases_carryTheTruth_andCanBeJudgedAndLearntFrom() throws IOException {
        assertThat(Terminal.run("lab", "cases", "training", "--parcels", "400", "-o", in("cases.jsonl"))
                        .code())
                .isZero();
        assertThat(Files.readString(folder.resolve("cases.jsonl"))).contains("\"truth\":{\"scheme\":\"genuine\"");

        Terminal.Run learnt = Terminal.run("learn", in("cases.jsonl"), "-o", in("pack"), "--name", "ours-1");
        assertThat(learnt.code()).isZero();
        assertThat(learnt.out()).contains("Reference pack ours-1", "Too few parcels", "The 15 that moved most");

        Terminal.Run shadow = Terminal.run("bulk", in("cases.jsonl"), "--shadow", in("pack"));
        assertThat(shadow.lines()).hasSize(400);
        assertThat(shadow.err()).contains("With the pack ours-1 instead of simulated-1", "of 400 words would change");

        String example = Terminal.example("on-its-way");
        assertThat(Terminal.run("check", "--json", "--case", example, "--reference", in("pack"))
                        .out())
                .contains("\"reference\":\"ours-1\"", "\"basis\":\"learnt\"");
        assertThat(Terminal.run("pack", "show", in("pack")).out()).contains("Reference pack ours-1", "learnt");
        assertThat(Terminal.run("pack", "diff", "written-1", in("pack"), "--json")
                        .out())
                .contains("\"after\":\"ours-1\"");
    }

    @Test
    void list_namesEveryWorld() {
        assertThat(Terminal.run("lab", "list").out()).contains("same ", "degraded ", "broken ");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "lab nowhere | 64 | There is no world 'nowhere'",
                "lab --parcels none | 64 | 'none' is no whole number",
                "lab cases same | 64 | not said where the cases go",
                "pack diff written-1 | 64 | is nothing that can be done with packs",
                "pack show nowhere | 66 | There is no reference pack 'nowhere'",
                "check X --to ES --ordered 2026-10-01 --reference nowhere | 66 | There is no reference pack 'nowhere'",
                "learn nowhere -o out | 66 | There is no file 'nowhere'",
                "learn nowhere -o out --name a/b | 66 | There is no file 'nowhere'"
            })
    void wrongUse_isTold(String line, int code, String message) {
        Terminal.Run run = Terminal.run(line.split(" ", -1));

        assertThat(run.err()).contains(message);
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "trackproof-pack/1 | trackproof-pack/2 | its format is 'trackproof-pack/2', this version reads",
                "known  | knwon  | known",
                "basis  | basics  | does not say its 'basis'",
                "genuine           .986 | genuine | Line",
                "[clock genuine | [clock honest | has no column 'genuine'"
            })
    void aBrokenPack_isNamedWithItsReason(String from, String to, String message) throws IOException {
        Path pack = folder.resolve("broken.pack");
        String text =
                org.trackproof.verdict.engine.ReferencePack.shipped("written-1").text();
        Files.writeString(pack, text.replace(from, to));

        Terminal.Run run =
                Terminal.run("check", "--case", Terminal.example("on-its-way"), "--reference", pack.toString());

        assertThat(run.err()).contains("broken.pack").contains(message);
        assertThat(run.code()).isEqualTo(65);
    }
}
