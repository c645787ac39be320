package org.trackproof.verdict.places;

import java.time.LocalDate;
import java.util.List;

/**
 * Days on which a courier stood still or did not show what it did.
 *
 * @param courier courier id; {@code *} for everybody in the country
 * @param country ISO 3166-1 alpha-2
 * @param firstDay epoch day
 * @param lastDay epoch day, included
 * @param factor how much of an ordinary day each counts, 0 to 1
 */
record Strike(String courier, String country, int firstDay, int lastDay, double factor) {
    /** Everybody in the country. */
    static final String ALL = "*";

    static final List<Strike> LIST =
            Table.read("strikes.tsv", 6).stream().map(Strike::of).toList();

    private static Strike of(String[] row) {
        return new Strike(
                row[0],
                row[1],
                (int) LocalDate.parse(row[2]).toEpochDay(),
                (int) LocalDate.parse(row[3]).toEpochDay(),
                Double.parseDouble(row[4]));
    }
}
