package org.trackproof.numbers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One {@code format} line of the compiled catalogue, split. Columns: see {@link CatalogueReader}. */
record FormatLine(
        String id,
        String courier,
        double weight,
        String check,
        String date,
        String destination,
        String codes,
        LetterPairs lifted,
        LetterPairs deviating,
        String marks,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    static FormatLine of(String[] cells) {
        return new FormatLine(
                cells[1],
                cells[2],
                Double.parseDouble(cells[3]),
                cells[4],
                cells[5],
                cells[6],
                cells[7],
                LetterPairs.parse(cells[8]),
                LetterPairs.parse(cells[9]),
                cells[10],
                day(cells[11]),
                day(cells[12]));
    }

    boolean has(String mark) {
        return (" " + marks + " ").contains(" " + mark + " ");
    }

    /** Reads {@code 2010-12-31} without the formatters of the JDK, which take longer to load than the whole catalogue. */
    private static @Nullable LocalDate day(String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        if (cell.length() != 10 || cell.charAt(4) != '-' || cell.charAt(7) != '-') {
            throw new IllegalArgumentException("Day '" + cell + "' must be written as 2026-11-25");
        }
        return LocalDate.of(
                Integer.parseInt(cell, 0, 4, 10), Integer.parseInt(cell, 5, 7, 10), Integer.parseInt(cell, 8, 10, 10));
    }
}
