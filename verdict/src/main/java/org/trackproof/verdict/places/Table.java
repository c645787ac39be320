package org.trackproof.verdict.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Rows of a tab-separated data file that ships beside this class; lines that begin with {@code #} are comments. */
final class Table {
    private Table() {}

    /**
     * Reads all rows.
     *
     * @param columns how many columns each row has
     * @throws IllegalStateException if the file is missing or a row has another number of columns: our own data are broken
     */
    static List<String[]> read(String name, int columns) {
        List<String[]> rows = new ArrayList<>();
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Data file '%s' is missing".formatted(name));
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    rows.add(cells(name, line, columns));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Data file '%s' cannot be read".formatted(name), e);
        }
        return rows;
    }

    /** The rows as one text, each with its line end, without comments. */
    static String text(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Data file '%s' is missing".formatted(name));
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int start = 0;
            while (text.startsWith("#", start)) {
                start = text.indexOf('\n', start) + 1;
            }
            return text.substring(start);
        } catch (IOException e) {
            throw new UncheckedIOException("Data file '%s' cannot be read".formatted(name), e);
        }
    }

    private static String[] cells(String name, String line, int columns) {
        String[] cells = new String[columns];
        int start = 0;
        for (int i = 0; i < columns; i++) {
            int end = i < columns - 1 ? line.indexOf('\t', start) : line.length();
            if (end < 0 || (i == columns - 1 && line.indexOf('\t', start) >= 0)) {
                throw new IllegalStateException(
                        "Row of '%s' must have %d columns: '%s'".formatted(name, columns, line));
            }
            cells[i] = line.substring(start, end);
            start = end + 1;
        }
        return cells;
    }
}
