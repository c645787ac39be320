package org.trackproof.verdict.engine;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Service;

/** Median of order to delivery by lane, in calendar days. Immutable and thread-safe. */
final class Medians {
    private static final String ANY = "*";

    /** By country of origin, then of destination; {@code *} for any. */
    private final Map<String, Map<String, double[]>> lanes = new HashMap<>();

    private final double @Nullable [] same;
    private final int[] columns = new int[Service.values().length];

    /** @param table rows {@code CN-ES}, {@code CN-*}, {@code same} and {@code *-*} */
    Medians(PackTable table) {
        for (Service service : Service.values()) {
            columns[service.ordinal()] = table.columns().indexOf(column(service));
        }
        table.rows().forEach((lane, row) -> {
            int hyphen = lane.indexOf('-');
            if (hyphen > 0) {
                lanes.computeIfAbsent(lane.substring(0, hyphen), from -> new HashMap<>())
                        .put(lane.substring(hyphen + 1), row);
            }
        });
        same = table.rows().get("same");
    }

    private static String column(Service service) {
        return switch (service) {
            case EXPRESS -> "express";
            case ECONOMY, UNTRACKED -> "economy";
            case LOCAL -> "local";
            case STANDARD, REGISTERED, UNKNOWN -> "standard";
        };
    }

    /** Of this lane, else of any parcel within one country or of any lane from there, else of any. */
    double days(@Nullable String from, @Nullable String to, Service service) {
        double[] row = from == null || to == null ? null : row(from, to);
        row = row == null ? find(ANY, ANY) : row;
        if (row == null) {
            throw new IllegalArgumentException("The pack has no lane *-*");
        }
        return row[columns[service.ordinal()]];
    }

    private double @Nullable [] row(String from, String to) {
        double[] row = find(from, to);
        row = row == null && from.equals(to) ? same : row;
        return row == null ? find(from, ANY) : row;
    }

    private double @Nullable [] find(String from, String to) {
        Map<String, double[]> lanesFrom = lanes.get(from);
        return lanesFrom == null ? null : lanesFrom.get(to);
    }
}
