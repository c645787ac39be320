package org.trackproof.sources.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A tab-separated data file that ships with this module; a line that begins with {@code #} is a comment. */
final class DataFile {
    /**
     * One line.
     *
     * @param where file and line number, for messages
     */
    record Row(String where, List<String> cells) {
        String cell(int index) {
            return cells.get(index);
        }

        /** A cell that may be left out, blank, or a comment. */
        @Nullable
        String optional(int index) {
            boolean there = cells.size() > index
                    && !cells.get(index).isBlank()
                    && cells.get(index).charAt(0) != '#';
            return there ? cells.get(index).strip() : null;
        }
    }

    private DataFile() {}

    /** The table of a source: {@code catalogue/statuses/NAME}. */
    static List<Row> ofStatuses(String name, int leastCells) {
        return rows("/org/trackproof/sources/statuses/" + name, leastCells);
    }

    /**
     * The rows of a file.
     *
     * @param name class-path name, absolute or beside this class
     * @throws IllegalArgumentException if there is no such file, or with its line a row that is too short
     */
    static List<Row> rows(String name, int leastCells) {
        try (InputStream in = DataFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("No data file '%s'".formatted(name));
            }
            return rows(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), leastCells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> rows(String name, BufferedReader lines, int leastCells) throws IOException {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && line.charAt(0) != '#') {
                Row row = new Row(name + ":" + number, List.of(line.split("\t", -1)));
                if (row.cells().size() < leastCells) {
                    throw new IllegalArgumentException("%s: '%s' has %d cells, wanted %d"
                            .formatted(row.where(), line, row.cells().size(), leastCells));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** The first cells of a file, in its order. */
    static Set<String> words(String name) {
        Set<String> words = new LinkedHashSet<>();
        rows(name, 1).forEach(row -> words.add(row.cell(0).strip()));
        return words;
    }

    /** Words and what they stand for. */
    static Map<String, String> pairs(String name) {
        Map<String, String> pairs = new HashMap<>();
        for (Row row : rows(name, 2)) {
            if (pairs.put(row.cell(0).toUpperCase(Locale.ROOT), row.cell(1)) != null) {
                throw new IllegalArgumentException("%s: '%s' is there twice".formatted(row.where(), row.cell(0)));
            }
        }
        return pairs;
    }

    /** What a word stands for, in any case; null for a missing or unknown one. */
    static @Nullable String find(Map<String, String> pairs, @Nullable String word) {
        return word == null ? null : pairs.get(word.strip().toUpperCase(Locale.ROOT));
    }
}
