package org.trackproof.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes one S10 format per courier from the table of posts: a shape per country suffix, limited to the first letters that are
 * this courier's. Letters that a row names belong to that row alone unless it is a rare user of them.
 */
final class PostalFormats {
    /** The share of a suffix below which a courier only borrows numbers of the post. */
    private static final double BORROWER = 0.5;

    private final Sources sources;
    private final Problems problems;

    PostalFormats(Sources sources, Problems problems) {
        this.sources = sources;
        this.problems = problems;
    }

    /** Format id to its lines. */
    Map<String, List<String>> lines() {
        Map<String, List<String>> formats = new TreeMap<>();
        Table table = sources.tables().get("s10-posts");
        if (table == null) {
            return formats;
        }
        for (List<String> row : table.rows()) {
            String id = table.cell(row, "courier");
            CourierSource courier = find(id);
            if (courier == null) {
                problems.add(
                        "codes/s10-posts.tsv", "courier '" + id + "' of " + table.cell(row, "suffix") + " has no file");
                continue;
            }
            List<String> lines =
                    formats.computeIfAbsent(id + ".s10", key -> new ArrayList<>(List.of(head(key, courier))));
            String letters = letters(table, row);
            for (String suffix : suffixes(table, table.cell(row, "suffix"))) {
                String shape = "service:A2 serial:d8 check:d1 country:'" + suffix + "'";
                lines.add(Compiler.cells("variant", shape, weight(table, row), letters));
            }
        }
        return formats;
    }

    private @Nullable CourierSource find(String id) {
        for (CourierSource courier : sources.couriers()) {
            if (courier.id().equals(id)) {
                return courier;
            }
        }
        return null;
    }

    private static String head(String id, CourierSource courier) {
        return Compiler.cells(
                "format",
                id,
                courier.id(),
                "1",
                "s10",
                "",
                "",
                "",
                String.join(",", courier.lifted()),
                String.join(",", courier.deviating()),
                "",
                "",
                "");
    }

    private static String weight(Table table, List<String> row) {
        String weight = table.cell(row, "weight");
        return weight.isEmpty() ? "1" : Compiler.decimal(Double.parseDouble(weight));
    }

    private static Set<String> suffixes(Table table, String suffix) {
        Set<String> suffixes = new LinkedHashSet<>();
        if (!suffix.equals("*")) {
            suffixes.add(suffix);
            return suffixes;
        }
        for (List<String> row : table.rows()) {
            if (!table.cell(row, "suffix").equals("*")) {
                suffixes.add(table.cell(row, "suffix"));
            }
        }
        return suffixes;
    }

    /** The row's own letters; without any, all that no strong other row of the suffix names. */
    private static String letters(Table table, List<String> row) {
        String own = patterns(table.cell(row, "prefixes"));
        if (!own.isEmpty()) {
            return own;
        }
        List<String> others = new ArrayList<>();
        for (List<String> other : table.rows()) {
            String named = table.cell(other, "prefixes");
            boolean sameSuffix = table.cell(other, "suffix").equals(table.cell(row, "suffix"));
            if (sameSuffix && !named.isEmpty() && Double.parseDouble(weight(table, other)) >= BORROWER) {
                others.add(patterns(named));
            }
        }
        return others.isEmpty() ? "" : "!" + String.join(",", others);
    }

    private static String patterns(String prefixes) {
        if (prefixes.isBlank()) {
            return "";
        }
        List<String> patterns = new ArrayList<>();
        for (String prefix : prefixes.strip().split("[ ,]+", -1)) {
            patterns.add(prefix.length() == 1 ? prefix + "?" : prefix);
        }
        return String.join(",", patterns);
    }
}
