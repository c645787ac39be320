package org.trackproof.lab;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Text files of this module: lines, tab-separated cells, comments that start with "#". */
final class Table {
    private Table() {}

    /** The text of a file of this package, if there is one. */
    static Optional<String> find(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows of at least {@code cells} cells. */
    static List<String[]> read(String name, int cells) {
        String text = find(name)
                .orElseThrow(() -> new IllegalStateException("The laboratory lacks its file '%s'".formatted(name)));
        List<String[]> rows = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] row = line.split("\t", -1);
            if (row.length < cells) {
                throw new IllegalStateException(
                        "%s: '%s' has %d cells, wanted %d".formatted(name, line, row.length, cells));
            }
            rows.add(row);
        }
        return rows;
    }
}
