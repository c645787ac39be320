package org.trackproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages of the examples, word by word. After a change that is meant, run with {@code -Dtrackproof.regenerate=true} and read the
 * difference.
 */
class ExamplesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @ParameterizedTest
    @CsvSource({
        "arrived, consistent, 0",
        "on-its-way, undecided, 10",
        "three-days-quiet, undecided, 10",
        "postcode-needed, undecided, 10",
        "label-for-weeks, undecided, 10",
        "lighter-than-the-item, inconsistent, 11",
        "delivered-before-the-order, inconsistent, 11"
    })
    void check_ofAnExample_hasItsWordAndExitCode(String name, String outcome, int code) {
        Terminal.Run run = Terminal.run("check", "--case", Terminal.example(name), "--json");

        assertThat(run.out()).contains("\"outcome\":\"" + outcome + "\"");
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arrived",
                "on-its-way",
                "three-days-quiet",
                "postcode-needed",
                "label-for-weeks",
                "lighter-than-the-item",
                "delivered-before-the-order"
            })
    void check_ofAnExample_printsItsPage(String name) throws IOException {
        compare(name, Terminal.run("check", "--case", Terminal.example(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"label-for-weeks", "delivered-before-the-order"})
    void check_withExplanation_printsTheWaterfall(String name) throws IOException {
        compare(name + "-explained", Terminal.run("check", "--explain", "--case", Terminal.example(name)));
    }

    private static void compare(String name, Terminal.Run run) throws IOException {
        Path file = GOLDEN.resolve(name + ".txt");
        if (Boolean.getBoolean("trackproof.regenerate")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, run.out());
        }
        assertThat(run.out()).isEqualTo(Files.readString(file));
        assertThat(run.out().lines()).allMatch(line -> Plain.width(line) <= Page.WIDTH, "at most 80 columns");
    }
}
