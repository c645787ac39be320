package org.trackproof.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.trackproof.numbers.Numbers;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.engine.Engine;
import org.trackproof.verdict.rules.Judge;
import tools.jackson.databind.JsonNode;

/**
 * Situations that shoppers, sellers and dispute desks have reported, with the right answer. Where this software disagrees, the case and the
 * reason stand in {@code cases/disagreements.txt}; a listed case that has come right must be taken off the list.
 */
class AcceptanceTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Judge JUDGE = new Judge(new Engine());

    @TestFactory
    Stream<DynamicTest> everyCase_isJudgedAsExpected() throws IOException {
        Map<String, String> disagreements = disagreements();
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    List<String> unmet = unmet(file);
                    if (disagreements.containsKey(name(file))) {
                        assertThat(unmet)
                                .as("listed as a disagreement, but comes right")
                                .isNotEmpty();
                    } else {
                        assertThat(unmet).isEmpty();
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> noInnocentCase_isInconsistent() throws IOException {
        return files().stream()
                .filter(file -> isInnocent(CaseReader.read(file).document().path("expect")))
                .map(file -> DynamicTest.dynamicTest(
                        name(file),
                        () -> assertThat(judge(file))
                                .noneMatch(v -> v.outcome().id().equals("inconsistent"))));
    }

    private static boolean isInnocent(JsonNode expect) {
        boolean mayBe = expect.path("outcome").isMissingNode();
        for (JsonNode outcome : expect.path("outcome")) {
            mayBe |= outcome.asString().equals("inconsistent");
        }
        for (JsonNode outcome : expect.path("notOutcome")) {
            mayBe &= !outcome.asString().equals("inconsistent");
        }
        return !mayBe && !expect.has("byNumber");
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
    }

    static String name(Path file) {
        return file.getFileName().toString().replace(".json", "");
    }

    static List<Verdict> judge(Path file) {
        CaseFile read = CaseReader.read(file);
        Instant at = Instant.parse(read.document().path("at").asString());
        return JUDGE.judge(read.facts(), at, Engine.Options.DEFAULT);
    }

    static List<String> unmet(Path file) {
        CaseFile read = CaseReader.read(file);
        List<Verdict> verdicts = judge(file);
        String last =
                read.facts().claims().get(read.facts().claims().size() - 1).number();
        return Expectation.unmet(
                read.document().path("expect"), verdicts, Numbers.standard().identify(last));
    }

    private static Map<String, String> disagreements() throws IOException {
        Map<String, String> reasons = new TreeMap<>();
        for (String line : Files.readAllLines(CASES.resolve("disagreements.txt"), StandardCharsets.UTF_8)) {
            if (!line.isBlank() && line.charAt(0) != '#') {
                String[] cells = line.split("\t", 2);
                reasons.put(cells[0], cells[1]);
            }
        }
        return reasons;
    }

    /** Prints what every case comes out as; for a look, not for a test. */
    public static void main(String[] args) throws IOException {
        int right = 0;
        for (Path file : files()) {
            List<String> unmet = new ArrayList<>(unmet(file));
            right += unmet.isEmpty() ? 1 : 0;
            Verdict v = judge(file).get(judge(file).size() - 1);
            System.out.printf(
                    Locale.ROOT,
                    "%s %s  %s%s p=%.4f %s %s%n",
                    unmet.isEmpty() ? "ok  " : "MISS",
                    name(file),
                    v.outcome().id(),
                    v.leaning() == null ? "" : " (" + v.leaning().id() + ")",
                    v.pInconsistent(),
                    v.heldBack(),
                    unmet);
            if (!unmet.isEmpty() || args.length > 0) {
                v.findings()
                        .forEach(f -> System.out.printf(
                                Locale.ROOT, "        %6.1f %s %s%n", f.decibans(), f.rule(), f.facts()));
                v.stories().stream()
                        .limit(4)
                        .forEach(s -> System.out.printf(Locale.ROOT, "        %s %.4f%n", s.story(), s.p()));
                v.sources()
                        .forEach(s -> System.out.println(
                                "        " + s.source() + " " + s.said() + " " + s.stated() + " " + s.detail()));
            }
        }
        System.out.println(right + " as expected");
    }
}
