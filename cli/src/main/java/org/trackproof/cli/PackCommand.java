package org.trackproof.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.trackproof.casefile.page.Chances;
import org.trackproof.verdict.engine.PackDifference;
import org.trackproof.verdict.engine.PackTable;
import org.trackproof.verdict.engine.ReferencePack;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Shows a reference pack, or in what two of them differ. */
final class PackCommand implements Command {
    private static final String ACTIONS = "Give 'show [PACK]', or 'diff PACK PACK'.";
    private static final int MOST = 20;

    @Override
    public String name() {
        return "pack";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                this,
                name(),
                "Shows a reference pack: 'pack show [PACK]' what is in it and how many parcels stand behind its curves, 'pack diff"
                        + " PACK PACK' in what two packs differ. A pack is a folder, a file, or the name of one that ships.");
        spec.addPositional(Options.positional("WHAT", "1..3", "'show' or 'diff', then the packs."));
        Options.addFormat(spec);
        spec.addOption(Options.flag("--all", "Shows every difference, not only the largest."));
        return spec;
    }

    @Override
    public int run(ParseResult options, Console console) {
        boolean json = Options.isJson(options);
        List<String> words = Options.positionals(options);
        String what = words.get(0);
        if (what.equals("show") && words.size() <= 2) {
            show(Packs.of(words.size() == 2 ? words.get(1) : null, "PACK"), json, console);
            return ExitCode.DONE;
        }
        if (what.equals("diff") && words.size() == 3) {
            diff(Packs.of(words.get(1), "PACK"), Packs.of(words.get(2), "PACK"), options, console);
            return ExitCode.DONE;
        }
        throw Options.usage(
                "'" + Plain.of(String.join(" ", words), 80) + "' is nothing that can be done with packs.", ACTIONS);
    }

    private static void show(ReferencePack pack, boolean json, Console console) {
        if (json) {
            console.out().line(asJson(pack).toString());
            return;
        }
        Page page = new Page(console.looks());
        page.line("", Page.Tone.BOLD, "Reference pack " + pack.name());
        page.line("", "Its rates are " + pack.basis().id() + ".");
        page.heading("Tables");
        for (PackTable table : pack.tables()) {
            page.line(
                    "  ",
                    String.format(
                            Locale.ROOT,
                            "%-16s %s rows",
                            table.name(),
                            table.rows().size()));
        }
        page.heading("Thresholds");
        find(pack, "thresholds").forEach((row, values) -> page.line("  ", padded(row) + number(values[0])));
        Map<String, Integer> silences = silences(pack);
        page.heading("Silences of received parcels behind each curve");
        if (silences.isEmpty()) {
            page.line("  ", "None: the curves are written down.");
        }
        silences.forEach((row, count) -> page.line("  ", padded(row) + Chances.grouped(count)));
        console.out().print(page.toString());
    }

    private static String padded(String row) {
        return row + " ".repeat(Math.max(1, 32 - row.length()));
    }

    private static ObjectNode asJson(ReferencePack pack) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", "trackproof-pack-summary/1");
        root.put("name", pack.name());
        root.put("basis", pack.basis().id());
        ObjectNode thresholds = root.putObject("thresholds");
        find(pack, "thresholds").forEach((row, values) -> thresholds.put(row, values[0]));
        ObjectNode curves = root.putObject("silences");
        silences(pack).forEach(curves::put);
        ObjectNode tables = root.putObject("tables");
        for (PackTable table : pack.tables()) {
            tables.put(table.name(), table.rows().size());
        }
        return root;
    }

    private static Map<String, double[]> find(ReferencePack pack, String name) {
        for (PackTable table : pack.tables()) {
            if (table.name().equals(name)) {
                return table.rows();
            }
        }
        return Map.of();
    }

    /** How many silences stand behind each learnt curve: the last column of its row. */
    static Map<String, Integer> silences(ReferencePack pack) {
        Map<String, Integer> silences = new TreeMap<>();
        find(pack, "hazards").forEach((row, values) -> silences.put(row, (int) values[values.length - 1]));
        return silences;
    }

    private static void diff(ReferencePack before, ReferencePack after, ParseResult options, Console console) {
        List<PackDifference> differences = PackDifference.of(before, after);
        if (Options.isJson(options)) {
            console.out().line(asJson(before, after, differences).toString());
            return;
        }
        Page page = new Page(console.looks());
        add(page, before, after, differences, Options.has(options, "--all") ? Integer.MAX_VALUE : MOST);
        console.out().print(page.toString());
    }

    static ObjectNode asJson(ReferencePack before, ReferencePack after, List<PackDifference> differences) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", "trackproof-pack-diff/1");
        root.put("before", before.name());
        root.put("after", after.name());
        ArrayNode list = root.putArray("differences");
        for (PackDifference difference : differences) {
            ObjectNode node = list.addObject();
            node.put("table", difference.table());
            node.put("row", difference.row());
            node.put("column", difference.column());
            node.put("before", difference.before());
            node.put("after", difference.after());
        }
        return root;
    }

    /** Tells how many values differ per table, and the rates that moved most. */
    static void add(Page page, ReferencePack before, ReferencePack after, List<PackDifference> all, int most) {
        page.line("", Page.Tone.BOLD, before.name() + " against " + after.name());
        if (all.isEmpty()) {
            page.line("", "The two say the same.");
            return;
        }
        Map<String, Integer> perTable = new TreeMap<>();
        all.forEach(difference -> perTable.merge(difference.table(), 1, Integer::sum));
        page.heading("Values that differ");
        perTable.forEach((table, count) -> page.line("  ", padded(table) + Chances.grouped(count)));
        List<PackDifference> rates = new ArrayList<>(all);
        rates.removeIf(difference ->
                difference.table().equals("hazards") || difference.before() == null || difference.after() == null);
        rates.sort((a, b) -> Double.compare(factor(b), factor(a)));
        page.heading(rates.size() > most ? "The " + most + " that moved most" : "What moved, most first");
        for (PackDifference difference : rates.subList(0, Math.min(most, rates.size()))) {
            String name = difference.table() + " / " + difference.row() + " / " + difference.column();
            page.line("  ", name + ": " + number(difference.before()) + " -> " + number(difference.after()));
        }
    }

    private static double factor(PackDifference difference) {
        Double before = difference.before();
        Double after = difference.after();
        return before == null || after == null || before <= 0 || after <= 0
                ? Double.MAX_VALUE
                : Math.abs(Math.log(after / before));
    }

    private static String number(@Nullable Double value) {
        return value == null
                ? "-"
                : new java.math.BigDecimal(value)
                        .round(new java.math.MathContext(4))
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
