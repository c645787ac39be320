package org.trackproof.lab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.trackproof.verdict.engine.Silence;

/** The text of a reference pack, table by table, so that tables can be put in place of others. Comments of the tables kept stay. */
final class PackSheet {
    private static final String HEAD = "";

    /** Lines of each table with its own header, by name; {@link #HEAD} holds the lines before the first. */
    private final Map<String, List<String>> tables = new LinkedHashMap<>();

    PackSheet(String text) {
        List<String> current = new ArrayList<>();
        tables.put(HEAD, current);
        for (String line : text.split("\n", -1)) {
            if (line.startsWith("[")) {
                current = new ArrayList<>();
                tables.put(line.substring(1).split("[ \\]]", 2)[0], current);
            }
            current.add(line);
        }
    }

    String text() {
        StringBuilder out = new StringBuilder();
        tables.forEach((name, lines) -> {
            for (String line : lines) {
                out.append(line).append('\n');
            }
        });
        return out.toString().stripTrailing() + "\n";
    }

    void head(String key, String value) {
        put(HEAD, key, value);
    }

    void threshold(String key, double value) {
        put("thresholds", key, number(value));
    }

    private List<String> table(String name) {
        List<String> lines = tables.get(name);
        if (lines == null) {
            throw new IllegalArgumentException("The pack has no table [%s]".formatted(name));
        }
        return lines;
    }

    private void put(String table, String key, String values) {
        List<String> lines = table(table);
        String line = String.format(Locale.ROOT, "%-17s %s", key, values);
        for (int i = 0; i < lines.size(); i++) {
            if (isRow(lines.get(i), key)) {
                lines.set(i, line);
                return;
            }
        }
        int at = lines.size();
        while (at > 0 && (lines.get(at - 1).isBlank() || lines.get(at - 1).startsWith("#"))) {
            at--;
        }
        lines.add(at, line);
    }

    private static boolean isRow(String line, String key) {
        return line.startsWith(key)
                && line.length() > key.length()
                && Character.isWhitespace(line.charAt(key.length()));
    }

    void hazards(Hazards hazards) {
        List<String> lines = new ArrayList<>();
        StringBuilder columns = new StringBuilder("[hazards");
        double[] edges = Silence.edges();
        for (int i = 1; i < edges.length; i++) {
            columns.append(' ').append(number(edges[i]));
        }
        lines.add(columns.append(" silences]").toString());
        lines.add(
                "# Chance that a silence ends within the days of work up to the one above the column, if it lasted to the one before;");
        lines.add("# and how many silences of received parcels stand behind the row.");
        hazards.forEach((key, values) -> {
            StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-28s", key));
            for (double value : values) {
                line.append(' ').append(number(value));
            }
            lines.add(line.toString());
        });
        lines.add("");
        tables.put("hazards", lines);
    }

    /** Share of visible parcels that a kind of source does not show. */
    double blindness(String kind) {
        return Double.parseDouble(row("blindness", kind)[1]);
    }

    /** Takes a row out. */
    void drop(String table, String key) {
        table(table).removeIf(line -> isRow(line, key));
    }

    /** Says at the top where the rates come from, in place of what the pack said that they stand in for. */
    void note(boolean isSimulated, long parcels) {
        List<String> lines = table(HEAD);
        lines.removeIf(line -> line.startsWith("#"));
        lines.addAll(
                0,
                List.of(
                        "# Trackproof reference pack: what genuine parcels look like, and a short list of written rates for the others.",
                        "# Lines of cells separated by blanks; \"#\" starts a comment; a section in brackets names the table and its columns.",
                        isSimulated
                                ? "# Made by 'trackproof lab pack' from " + parcels
                                        + " SIMULATED parcels that were confirmed as received."
                                : "# Made by 'trackproof learn' from " + parcels
                                        + " parcels that were confirmed as received.",
                        isSimulated
                                ? "# Curves and medians of lanes are simulated; rates of genuine parcels are half simulated and half written;"
                                : "# Curves, medians, blindness and rates of genuine parcels are learnt where enough was seen;",
                        "# rates of all other stories are WRITTEN. Comments below come from the pack of written rates."));
    }

    void blindness(Map<String, Double> shares) {
        shares.forEach((key, share) -> put("blindness", key, number(share)));
    }

    /** Row names of a table, in its order. */
    List<String> rows(String table) {
        List<String> rows = new ArrayList<>();
        for (String line : table(table)) {
            String[] cells = cells(line);
            if (cells.length > 1 && !line.startsWith("[")) {
                rows.add(cells[0]);
            }
        }
        return rows;
    }

    private static String[] cells(String line) {
        return line.split("#", 2)[0].strip().split("\\s+", -1);
    }

    /** The rate of genuine parcels. */
    double rate(String table, String category) {
        return Double.parseDouble(row(table, category)[1]);
    }

    /** Sets the rate of genuine parcels and of all stories that had the same. */
    void genuineRate(String table, String category, double rate) {
        String[] cells = row(table, category);
        StringBuilder values = new StringBuilder();
        for (int i = 1; i < cells.length; i++) {
            values.append(i == 1 ? "" : " ").append(cells[i].equals(cells[1]) ? number(rate) : cells[i]);
        }
        put(table, category, values.toString());
    }

    /** Median days of a lane in this sheet, or of the more general one that stands for it. */
    double laneDays(String lane, String column) {
        int dash = lane.indexOf('-');
        String from = dash < 0 ? "" : lane.substring(0, dash);
        boolean isInside = dash >= 0 && !from.equals("*") && from.equals(lane.substring(dash + 1));
        String[] row = new String[0];
        for (String name : List.of(lane, isInside ? "same" : from + "-*", "*-*")) {
            row = row.length == 0 ? row("lanes", name) : row;
        }
        return Double.parseDouble(row[1 + List.of(Travels.COLUMNS).indexOf(column)]);
    }

    void laneDays(String lane, String column, double days) {
        StringBuilder values = new StringBuilder();
        for (String other : Travels.COLUMNS) {
            double value = other.equals(column) ? days : laneDays(lane, other);
            values.append(values.isEmpty() ? "" : " ").append(number(value));
        }
        put("lanes", lane, values.toString());
    }

    private String[] row(String table, String key) {
        for (String line : table(table)) {
            if (isRow(line, key)) {
                return cells(line);
            }
        }
        return new String[0];
    }

    /** Four significant digits, without exponent. */
    static String number(double value) {
        if (value == StrictMath.rint(value) && StrictMath.abs(value) < 1e9) {
            return Long.toString((long) value);
        }
        return new java.math.BigDecimal(value)
                .round(new java.math.MathContext(4))
                .stripTrailingZeros()
                .toPlainString();
    }
}
