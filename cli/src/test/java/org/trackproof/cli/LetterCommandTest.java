package org.trackproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trackproof.verdict.language.Language;

class LetterCommandTest {
    private static final String LIGHT = Terminal.example("lighter-than-the-item");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void letter_passesItsOwnCheck_inEveryLanguage(Language language) throws IOException {
        Path file = folder.resolve("letter.txt");
        Terminal.Run written = Terminal.run(
                "letter", "--case", LIGHT, "--to", "carrier", "--lang", language.id(), "-o", file.toString());
        assertThat(written.err()).isEmpty();
        assertThat(written.code()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(file)).contains("\n\n");

        Terminal.Run checked =
                Terminal.run("letter", "--case", LIGHT, "--lint", file.toString(), "--lang", language.id());
        assertThat(checked.err()).isEmpty();
        assertThat(checked.code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void lint_ofAnAccusation_namesSentenceReasonAndRemedy() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.txt"), "Dear Sir or Madam,\n\nThe seller is a fraud.\n");
        Terminal.Run run = Terminal.run("letter", "--case", LIGHT, "--lint", file.toString());
        assertThat(run.code()).isEqualTo(ExitCode.DATA);
        assertThat(run.err()).contains("'The seller is a fraud.'", "accuses", "Leave the word out");
    }

    @Test
    void letter_thatNothingSupports_isRefusedWithWhatToDo() {
        Terminal.Run run =
                Terminal.run("letter", "--case", Terminal.example("on-its-way"), "--to", "bank", "--lang", "es");
        assertThat(run.code()).isEqualTo(ExitCode.DATA);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("trackproof: ").contains("\n  ");
    }

    @Test
    void html_isAPageOfItsLanguage() {
        Terminal.Run run =
                Terminal.run("letter", "--case", LIGHT, "--to", "seller", "--lang", "de", "--format", "html");
        assertThat(run.out()).startsWith("<!DOCTYPE html>\n<html lang=\"de\">").doesNotContain("<script");
    }

    @Test
    void wrongUse_isSaid() {
        assertThat(Terminal.run("letter", "--case", LIGHT).code()).isEqualTo(ExitCode.USAGE);
        assertThat(Terminal.run("letter", "--case", LIGHT, "--to", "king").err())
                .contains("'king'", "consumer-body");
        assertThat(Terminal.run("letter", "--case", LIGHT, "--to", "seller", "--lang", "it")
                        .err())
                .contains("'it'", "en, es, fr, de");
    }
}
