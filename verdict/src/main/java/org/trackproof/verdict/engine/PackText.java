package org.trackproof.verdict.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The text of a reference pack, cut into tables. Errors name the line. */
final class PackText {
    private final Map<String, String> heads = new LinkedHashMap<>();
    private final Map<String, PackTable> tables = new LinkedHashMap<>();

    private final Map<String, Integer> headLines = new LinkedHashMap<>();

    private PackText() {}

    static PackText parse(String text) {
        PackText pack = new PackText();
        PackTable current = null;
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String content = line.contains("#") ? line.substring(0, line.indexOf('#')) : line;
            List<String> cells = cells(content);
            if (cells.isEmpty()) {
                continue;
            }
            if (content.startsWith("[")) {
                current = pack.open(cells, number);
            } else if (current == null) {
                pack.head(cells, number);
            } else {
                add(current, cells, number);
            }
        }
        return pack;
    }

    private void head(List<String> cells, int line) {
        if (cells.size() != 2) {
            throw new IllegalArgumentException(
                    "Line %d: wanted a word and its value before the first table".formatted(line));
        }
        heads.put(cells.get(0), cells.get(1));
        headLines.put(cells.get(0), line);
    }

    /** A pack of a later format may mean something else by the same words. */
    void checkFormat(String wanted) {
        String format = head("format");
        if (!format.equals(wanted)) {
            throw new IllegalArgumentException("Line %d: its format is '%s', this version reads '%s'"
                    .formatted(headLines.get("format"), format, wanted));
        }
    }

    private static List<String> cells(String content) {
        List<String> cells = new ArrayList<>();
        for (String cell : content.strip().split("\\s+", -1)) {
            if (!cell.isEmpty()) {
                cells.add(cell);
            }
        }
        return cells;
    }

    private PackTable open(List<String> cells, int line) {
        String name = cells.get(0).substring(1);
        List<String> columns = new ArrayList<>(cells.subList(1, cells.size()));
        int last = columns.size() - 1;
        if (last < 0 || !columns.get(last).endsWith("]")) {
            throw new IllegalArgumentException(
                    "Line %d: '[%s' wants columns and a closing bracket".formatted(line, name));
        }
        columns.set(last, columns.get(last).replace("]", ""));
        PackTable table = new PackTable(name, List.copyOf(columns), new LinkedHashMap<>());
        if (tables.put(name, table) != null) {
            throw new IllegalArgumentException("Line %d: table '%s' is there twice".formatted(line, name));
        }
        return table;
    }

    private static void add(PackTable table, List<String> cells, int line) {
        if (cells.size() != table.columns().size() + 1) {
            throw new IllegalArgumentException("Line %d: row '%s' of [%s] has %d values, wanted %d"
                    .formatted(
                            line,
                            cells.get(0),
                            table.name(),
                            cells.size() - 1,
                            table.columns().size()));
        }
        double[] values = new double[table.columns().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(cells.get(i + 1), line);
        }
        if (table.rows().put(cells.get(0), values) != null) {
            throw new IllegalArgumentException(
                    "Line %d: row '%s' of [%s] is there twice".formatted(line, cells.get(0), table.name()));
        }
    }

    private static double value(String cell, int line) {
        try {
            double value = Double.parseDouble(cell);
            if (Double.isFinite(value) && value >= 0) {
                return value;
            }
        } catch (NumberFormatException e) {
            // reported below, together with the values that are numbers and make no sense
        }
        throw new IllegalArgumentException("Line %d: '%s' is no rate, wanted a number from 0".formatted(line, cell));
    }

    String head(String key) {
        String value = heads.get(key);
        if (value == null) {
            throw new IllegalArgumentException("The pack does not say its '%s'".formatted(key));
        }
        return value;
    }

    /** All tables, in the order of the text. */
    List<PackTable> tables() {
        return List.copyOf(tables.values());
    }

    /** A table that a pack may lack. */
    @Nullable
    PackTable find(String name) {
        return tables.get(name);
    }

    PackTable table(String name) {
        PackTable table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException("The pack has no table [%s]".formatted(name));
        }
        return table;
    }
}
