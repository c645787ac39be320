package org.trackproof.lab;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.Service;
import org.trackproof.verdict.When;

/**
 * Medians of order to delivery per lane and kind of service, by histograms of the logarithm. Rows for lanes that nobody has seen stay as
 * they are written: the mix of an archive says nothing about another lane. Not thread-safe.
 */
final class Travels {
    private static final int CELLS = 400;
    private static final double FIRST = StrictMath.log(.05);
    private static final double WIDTH = (StrictMath.log(400) - FIRST) / CELLS;
    private static final double PARENT_WEIGHT = 20;
    static final String[] COLUMNS = {"express", "standard", "economy", "local"};

    private final Map<String, int[]> histograms = new TreeMap<>();

    void add(Case facts, When received) {
        Instant delivered = delivered(facts);
        Instant ordered = facts.order().orderedAt().earliest();
        String from = facts.order().shipFrom();
        String to = facts.order().shipTo().country();
        if (delivered == null || !delivered.isAfter(ordered) || delivered.isAfter(received.latest()) || to == null) {
            return;
        }
        boolean isInside = to.equals(from);
        String column = column(facts.order().service(), isInside);
        double days = Duration.between(ordered, delivered).toMinutes() / 1440.0;
        int cell = (int) StrictMath.max(0, StrictMath.min(CELLS - 1, (StrictMath.log(days) - FIRST) / WIDTH));
        if (from != null) {
            count(from + "-" + to, column, cell);
        }
    }

    private void count(String lane, String column, int cell) {
        histograms.computeIfAbsent(lane + " " + column, key -> new int[CELLS])[cell]++;
    }

    void addAll(Travels other) {
        other.histograms.forEach((key, cells) -> {
            int[] mine = histograms.computeIfAbsent(key, k -> new int[CELLS]);
            for (int i = 0; i < CELLS; i++) {
                mine[i] += cells[i];
            }
        });
    }

    private static String column(Service service, boolean isInside) {
        return switch (service) {
            case EXPRESS -> "express";
            case ECONOMY, UNTRACKED -> "economy";
            case LOCAL -> "local";
            case STANDARD, REGISTERED, UNKNOWN -> isInside ? "local" : "standard";
        };
    }

    private static @Nullable Instant delivered(Case facts) {
        for (Answer answer : facts.answers()) {
            for (History history : answer.histories()) {
                for (Scan scan : history.scans()) {
                    if (scan.phase() == Phase.DELIVERED && scan.time() != null) {
                        return scan.time().middle();
                    }
                }
            }
        }
        return null;
    }

    /** Writes the lanes with enough behind them, and how fast parcels are against them; other cells stay as they were. */
    void write(PackSheet sheet, double kept) {
        medians(sheet);
        Map<String, Integer> speeds = new TreeMap<>();
        histograms.forEach((key, cells) -> {
            int blank = key.indexOf(' ');
            double median = sheet.laneDays(key.substring(0, blank), key.substring(blank + 1));
            for (int i = 0; i < CELLS; i++) {
                speeds.merge(speed(StrictMath.exp(FIRST + WIDTH * (i + .5)) / median), cells[i], Integer::sum);
            }
        });
        if (!speeds.isEmpty()) {
            Signs.write(sheet, "speed", sheet.rows("speed"), speeds, kept);
        }
    }

    private static String speed(double ratio) {
        if (ratio < .2) {
            return "under-.2";
        }
        if (ratio < .35) {
            return "under-.35";
        }
        if (ratio < .55) {
            return "under-.55";
        }
        return ratio < 1.6 ? "under-1.6" : "over-1.6";
    }

    private void medians(PackSheet sheet) {
        histograms.forEach((key, cells) -> {
            int blank = key.indexOf(' ');
            String lane = key.substring(0, blank);
            String column = key.substring(blank + 1);
            double count = sum(cells);
            if (count >= Hazards.LEAST) {
                double parent = StrictMath.log(sheet.laneDays(lane, column));
                double own = median(cells, count);
                double log = (count * own + PARENT_WEIGHT * parent) / (count + PARENT_WEIGHT);
                sheet.laneDays(lane, column, StrictMath.exp(log));
            }
        });
    }

    private static double sum(int[] cells) {
        double sum = 0;
        for (int cell : cells) {
            sum += cell;
        }
        return sum;
    }

    private static double median(int[] cells, double count) {
        double below = 0;
        int i = 0;
        while (below + cells[i] < count / 2) {
            below += cells[i++];
        }
        return FIRST + WIDTH * (i + (count / 2 - below) / cells[i]);
    }
}
