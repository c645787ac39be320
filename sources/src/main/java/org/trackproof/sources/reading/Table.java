package org.trackproof.sources.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Small tables beside this class, tab-separated; {@code #} starts a comment line. */
final class Table {
    private final Map<String, String> words = new HashMap<>();

    private Table() {}

    /** A table of a word and what it stands for. */
    static Table of(String file) {
        Table table = new Table();
        for (List<String> row : rows(file, 2)) {
            if (table.words.put(row.get(0).toUpperCase(Locale.ROOT), row.get(1)) != null) {
                throw new IllegalArgumentException("%s: '%s' is there twice".formatted(file, row.get(0)));
            }
        }
        return table;
    }

    /** What a word stands for, in any case; null for a missing or unknown one. */
    @Nullable
    String find(@Nullable String word) {
        return word == null ? null : words.get(word.strip().toUpperCase(Locale.ROOT));
    }

    /** The rows of a table with {@code width} columns. */
    static List<List<String>> rows(String file, int width) {
        try (InputStream in = Table.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("No table '%s'".formatted(file));
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<List<String>> rows = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    rows.add(cells(line, width, file));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line, int width, String file) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != width) {
            throw new IllegalArgumentException(
                    "%s: '%s' has %d cells, wanted %d".formatted(file, line, cells.size(), width));
        }
        return cells;
    }
}
