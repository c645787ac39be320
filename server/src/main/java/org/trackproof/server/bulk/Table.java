package org.trackproof.server.bulk;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.FieldModifiers;
import java.util.ArrayList;
import java.util.List;
import org.trackproof.server.web.Problems;
import org.trackproof.sources.BadInput;

/**
 * A pasted table with a header: RFC 4180 with comma, semicolon or tab.
 *
 * @param header names of columns, as written
 * @param rows without the header
 */
public record Table(List<String> header, List<Row> rows) {
    /** As many rows as a page takes; more are a job for the command line. */
    static final int ROW_LIMIT = 10_000;

    private static final int FIELD_LIMIT = 1 << 16;
    private static final int COLUMN_LIMIT = 200;

    /**
     * One row.
     *
     * @param line on which it starts, from 1
     */
    public record Row(long line, List<String> cells) {}

    public static Table of(String text) {
        String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
        String first = plain.lines().findFirst().orElse("");
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .fieldModifier(FieldModifiers.TRIM)
                .maxFieldSize(FIELD_LIMIT)
                .maxRecordSize(FIELD_LIMIT)
                .build();
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(first))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .build(handler, plain)) {
            for (CsvRecord row : reader) {
                rows.add(new Row(row.getStartingLineNumber(), row.getFields()));
                if (rows.size() > ROW_LIMIT + 1) {
                    throw tooMany();
                }
            }
        } catch (CsvParseException | java.io.IOException e) {
            long line = rows.isEmpty() ? 1 : rows.get(rows.size() - 1).line() + 1;
            throw Problems.bad(
                    "csv-broken",
                    "The table cannot be read from line " + line + " on.",
                    "Maybe a quote is not closed, or a cell has more than 64 KiB.");
        }
        if (rows.isEmpty()) {
            throw Problems.bad("csv-empty", "The table is empty.", "Give a header and at least one row.");
        }
        List<String> header = rows.get(0).cells();
        if (header.size() > COLUMN_LIMIT) {
            throw Problems.bad(
                    "csv-too-many-columns", "The table has " + header.size() + " columns.", "Give at most 200.");
        }
        return new Table(header, rows.subList(1, rows.size()));
    }

    /** Numbers alone, as a table of one column. */
    static Table ofNumbers(String text) {
        List<Row> rows = new ArrayList<>();
        long line = 0;
        for (String number : text.split("\r\n|\r|\n", -1)) {
            line++;
            if (!number.isBlank()) {
                rows.add(new Row(line, List.of(number.strip())));
            }
            if (rows.size() > ROW_LIMIT) {
                throw tooMany();
            }
        }
        return new Table(List.of("number"), rows);
    }

    private static BadInput tooMany() {
        return Problems.bad(
                "too-large",
                "The table has more than 10,000 rows.",
                "Split it, or use the command 'trackproof bulk', which takes any size.");
    }

    private static char separator(String header) {
        char best = ',';
        for (char c : new char[] {';', '\t'}) {
            best = count(header, c) > count(header, best) ? c : best;
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
