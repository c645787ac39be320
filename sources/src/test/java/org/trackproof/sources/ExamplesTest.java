package org.trackproof.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.engine.Engine;
import org.trackproof.verdict.rules.Judge;

/** The cases in {@code examples/} are valid, say the instant to judge at, and come out as the documents say. */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("..", "examples");

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void example_isOfTheSchema_andNamesItsInstant(Path file) throws IOException {
        assertThat(Schemas.problems(Schemas.CASE, Files.readString(file))).isEmpty();
        assertThat(CaseReader.read(file).facts().at()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "arrived, consistent, genuine",
        "delivered-before-the-order, inconsistent, recycled",
        "label-for-weeks, undecided, label-only",
        "lighter-than-the-item, inconsistent, decoy",
        "nobody-answered, undecided, genuine",
        "on-its-way, undecided, genuine",
        "one-digit-wrong, undecided, mistyped",
        "postcode-needed, undecided, genuine",
        "three-days-quiet, undecided, genuine"
    })
    void example_isJudgedAsTheDocumentsSay(String name, String outcome, String story) {
        CaseFile read = CaseReader.read(EXAMPLES.resolve(name + ".json"));
        List<Verdict> verdicts = new Judge(new Engine())
                .judge(read.facts(), read.defaultInstant().orElseThrow(), Engine.Options.DEFAULT);
        Verdict last = verdicts.get(verdicts.size() - 1);

        assertThat(last.outcome().id()).isEqualTo(outcome);
        assertThat(last.stories().get(0).story().id()).isEqualTo(story);
    }
}
