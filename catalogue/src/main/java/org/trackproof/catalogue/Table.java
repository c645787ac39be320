package org.trackproof.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A tab-separated table of {@code catalogue/codes}: comments begin with {@code #}, the first other line names the columns.
 *
 * @param closed a comment line {@code # closed}: no other value exists
 * @param rows cells, filled up with empty ones to the number of columns
 */
record Table(String name, boolean closed, List<String> columns, List<List<String>> rows) {
    static Table read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        boolean closed = false;
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines) {
            closed |= line.strip().equals("# closed");
            if (!line.isBlank() && !line.startsWith("#")) {
                List<String> cells = new ArrayList<>(List.of(line.split("\t", -1)));
                while (!rows.isEmpty() && cells.size() < rows.get(0).size()) {
                    cells.add("");
                }
                rows.add(cells);
            }
        }
        String name = String.valueOf(file.getFileName()).replace(".tsv", "");
        List<String> columns = rows.isEmpty() ? List.of() : rows.remove(0);
        return new Table(name, closed, columns, rows);
    }

    /** The cell of a column, empty where the table has no such column. */
    String cell(List<String> row, String column) {
        int at = columns.indexOf(column);
        return at < 0 ? "" : row.get(at).strip();
    }
}
