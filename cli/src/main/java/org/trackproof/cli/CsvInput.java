package org.trackproof.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.FieldModifiers;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trackproof.sources.BadInput;
import org.trackproof.sources.CaseFile;
import org.trackproof.sources.Problem;

/** Cases as rows of a table with a header: RFC 4180, with comma, semicolon or tab. */
final class CsvInput implements BulkInput {
    private static final int FIELD_LIMIT = 1 << 20;
    private static final List<String> NEEDED = List.of("number", "orderedAt", "shipToCountry");

    private final Iterator<CsvRecord> records;
    private final List<String> header;
    private boolean broken;
    private long lastLine = 1;

    /**
     * A table.
     *
     * @param separator between two cells
     * @throws BadInput if the header lacks a column that must be there
     */
    CsvInput(InputStream in, char separator) {
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .fieldModifier(FieldModifiers.TRIM)
                .maxFieldSize(FIELD_LIMIT)
                .maxRecordSize(FIELD_LIMIT)
                .build();
        this.records = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(false)
                .maxBufferSize(2 * FIELD_LIMIT)
                .build(handler, new InputStreamReader(in, StandardCharsets.UTF_8))
                .iterator();
        this.header = header();
    }

    private List<String> header() {
        List<String> names = new ArrayList<>();
        try {
            if (records.hasNext()) {
                for (String cell : records.next().getFields()) {
                    String name = names.isEmpty() && cell.startsWith("\ufeff") ? cell.substring(1) : cell;
                    names.add(CsvCase.columnOf(name));
                }
            }
        } catch (CsvParseException e) {
            throw new BadInput(
                    BadInput.Exit.DATA, "csv-broken", "The header cannot be read.", "Maybe a quote is not closed.");
        }
        List<String> missing =
                NEEDED.stream().filter(name -> !names.contains(name)).toList();
        if (!missing.isEmpty()) {
            throw new BadInput(
                    BadInput.Exit.DATA,
                    "csv-no-column",
                    "The header '" + Plain.of(String.join(",", names), 120) + "' in line 1 lacks '"
                            + String.join("', '", missing) + "'.",
                    "Give a header such as 'id,number,courier,orderedAt,shipToCountry,shipToPostcode,givenAt,service,at', or JSON, one"
                            + " case on each line.");
        }
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (CsvCase.isKnown(name) && !seen.add(name)) {
                throw new BadInput(
                        BadInput.Exit.DATA,
                        "csv-column-twice",
                        "The column '" + Plain.of(name, 80) + "' is there twice in line 1.",
                        "Rename one of the two.");
            }
        }
        return names;
    }

    @Override
    public @Nullable BulkRow next() {
        try {
            if (broken || !records.hasNext()) {
                return null;
            }
            CsvRecord row = records.next();
            lastLine = row.getStartingLineNumber();
            if (row.getFieldCount() == header.size()) {
                return new CsvCase(lastLine, header, row.getFields());
            }
            if (row.getFieldCount() == 1 && row.getField(0).isEmpty()) {
                return bad("csv-empty-row", "The row is empty.", "Leave it out.");
            }
            String counts = row.getFieldCount() + " cells, the header " + header.size();
            return bad(
                    "csv-wrong-count", "The row has " + counts + ".", "Maybe a quote is missing, or a comma too many.");
        } catch (CsvParseException e) {
            broken = true;
            lastLine++;
            return bad(
                    "csv-broken",
                    "The table cannot be read from here on.",
                    "Maybe a quote is not closed, or a cell has more than 1 MiB.");
        }
    }

    private BulkRow bad(String code, String message, String remedy) {
        Problem problem = new Problem(code, message, remedy, null, null, null);
        return new Bad(lastLine, new BadInput(BadInput.Exit.DATA, null, List.of(problem)));
    }

    private record Bad(long line, BadInput reason) implements BulkRow {
        @Override
        public CaseFile read() {
            throw reason;
        }

        @Override
        public @Nullable String columns() {
            return null;
        }
    }

    /** The separator that is most frequent in a header. */
    static char separatorOf(String header) {
        Map<Character, Long> counts = Map.of(
                ',', header.chars().filter(c -> c == ',').count(),
                ';', header.chars().filter(c -> c == ';').count(),
                '\t', header.chars().filter(c -> c == '\t').count());
        char best = ',';
        for (char c : new char[] {';', '\t'}) {
            best = counts.getOrDefault(c, 0L) > counts.getOrDefault(best, 0L) ? c : best;
        }
        return best;
    }

    static boolean isTableName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".csv") || lower.endsWith(".tsv");
    }
}
