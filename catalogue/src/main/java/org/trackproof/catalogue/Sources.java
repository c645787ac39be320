package org.trackproof.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All data files of the catalogue, read: couriers sorted by id, tables by name. */
record Sources(String version, List<CourierSource> couriers, Map<String, Table> tables) {
    /** Reads {@code version.txt}, {@code couriers/*.toml} and {@code codes/*.tsv} below {@code root}. */
    static Sources read(Path root, Problems problems) {
        Map<String, Table> tables = new TreeMap<>();
        for (Path file : list(root.resolve("codes"), ".tsv")) {
            Table table = Table.read(file);
            tables.put(table.name(), table);
        }
        Map<String, String> counters = counters(tables.get("counters"));
        List<CourierSource> couriers = new ArrayList<>();
        for (Path file : list(root.resolve("couriers"), ".toml")) {
            CourierSource courier = CourierToml.read(file, problems, counters);
            couriers.add(courier);
            if (!(courier.id() + ".toml").equals(String.valueOf(file.getFileName()))) {
                problems.add(String.valueOf(file.getFileName()), "holds the courier '" + courier.id() + "'");
            }
        }
        try {
            return new Sources(Files.readString(root.resolve("version.txt")).strip(), couriers, tables);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> list(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> counters(@org.jspecify.annotations.Nullable Table table) {
        Map<String, String> counters = new TreeMap<>();
        if (table != null) {
            for (List<String> row : table.rows()) {
                String point = table.cell(row, "from") + "=" + table.cell(row, "month");
                counters.merge(table.cell(row, "counter"), point, (a, b) -> a + "," + b);
            }
        }
        return counters;
    }
}
