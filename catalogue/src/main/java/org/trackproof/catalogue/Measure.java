package org.trackproof.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.trackproof.numbers.Candidate;
import org.trackproof.numbers.Courier;
import org.trackproof.numbers.Flag;
import org.trackproof.numbers.Found;
import org.trackproof.numbers.Identification;
import org.trackproof.numbers.Numbers;
import org.trackproof.numbers.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures identification and finding on files of labelled numbers and texts (JSON lines), which are not part of the project:
 * {@code java ... org.trackproof.catalogue.Measure FILE...}. What a file holds is recognised by its keys.
 */
public final class Measure {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> JAPANESE = Set.of("yamato", "sagawa", "japan-post", "jpex");
    private static final double LISTED = 0.05;

    private final Numbers numbers = Numbers.standard();
    private final StringBuilder out = new StringBuilder();

    private Measure() {}

    /** Prints the figures of each file and of random digits. */
    public static void main(String[] files) throws IOException {
        var measure = new Measure();
        for (String file : files) {
            List<JsonNode> rows = new ArrayList<>();
            for (String line : Files.readAllLines(Path.of(file))) {
                if (!line.isBlank()) {
                    rows.add(JSON.readTree(line));
                }
            }
            measure.print("== %s, %d rows", Path.of(file).getFileName(), rows.size());
            measure.measure(rows);
        }
        measure.randomDigits();
        System.out.print(measure.out);
    }

    private void measure(List<JsonNode> rows) {
        JsonNode first = rows.get(0);
        if (first.has("text")) {
            passages(rows);
        } else if (first.has("made")) {
            checkDigits(rows);
        } else if (first.has("publishers")) {
            samples(rows);
        } else if (first.has("kind")) {
            recall(rows, false);
            recall(rows, true);
        } else {
            conformance(rows);
        }
    }

    private void recall(List<JsonNode> all, boolean outsideJapan) {
        List<JsonNode> rows = all.stream()
                .filter(row ->
                        !outsideJapan || !JAPANESE.contains(row.path("courier").asString()))
                .toList();
        Map<String, int[]> byCourier = new TreeMap<>();
        int listed = 0;
        int right = 0;
        int identified = 0;
        int identifiedRight = 0;
        int passing = 0;
        int passingIdentified = 0;
        for (JsonNode row : rows) {
            Identification answer = numbers.identify(row.path("number").asString());
            boolean hit = answer.candidates().stream()
                    .limit(3)
                    .anyMatch(candidate -> candidate.p() >= LISTED && isRight(candidate, row));
            listed += answer.candidates().size();
            right += hit ? 1 : 0;
            int[] counts = byCourier.computeIfAbsent(row.path("courier").asString(), key -> new int[2]);
            counts[0]++;
            counts[1] += hit ? 1 : 0;
            if (!hit && outsideJapan) {
                miss(row, answer);
            }
            boolean pass = row.path("check").asString("").equals("pass");
            passing += pass ? 1 : 0;
            if (answer.outcome() == Outcome.IDENTIFIED) {
                identified++;
                passingIdentified += pass ? 1 : 0;
                boolean first = isRight(answer.candidates().get(0), row);
                identifiedRight += first ? 1 : 0;
                if (!first && outsideJapan) {
                    print(
                            "  wrong   %s is %s, said %s",
                            row.path("number").asString(), row.path("courier").asString(), shown(answer));
                }
            }
        }
        double mean = byCourier.values().stream()
                .mapToDouble(counts -> (double) counts[1] / counts[0])
                .average()
                .orElse(0);
        print(
                "%s: recall %s, mean over %d couriers %.1f %%, candidates %.2f",
                outsideJapan ? "outside Japan" : "all",
                share(right, rows.size()),
                byCourier.size(),
                100 * mean,
                (double) listed / rows.size());
        print(
                "  identified %s, of these right %s; of those with a right check digit identified %s",
                share(identified, rows.size()), share(identifiedRight, identified), share(passingIdentified, passing));
    }

    private void miss(JsonNode row, Identification answer) {
        print(
                "  missed  %s is %s, said %s %s",
                row.path("number").asString(),
                row.path("courier").asString(),
                shown(answer),
                answer.rejected().stream().map(rejection -> rejection.format()).toList());
    }

    private boolean isRight(Candidate candidate, JsonNode row) {
        String wanted = row.path("courier").asString();
        List<String> also = new ArrayList<>(List.of(wanted));
        row.path("also").forEach(other -> also.add(other.asString()));
        if (wanted.equals("post") && candidate.format().endsWith(".s10")) {
            return true;
        }
        return also.stream().anyMatch(id -> isSameFamily(id, candidate.courier()));
    }

    private boolean isSameFamily(String one, String other) {
        return one.equals(other)
                || umbrella(one).equals(other)
                || umbrella(other).equals(one);
    }

    private String umbrella(String id) {
        String umbrella = numbers.courier(id).map(Courier::umbrella).orElse(null);
        return umbrella == null ? "" : umbrella;
    }

