package org.trackproof.lab;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.trackproof.verdict.engine.Silence;

/**
 * Counts how silences of genuine parcels end: per row of the curves, bin of days of work the ends and those at risk. Levels are a phase
 * ({@code accepted}), a service in it ({@code accepted.standard}), a lane of that ({@code accepted.standard.CN-ES}); each is shrunk
 * towards the one above. Not thread-safe.
 */
final class Hazards {
    /** Pseudo-parcels of the level above. */
    private static final double SERVICE_WEIGHT = 40;

    private static final double LANE_WEIGHT = 60;

    /** A bin of a phase leans on the bin before with this many pseudo-parcels. */
    private static final double BIN_WEIGHT = 2;

    /** A phase is assumed to slow down: of the rate of the bin before. */
    private static final double SLOWING = .5;

    /** No claim on fewer silences. */
    static final int LEAST = 50;

    private static final double[] EDGES = Silence.edges();
    static final int BINS = EDGES.length - 1;

    /** Counts of one row. */
    private static final class Row {
        final double[] ends = new double[BINS + 1];
        final double[] atRisk = new double[BINS + 1];
        double spells;
    }

    private final Map<String, Row> rows = new TreeMap<>();

    /**
     * Adds a silence at all its levels.
     *
     * @param entered days of work after which it was first seen
     * @param days its length
     * @param hasEnded whether a scan ended it; else it was only seen so far
     * @param weight 0..1
     */
    void add(Silence silence, double entered, double days, boolean hasEnded, double weight) {
        String service = silence.row() + "." + silence.service().id();
        add(silence.row(), entered, days, hasEnded, weight);
        add(service, entered, days, hasEnded, weight);
        add(service + "." + silence.lane(), entered, days, hasEnded, weight);
    }

    private void add(String key, double entered, double days, boolean hasEnded, double weight) {
        Row row = rows.computeIfAbsent(key, k -> new Row());
        row.spells += weight;
        int last = bin(days);
        int first = bin(StrictMath.min(entered, days));
        for (int bin = first; bin <= last; bin++) {
            boolean ends = bin == last && hasEnded;
            // who comes or goes inside a bin was at risk for half of it
            boolean isPart = !ends && (bin == last || (bin == first && entered > EDGES[bin]));
            row.atRisk[bin] += isPart ? weight / 2 : weight;
            row.ends[bin] += ends ? weight : 0;
        }
    }

    static int bin(double days) {
        int bin = 0;
        while (bin < BINS && days >= EDGES[bin + 1]) {
            bin++;
        }
        return bin;
    }

    /** Middle of a bin, in days. */
    static double middle(int bin) {
        return bin == BINS ? EDGES[BINS] : (EDGES[bin] + EDGES[bin + 1]) / 2;
    }

    void addAll(Hazards other) {
        other.rows.forEach((key, row) -> {
            Row mine = rows.computeIfAbsent(key, k -> new Row());
            for (int bin = 0; bin <= BINS; bin++) {
                mine.ends[bin] += row.ends[bin];
                mine.atRisk[bin] += row.atRisk[bin];
            }
            mine.spells += row.spells;
        });
    }

    /** Gives each row with enough behind it: its key and its hazards, and the number of silences at the end. */
    void forEach(BiConsumer<String, double[]> out) {
        rows.forEach((key, row) -> {
            if (key.indexOf('.') >= 0 && row.spells >= LEAST) {
                double[] values = java.util.Arrays.copyOf(hazards(key), BINS + 1);
                values[BINS] = StrictMath.floor(row.spells);
                out.accept(key, values);
            }
        });
    }

    /** Hazards of a row, shrunk towards its parents. */
    double[] hazards(String key) {
        int dot = key.lastIndexOf('.');
        Row row = rows.get(key);
        if (dot < 0) {
            return ofPhase(row == null ? new Row() : row);
        }
        double[] parent = hazards(key.substring(0, dot));
        if (row == null) {
            return parent;
        }
        double weight = key.indexOf('.') == dot ? SERVICE_WEIGHT : LANE_WEIGHT;
        double[] hazards = new double[BINS];
        for (int bin = 0; bin < BINS; bin++) {
            hazards[bin] = (row.ends[bin] + weight * parent[bin]) / (row.atRisk[bin] + weight);
        }
        return hazards;
    }

    private static double[] ofPhase(Row row) {
        double[] hazards = new double[BINS];
        double before = .1;
        for (int bin = 0; bin < BINS; bin++) {
            double width = EDGES[bin + 1] - EDGES[bin];
            double expected = 1 - StrictMath.exp(-SLOWING * before * width);
            hazards[bin] = (row.ends[bin] + BIN_WEIGHT * expected) / (row.atRisk[bin] + BIN_WEIGHT);
            before = -StrictMath.log(1 - StrictMath.min(hazards[bin], .999)) / width;
        }
        return hazards;
    }
}
