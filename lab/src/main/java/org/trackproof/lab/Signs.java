package org.trackproof.lab;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.trackproof.verdict.Buyer;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.engine.Engine;
import org.trackproof.verdict.engine.Sign;

/**
 * Counts how often genuine parcels show each sign at looks through the time of an order. Only tables whose categories exclude each other
 * and do not depend on whether the buyer confirmed. Not thread-safe.
 */
final class Signs {
    private static final Set<String> TABLES = Set.of(
            "courier",
            "second-source",
            "clock",
            "place-country",
            "place-domestic",
            "place-postcode",
            "place-city",
            "route",
            "overdue",
            "upload",
            "weight");

    /** Days after the order at which a case is looked at. */
    private static final int[] LOOKS = {6, 12, 20, 32, 50};

    /** What a written rate is worth, in parcels. */
    private static final double WRITTEN = 30;

    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

    /** Looks at a case as if the buyer had not confirmed: who asks has not. */
    void add(Case received, Instant until, Engine engine) {
        Case facts = unconfirmed(received);
        Replay replay = new Replay(facts);
        Instant ordered = facts.order().orderedAt().earliest();
        for (int day : LOOKS) {
            Instant look = ordered.plus(Duration.ofDays(day));
            boolean isLast = look.isAfter(until);
            for (Sign sign : engine.signs(replay.at(isLast ? until : look), isLast ? until : look)) {
                if (TABLES.contains(sign.table())) {
                    counts.computeIfAbsent(sign.table(), key -> new TreeMap<>())
                            .merge(sign.category(), 1, Integer::sum);
                }
            }
            if (isLast) {
                break;
            }
        }
    }

    private static Case unconfirmed(Case facts) {
        Buyer buyer = new Buyer(
                null,
                facts.buyer().notReceivedClaimedAt(),
                null,
                null,
                false,
                facts.buyer().timeZone());
        return new Case(
                facts.id(),
                facts.digest(),
                facts.at(),
                facts.order(),
                facts.claims(),
                buyer,
                facts.sellerRecord(),
                facts.elsewhere(),
                facts.answers());
    }

    void addAll(Signs other) {
        other.counts.forEach((table, categories) -> {
            Map<String, Integer> mine = counts.computeIfAbsent(table, key -> new TreeMap<>());
            categories.forEach((category, count) -> mine.merge(category, count, Integer::sum));
        });
    }

    /**
     * Puts the learnt rates in place of the written ones of genuine parcels, and of stories that look like them.
     *
     * @param kept share of the written rate in the result, 0..1
     */
    void write(PackSheet sheet, double kept) {
        counts.forEach((table, categories) -> {
            for (List<String> rows : exclusive(table, sheet.rows(table))) {
                write(sheet, table, rows, categories, kept);
            }
        });
    }

    /** The same for one table whose {@code rows} exclude each other. */
    static void write(PackSheet sheet, String table, List<String> rows, Map<String, Integer> categories, double kept) {
        double all = 0;
        double share = 0;
        for (String category : rows) {
            all += categories.getOrDefault(category, 0);
            share += sheet.rate(table, category);
        }
        Map<String, Double> rates = new TreeMap<>();
        double sum = 0;
        for (String category : rows) {
            double written = sheet.rate(table, category) / share;
            double counted = (categories.getOrDefault(category, 0) + WRITTEN * written) / (all + WRITTEN);
            double least = StrictMath.min(written, .5 / (all + 1));
            double rate = kept * written + (1 - kept) * StrictMath.max(counted, least);
            rates.put(category, rate);
            sum += rate;
        }
        double scale = share / sum;
        rates.forEach((category, rate) -> sheet.genuineRate(table, category, rate * scale));
    }

    /** Categories of which exactly one is seen where any is. */
    private static List<List<String>> exclusive(String table, List<String> rows) {
        return switch (table) {
            case "upload" -> List.of(List.of("after-delivery", "normal"));
            case "second-source" -> List.of(List.of("knows", "not"));
            case "overdue" ->
                List.of(
                        List.of("none-open", "none-waiting"),
                        List.of("label-open", "label-waiting"),
                        List.of("moving-open", "moving-waiting"));
            default -> List.of(rows);
        };
    }
}
