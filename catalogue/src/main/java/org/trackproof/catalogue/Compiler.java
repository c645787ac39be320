package org.trackproof.catalogue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes the catalogue as the one tab-separated file that the library reads (its columns: {@code CatalogueReader} in the module
 * {@code numbers}). The same sources give the same bytes.
 */
final class Compiler {
    private static final String HEAD = """
            # Couriers, formats and tables of tracking numbers. Compiled from catalogue/, do not edit: change the sources, then run
            # mvn -q -pl catalogue -am test -Dtest=CompiledFilesTest -Dsurefire.failIfNoSpecifiedTests=false -Dtrackproof.regenerate=true
            """;

    /** Tables that do not explain a part of a format. */
    static final List<String> SPECIAL_TABLES = List.of("counters", "s10-posts", "s10-services", "sample-numbers");

    private final Sources sources;
    private final Problems problems;
    private final StringBuilder out = new StringBuilder(HEAD);

    private Compiler(Sources sources, Problems problems) {
        this.sources = sources;
        this.problems = problems;
    }

    static String compile(Sources sources, Problems problems) {
        return new Compiler(sources, problems).write();
    }

    private String write() {
        line("version", sources.version());
        writeServices();
        writeTables();
        for (CourierSource courier : sources.couriers()) {
            writeCourier(courier);
        }
        Map<String, List<String>> formats = new TreeMap<>();
        for (CourierSource courier : sources.couriers()) {
            writeFormats(courier, formats);
        }
        formats.putAll(new PostalFormats(sources, problems).lines());
        formats.values().forEach(lines -> lines.forEach(line -> out.append(line).append('\n')));
        writeSamples();
        return out.toString();
    }

    private void writeServices() {
        Table table = table("s10-services");
        if (table == null) {
            return;
        }
        for (List<String> row : table.rows()) {
            String state = switch (table.cell(row, "assigned")) {
                case "yes" -> "ASSIGNED";
                case "domestic" -> "DOMESTIC";
                case "reserved" -> "RESERVED";
                default -> "UNALLOCATED";
            };
            if (table.cell(row, "meaning").contains("by bilateral")) {
                state = "BILATERAL";
            }
            String tracked = table.cell(row, "tracked");
            line(
                    "service",
                    table.cell(row, "from"),
                    table.cell(row, "to"),
                    state,
                    tracked.isEmpty() ? "unknown" : tracked,
                    table.cell(row, "meaning"));
        }
    }

    private void writeTables() {
        for (Table table : sources.tables().values()) {
            if (SPECIAL_TABLES.contains(table.name())) {
                continue;
            }
            line("table", table.name(), table.closed() ? "closed" : "open");
            Map<String, String> values = new TreeMap<>();
            for (List<String> row : table.rows()) {
                if (values.put(row.get(0), row.size() > 1 ? row.get(1) : "") != null) {
                    problems.add("codes/" + table.name() + ".tsv", "value '" + row.get(0) + "' is there twice");
                }
            }
            values.forEach((value, meaning) -> line("value", value, meaning));
        }
    }

    private void writeCourier(CourierSource courier) {
        List<String> names = new ArrayList<>();
        courier.names().forEach((vocabulary, words) -> names.add(vocabulary + "=" + String.join("|", words)));
        line(
                "courier",
                courier.id(),
                courier.name(),
                courier.home(),
                Integer.toString(courier.priority()),
                courier.umbrella(),
                courier.page(),
                String.join(",", courier.domains()),
                String.join(",", courier.needs()),
                String.join(",", courier.moves()),
                String.join(";", names));
    }

    private void writeFormats(CourierSource courier, Map<String, List<String>> formats) {
        // One is the main format of a courier; a courier of which only rare or inferred formats are known stays light.
        double greatest = 1;
        for (FormatSource format : courier.formats()) {
            greatest = Math.max(greatest, format.weight());
        }
        for (FormatSource format : courier.formats()) {
            List<String> lines = new ArrayList<>();
            lines.add(formatLine(courier, format, greatest));
            Map<Integer, List<String>> byLength = new TreeMap<>();
            for (String shape : variants(format)) {
                byLength.computeIfAbsent(Expansion.length(shape), length -> new ArrayList<>())
                        .add(shape);
            }
            // Alternatives of one length share the weight: four prefixes are a weaker mark than one.
            byLength.values()
                    .forEach(shapes -> shapes.forEach(
                            shape -> lines.add(cells("variant", shape, decimal(1.0 / shapes.size()), ""))));
            formats.put(format.id(), lines);
        }
    }

    private List<String> variants(FormatSource format) {
        try {
            return List.copyOf(new TreeSet<>(Expansion.of(format.shape())));
        } catch (IllegalArgumentException e) {
            problems.add(format.id(), String.valueOf(e.getMessage()));
            return List.of();
        }
    }

    private String formatLine(CourierSource courier, FormatSource format, double greatest) {
        return cells(
                "format",
                format.id(),
                courier.id(),
                decimal(format.weight() / greatest),
                format.check(),
                format.date(),
                format.destination(),
                String.join(",", format.codes()),
                "",
                "",
                String.join(" ", format.marks()),
                format.from(),
                format.until());
    }

    private void writeSamples() {
        Table table = table("sample-numbers");
        if (table != null) {
            var numbers = new TreeSet<String>();
            table.rows().forEach(row -> numbers.add(row.get(0).strip()));
            numbers.forEach(number -> line("sample", number));
        }
    }

    private @Nullable Table table(String name) {
        Table table = sources.tables().get(name);
        if (table == null) {
            problems.add("codes/" + name + ".tsv", "is missing");
        }
        return table;
    }

    /** Three significant digits, without exponent. */
    static String decimal(double value) {
        return new BigDecimal(value)
                .round(new MathContext(3))
                .stripTrailingZeros()
                .toPlainString();
    }

    private void line(String... cells) {
        out.append(cells(cells)).append('\n');
    }

    static String cells(String... cells) {
        for (String cell : cells) {
            if (cell.indexOf('\t') >= 0 || cell.indexOf('\n') >= 0) {
                throw new IllegalArgumentException("Cell holds a tab or line break: '" + cell + "'");
            }
        }
        return String.join("\t", cells);
    }
}
