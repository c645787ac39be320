package org.trackproof.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trackproof.numbers.Candidate;
import org.trackproof.numbers.Identification;
import org.trackproof.numbers.Numbers;
import org.trackproof.numbers.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Our side of the race of {@code bench/race-npm}, and a list of regular expressions as shops write them. Argument: a file of labelled
 * numbers, one JSON object a line. The random digits are those of {@code race.cjs}.
 */
public final class Race {
    private static final Set<String> JAPANESE = Set.of("yamato", "sagawa", "japan-post", "jpex");
    private static final double LISTED = 0.05;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    /** Courier and expression: what most lists that go round hold. */
    private static final String[] EXPRESSIONS = {
        "ups", "1Z[0-9A-Z]{16}",
        "usps", "(94|93|92|95)[0-9]{20}|420[0-9]{27,31}|[0-9]{20}",
        "s10", "[A-Z]{2}[0-9]{9}[A-Z]{2}",
        "fedex", "[0-9]{12}|[0-9]{15}|96[0-9]{20}",
        "dhl", "[0-9]{10,11}|JJ?D[0-9]{16,18}|GM[0-9]{16,18}",
        "amazon", "TBA[0-9]{12}",
        "ontrac", "[CD][0-9]{14}",
        "canada-post", "[0-9]{16}"
    };

    private record Row(String number, List<String> couriers, String format) {
        boolean isJapanese() {
            return JAPANESE.contains(couriers.get(0));
        }

        boolean isRight(List<String> ids) {
            return ids.stream()
                    .anyMatch(id -> id.equals("s10")
                            ? format.equals("s10")
                            : couriers.stream().anyMatch(wanted -> wanted.equals(id) || wanted.startsWith(id + "-")));
        }
    }

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final List<Row> rows;
    private final List<String> digits = digits();

    private Race(List<Row> rows) {
        this.rows = rows;
    }

    public static void main(String[] arguments) throws IOException {
        var mapper = new JsonMapper();
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            if (!line.isBlank()) {
                rows.add(row(mapper.readTree(line)));
            }
        }
        var race = new Race(rows);
        Numbers numbers = Numbers.standard();
        race.run(
                "trackproof",
                text -> ours(numbers.identify(text)),
                text -> numbers.identify(text).outcome() == Outcome.IDENTIFIED);
        List<Pattern> patterns = new ArrayList<>();
        for (int i = 1; i < EXPRESSIONS.length; i += 2) {
            patterns.add(Pattern.compile(EXPRESSIONS[i]));
        }
        race.run(
                "regular expressions in Java",
                text -> matching(patterns, text),
                text -> !matching(patterns, text).isEmpty());
    }

    private static Row row(JsonNode node) {
        List<String> couriers = new ArrayList<>(List.of(node.path("courier").asString()));
        node.path("also").forEach(also -> couriers.add(also.asString()));
        return new Row(
                node.path("number").asString(), couriers, node.path("format").asString());
    }

    private static List<String> ours(Identification answer) {
        List<Candidate> candidates = answer.candidates();
        if (candidates.isEmpty()) {
            return List.of();
        }
        List<String> ids = new ArrayList<>(3);
        for (int i = 0; i < Math.min(3, candidates.size()); i++) {
            Candidate candidate = candidates.get(i);
            if (candidate.p() >= LISTED) {
                ids.add(candidate.format().startsWith("s10") ? "s10" : candidate.courier());
                ids.add(candidate.courier());
            }
        }
        return ids;
    }

    private static List<String> matching(List<Pattern> patterns, String text) {
        List<String> ids = new ArrayList<>(1);
        for (int i = 0; i < patterns.size(); i++) {
            if (patterns.get(i).matcher(text).matches()) {
                ids.add(EXPRESSIONS[2 * i]);
            }
        }
        return ids;
    }

    private static List<String> digits() {
        long state = 42;
        List<String> list = new ArrayList<>();
        for (int length = 8; length <= 34; length++) {
            for (int i = 0; i < 1000; i++) {
                var text = new StringBuilder(length);
                for (int d = 0; d < length; d++) {
                    state = state * 6364136223846793005L + 1442695040888963407L;
                    text.append((state >>> 33) % 10);
                }
                list.add(text.toString());
            }
        }
        return list;
    }

    private void run(String name, Function<String, List<String>> couriers, Function<String, Boolean> takes) {
        long right = right(rows.stream(), couriers);
        long others = rows.stream().filter(row -> !row.isJapanese()).count();
        long rightOthers = right(rows.stream().filter(row -> !row.isJapanese()), couriers);
        long taken = digits.stream().filter(takes::apply).count();
        double best = 0;
        for (int round = 0; round < 8; round++) {
            long start = CPU.getCurrentThreadCpuTime();
            long count = 0;
            long used = 0;
            while (used < 500_000_000L) {
                for (Row row : rows) {
                    count += couriers.apply(row.number()).size() < 100 ? 1 : 0;
                }
                used = CPU.getCurrentThreadCpuTime() - start;
            }
            best = Math.max(best, count * 1e9 / used);
        }
        out.printf(
                Locale.ROOT,
                "%-32s %12.0f %7.1f %% %7.1f %% %20.1f %%%n",
                name,
                best,
                100.0 * right / rows.size(),
                100.0 * rightOthers / others,
                100.0 * taken / digits.size());
    }

    private static long right(Stream<Row> rows, Function<String, List<String>> couriers) {
        return rows.filter(row -> row.isRight(couriers.apply(row.number()))).count();
    }
}
