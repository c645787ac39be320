package org.trackproof.sources.paste;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Tab-separated data files of this package; {@code #} starts a comment. */
final class Table {
    private Table() {}

    /** The rows of a class-path file, each with at least {@code width} cells. */
    static List<List<String>> read(String file, int width) {
        try (InputStream in = Table.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("No table '%s'".formatted(file));
            }
            List<List<String>> rows = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    List<String> cells = List.of(line.strip().split("\t", -1));
                    if (cells.size() < width) {
                        throw new IllegalArgumentException(
                                "%s: '%s' has %d cells, wanted %d".formatted(file, line, cells.size(), width));
                    }
                    rows.add(cells);
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
