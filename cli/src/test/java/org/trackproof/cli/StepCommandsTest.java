package org.trackproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands around a case refuse, and with which words. */
class StepCommandsTest {
    @TempDir
    Path folder;

    @Test
    void calendar_intoAFile_isTheSameAsOnTheTerminal() throws IOException {
        Path file = folder.resolve("dates.ics");
        String example = Terminal.example("delivered-before-the-order");

        Terminal.Run run = Terminal.run("deadlines", "--ics", "-o", file.toString(), "--case", example);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(file))
                .isEqualTo(Terminal.run("deadlines", "--ics", "--case", example).out());
    }

    @Test
    void calendar_beside_json_isRefused() {
        Terminal.Run run = Terminal.run("deadlines", "--ics", "--json", "--case", Terminal.example("on-its-way"));

        assertThat(run.code()).isEqualTo(64);
        assertThat(run.err()).contains("contradict");
    }

    @Test
    void calendar_intoAFolderThatIsNotThere_saysSo() {
        Terminal.Run run = Terminal.run(
                "deadlines",
                "--ics",
                "-o",
                folder.resolve("no/dates.ics").toString(),
                "--case",
                Terminal.example("on-its-way"));

        assertThat(run.code()).isEqualTo(66);
        assertThat(run.err()).contains("cannot be written");
    }

    @Test
    void unknownRule_isNamedBesideThoseThatBeginLikeIt() {
        Terminal.Run run = Terminal.run("rules", "show", "AE-B02");

        assertThat(run.code()).isEqualTo(64);
        assertThat(run.err()).contains("'AE-B02'").contains("AE-B02a");
    }

    @Test
    void rules_ofOnePlatform_areListed() {
        Terminal.Run run = Terminal.run("rules", "list", "--platform", "vinted", "--json");

        assertThat(run.lines())
                .singleElement()
                .satisfies(line -> assertThat(line).contains("\"id\":\"VI-1\""));
        assertThat(Terminal.run("rules", "list", "--platform", "x").err()).contains("aliexpress");
        assertThat(Terminal.run("rules", "list", "--grade", "good").err()).contains("'recalled'");
    }

    @Test
    void rules_due_withoutADate_sayWhichDayWasTaken() {
        Terminal.Run run = Terminal.run("rules", "due");

        assertThat(run.err()).contains("2026-11-01");
        assertThat(run.out()).contains("No rule");
    }

    @Test
    void before_withHalfARecord_asksForTheOther() {
        Terminal.Run run = Terminal.run("before", "--to", "ES", "--ordered", "2026-11-01", "--seller-orders", "5");

        assertThat(run.code()).isEqualTo(64);
        assertThat(run.err()).contains("--seller-not-received");
    }

    @Test
    void before_withoutACountry_asksForIt() {
        assertThat(Terminal.run("before").err()).contains("--to");
    }

    @Test
    void check_ofSeveralNumbers_endsWithTheOrderAsAWhole_andPrintsNoLineMoreInJson() {
        String example = Terminal.example("two-parcels");

        assertThat(Terminal.run("check", "--case", example).out()).contains("The order as a whole");
        assertThat(Terminal.run("check", "--json", "--case", example).lines()).hasSize(2);
    }

    @Test
    void preflight_ofAnUnknownClass_namesTheClasses() {
        assertThat(Terminal.run("preflight", "--service", "pigeon", "RB839204766CN")
                        .err())
                .contains("'pigeon'")
                .contains("economy");
    }
}
