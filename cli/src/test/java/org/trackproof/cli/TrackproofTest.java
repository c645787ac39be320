package org.trackproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrackproofTest {
    @Test
    void anUnknownCommand_isNamedBesideTheKnownOnes() {
        Terminal.Run run = Terminal.run("postcard", "--case", "x.json");

        assertThat(run.code()).isEqualTo(64);
        assertThat(run.err()).contains("no command 'postcard'").contains("identify, find, check, bulk");
    }

    @Test
    void noCommand_showsTheHelpAsAMessage() {
        Terminal.Run run = Terminal.run();

        assertThat(run.code()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Usage: trackproof");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "identify",
                "find",
                "check",
                "bulk",
                "deadlines",
                "actions",
                "order",
                "case",
                "before",
                "preflight",
                "rules",
                "version"
            })
    void help_isDataAndFitsTheTerminal(String command) {
        Terminal.Run run = command.isEmpty() ? Terminal.run("--help") : Terminal.run(command, "--help");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Usage: trackproof").contains(command);
        assertThat(run.lines()).allMatch(line -> line.length() <= Page.WIDTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"version", "--version"})
    void version_namesAllFourParts(String word) {
        assertThat(Terminal.run(word).out())
                .contains("trackproof ", "catalogue  20", "reference  simulated-1", "rules      20");
    }

    @Test
    void anUnknownOption_isNamed() {
        Terminal.Run run = Terminal.run("check", "--cheese");

        assertThat(run.code()).isEqualTo(64);
        assertThat(run.err()).contains("--cheese").contains("check --help");
    }

    @Test
    void aNumberThatStartsLikeAFileReference_isNotExpanded() {
        assertThat(Terminal.run("identify", "--json", "@/etc/passwd").out()).contains("\"input\":\"@/etc/passwd\"");
    }

    @Test
    void aReaderThatHasGone_endsQuietly() {
        assertThat(code("Broken pipe")).isZero();
    }

    @Test
    void aFullDisk_isNotSilent() {
        assertThat(code("No space left on device")).isEqualTo(75);
    }

    private static int code(String failure) {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(failure);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new Output(broken),
                new Output(err),
                Clock.systemUTC(),
                Console.Looks.PLAIN,
                false);
        int code = Trackproof.run(console, "identify", "RB123456785GB");
        assertThat(err.toString(StandardCharsets.UTF_8).isEmpty()).isEqualTo(code == 0);
        return code;
    }
}
