package org.trackproof.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.engine.Engine;
import org.trackproof.verdict.rules.Judge;

/** The cases in {@code examples/} are valid and say what the documents say of them. */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("..", "examples");

    @ParameterizedTest
    @CsvSource({
        "another-country, inconsistent, strangers",
        "label-only, undecided, label-only",
        "mistyped, undecided, mistyped",
        "older-parcel, inconsistent, recycled",
        "on-its-way, consistent, genuine",
        "sources-down, undecided, genuine",
        "too-early, undecided, genuine"
    })
    void example_isJudgedAsTheDocumentsSay(String name, String outcome, String story) throws IOException {
        Path file = EXAMPLES.resolve(name + ".json");
        CaseFile read = CaseReader.read(file);
        List<Verdict> verdicts = new Judge(new Engine())
                .judge(read.facts(), read.defaultInstant().orElseThrow(), Engine.Options.DEFAULT);

        assertThat(verdicts).hasSize(1);
        assertThat(verdicts.get(0).outcome().id()).isEqualTo(outcome);
        assertThat(verdicts.get(0).stories().get(0).story().id()).isEqualTo(story);
        assertThat(Schemas.problems(Schemas.CASE, Files.readString(file))).isEmpty();
    }

    @Test
    void examples_areAllJudgedAbove() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".json"))).hasSize(7);
        }
    }
}