    private void conformance(List<JsonNode> rows) {
        int valid = 0;
        int accepted = 0;
        int invalid = 0;
        int refused = 0;
        for (JsonNode row : rows) {
            Identification answer = numbers.identify(row.path("number").asString());
            boolean hit = answer.candidates().stream().anyMatch(candidate -> isRight(candidate, row));
            if (row.path("valid").asBoolean()) {
                valid++;
                accepted += hit ? 1 : 0;
                if (!hit) {
                    miss(row, answer);
                }
            } else {
                invalid++;
                boolean flagged = !hit
                        || answer.flags().contains(Flag.CHECK_DIGIT_FAILED)
                        || answer.flags().contains(Flag.SAMPLE_NUMBER);
                refused += flagged ? 1 : 0;
                if (!flagged) {
                    print(
                            "  accepted %s, not a %s: %s",
                            row.path("number").asString(), row.path("format").asString(), shown(answer));
                }
            }
        }
        print("valid recognised %s, invalid rejected or flagged %s", share(accepted, valid), share(refused, invalid));
    }

    private void checkDigits(List<JsonNode> rows) {
        int agreed = 0;
        for (JsonNode row : rows) {
            Identification answer = numbers.identify(row.path("number").asString());
            boolean hit = answer.candidates().stream()
                    .anyMatch(candidate -> isRight(candidate, row)
                            && candidate.checks().stream()
                                    .anyMatch(check -> check.name().equals("check-digit")
                                            && check.result() == org.trackproof.numbers.Check.Result.PASS));
            boolean right = hit == row.path("valid").asBoolean();
            agreed += right ? 1 : 0;
            if (!right) {
                print(
                        "  %s %s valid %s: %s %s",
                        row.path("number").asString(),
                        row.path("format").asString(),
                        row.path("valid").asBoolean(),
                        shown(answer),
                        answer.rejected());
            }
        }
        print("check digits as the reference says: %s", share(agreed, rows.size()));
    }

    private void samples(List<JsonNode> rows) {
        int flagged = 0;
        int unlisted = 0;
        for (JsonNode row : rows) {
            boolean hit =
                    numbers.identify(row.path("number").asString()).flags().contains(Flag.SAMPLE_NUMBER);
            flagged += hit ? 1 : 0;
            if (!hit) {
                unlisted++;
                print("  not flagged %s", row.path("number").asString());
            }
        }
        print("samples flagged %s (%d not)", share(flagged, rows.size()), unlisted);
    }

    private void passages(List<JsonNode> rows) {
        int wanted = 0;
        int found = 0;
        int courier = 0;
        int falseHits = 0;
        for (JsonNode row : rows) {
            List<Found> all = numbers.find(row.path("text").asString());
            List<String> expected = new ArrayList<>();
            for (JsonNode number : row.path("expected")) {
                wanted++;
                String text = number.path("number").asString();
                expected.add(text);
                List<Found> hits =
                        all.stream().filter(hit -> hit.number().equals(text)).toList();
                found += hits.isEmpty() ? 0 : 1;
                courier += hits.stream()
                                .anyMatch(hit -> isSameFamily(
                                        hit.courier(), number.path("courier").asString()))
                        ? 1
                        : 0;
                if (hits.isEmpty()) {
                    print("  %s: not found %s", row.path("id").asString(), text);
                }
            }
            for (Found hit : all) {
                if (!expected.contains(hit.number())) {
                    falseHits++;
                    print("  %s: false hit %s %s %.3f", row.path("id").asString(), hit.text(), hit.format(), hit.p());
                }
            }
        }
        print(
                "passages: found %s, with the right courier %s, false hits %d",
                share(found, wanted), share(courier, wanted), falseHits);
    }

    private void randomDigits() {
        var random = new SplittableRandom(42);
        StringBuilder shares = new StringBuilder();
        double worst = 0;
        for (int length = 8; length <= 34; length++) {
            int identified = 0;
            for (int i = 0; i < 2000; i++) {
                StringBuilder digits = new StringBuilder(length);
                for (int d = 0; d < length; d++) {
                    digits.append((char) ('0' + random.nextInt(10)));
                }
                identified += numbers.identify(digits.toString()).outcome() == Outcome.IDENTIFIED ? 1 : 0;
            }
            worst = Math.max(worst, identified / 20.0);
            shares.append(identified == 0 ? "" : " %d:%.2f".formatted(length, identified / 20.0));
        }
        print("== random digits, 2,000 of each length 8-34, seed 42: identified at most %.2f %% (%s )", worst, shares);
    }

    private static String shown(Identification answer) {
        StringBuilder shown = new StringBuilder();
        for (Candidate candidate : answer.candidates()) {
            shown.append("%s %.2f ".formatted(candidate.format(), candidate.p()));
        }
        return shown.toString();
    }

    private static String share(int part, int of) {
        return String.format(Locale.ROOT, "%d of %d (%.1f %%)", part, of, of == 0 ? 100 : 100.0 * part / of);
    }

    private void print(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
