package org.trackproof.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Predicate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What was measured in one world, as JSON and as Markdown. */
final class WorldReport {
    private static final int[] RECALL_DAYS = {5, 10, 15, 20, 25, 30, 40, 50, 60};

    private final World world;
    private final Tally tally;

    WorldReport(World world, Tally tally) {
        this.world = world;
        this.tally = tally;
    }

    private static boolean isFlagged(Watched one) {
        return one.flagged() != Course.NEVER;
    }

    private static boolean isNamed(Watched one) {
        return one.named() != Course.NEVER;
    }

    private static boolean isCleared(Watched one) {
        return one.cleared() != Course.NEVER;
    }

    /** The figures that the worlds are compared by. */
    record Row(
            String title,
            int genuine,
            int others,
            double recall,
            double accused,
            double recallAtOnePercent,
            double named,
            double falselyNamed,
            double wrongAmongNamed,
            double cleared,
            double decoysCleared,
            double consistent,
            double checklist,
            double logLoss) {}

    Row row() {
        List<Watched> decoys = tally.ofScheme("decoy");
        List<Watched> rest = tally.others().stream()
                .filter(w -> !w.truth().scheme().equals("decoy"))
                .toList();
        return new Row(
                world.title(),
                tally.genuine().size(),
                tally.others().size(),
                Tally.share(tally.others(), WorldReport::isFlagged),
                Tally.share(tally.genuine(), WorldReport::isFlagged),
                tally.recallAt(.01),
                Tally.share(tally.others(), WorldReport::isNamed),
                Tally.share(tally.genuine(), WorldReport::isNamed),
                tally.wrong(WorldReport::isNamed),
                Tally.share(rest, WorldReport::isCleared),
                Tally.share(decoys, WorldReport::isCleared),
                Tally.share(tally.genuine(), WorldReport::isCleared),
                tally.checklistAt(.01),
                tally.logLoss());
    }

    ObjectNode json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        Row row = row();
        root.put("world", world.name());
        root.put("title", row.title());
        root.put("genuine", row.genuine());
        root.put("others", row.others());
        put(root, "recall", row.recall());
        put(root, "accused", row.accused());
        put(root, "recallAtOnePercent", row.recallAtOnePercent());
        put(root, "named", row.named());
        put(root, "falselyNamed", row.falselyNamed());
        put(root, "wrongAmongNamed", row.wrongAmongNamed());
        put(root, "cleared", row.cleared());
        put(root, "decoysCleared", row.decoysCleared());
        put(root, "consistent", row.consistent());
        put(root, "checklistAtOnePercent", row.checklist());
        put(root, "logLoss", row.logLoss());
        days(root.putArray("byDay"));
        groups(root.putArray("schemes"), schemes(), true);
        groups(root.putArray("traps"), traps(), false);
        ArrayNode bins = root.putArray("calibration");
        for (Tally.Bin bin : tally.calibration()) {
            ObjectNode node = bins.addObject();
            put(node, "from", bin.from());
            put(node, "said", bin.said());
            put(node, "seen", bin.seen());
            node.put("looks", bin.looks());
        }
        ArrayNode signs = root.putArray("checklist");
        for (Checklist.Warning sign : Checklist.Warning.values()) {
            ObjectNode node = signs.addObject();
            node.put("sign", sign.text());
            put(node, "genuine", Tally.share(tally.genuine(), has(sign)));
            put(node, "others", Tally.share(tally.others(), has(sign)));
        }
        return root;
    }

    private static Predicate<Watched> has(Checklist.Warning sign) {
        return one -> one.warnings().contains(sign);
    }

    private static void put(ObjectNode node, String name, double value) {
        if (Double.isNaN(value)) {
            node.putNull(name);
        } else {
            node.put(name, StrictMath.round(value * 1e6) / 1e6);
        }
    }

    private void days(ArrayNode out) {
        for (int day : RECALL_DAYS) {
            ObjectNode node = out.addObject();
            node.put("day", day);
            put(node, "flagged", Tally.share(tally.others(), w -> w.flagged() <= day));
            put(node, "named", Tally.share(tally.others(), w -> w.named() <= day));
            put(node, "falselyFlagged", Tally.share(tally.genuine(), w -> w.flagged() <= day));
        }
    }

    private List<String> schemes() {
        return Schemes.NAMES.stream()
                .filter(name -> !tally.ofScheme(name).isEmpty())
                .toList();
    }

    private List<String> traps() {
        TreeSet<String> traps = new TreeSet<>();
        tally.genuine().forEach(w -> traps.addAll(w.truth().traps()));
        return List.copyOf(traps);
    }

    private void groups(ArrayNode out, List<String> names, boolean areSchemes) {
        for (String name : names) {
            List<Watched> group = areSchemes ? tally.ofScheme(name) : tally.ofTrap(name);
            ObjectNode node = out.addObject();
            node.put("name", name);
            node.put("parcels", group.size());
            put(node, "flagged", Tally.share(group, WorldReport::isFlagged));
            put(node, "named", Tally.share(group, WorldReport::isNamed));
            put(node, "cleared", Tally.share(group, WorldReport::isCleared));
            put(node, "clearAtTheEnd", Tally.share(group, Watched::isClearAtEnd));
        }
    }

    String markdown() {
        StringBuilder out = new StringBuilder();
        out.append("## ").append(world.title()).append("\n\n");
        table(
                out,
                "day",
                RECALL_DAYS.length,
                i -> {
                    int day = RECALL_DAYS[i];
                    return List.of(
                            Integer.toString(day),
                            percent(Tally.share(tally.others(), w -> w.flagged() <= day)),
                            percent(Tally.share(tally.others(), w -> w.named() <= day)),
                            percent(Tally.share(tally.genuine(), w -> w.flagged() <= day)));
                },
                "others flagged",
                "others named",
                "genuine flagged");
        groups(out, "scheme", schemes(), true);
        groups(out, "trap", traps(), false);
        List<Tally.Bin> bins = tally.calibration();
        table(
                out,
                "said",
                bins.size(),
                i -> {
                    Tally.Bin bin = bins.get(i);
                    return List.of(
                            String.format(Locale.ROOT, "%.3f", bin.from()),
                            percent(bin.said()),
                            percent(bin.seen()),
                            Long.toString(bin.looks()));
                },
                "mean said",
                "were other parcels",
                "looks");
        Checklist.Warning[] signs = Checklist.Warning.values();
        table(
                out,
                "warning sign, ever",
                signs.length,
                i -> List.of(
                        signs[i].text(),
                        percent(Tally.share(tally.genuine(), has(signs[i]))),
                        percent(Tally.share(tally.others(), has(signs[i])))),
                "genuine",
                "others");
        return out.toString();
    }

    private void groups(StringBuilder out, String title, List<String> names, boolean areSchemes) {
        table(
                out,
                title,
                names.size(),
                i -> {
                    String name = names.get(i);
                    List<Watched> group = areSchemes ? tally.ofScheme(name) : tally.ofTrap(name);
                    return List.of(
                            name,
                            Integer.toString(group.size()),
                            percent(Tally.share(group, WorldReport::isFlagged)),
                            percent(Tally.share(group, WorldReport::isNamed)),
                            percent(Tally.share(group, WorldReport::isCleared)),
                            percent(Tally.share(group, Watched::isClearAtEnd)));
                },
                "parcels",
                "flagged",
                "named",
                "ever cleared",
                "clear at the end");
    }

    /** Cells of one row of a table. */
    interface Cells {
        List<String> of(int row);
    }

    static void table(StringBuilder out, String first, int rows, Cells cells, String... columns) {
        List<String> head = new ArrayList<>(List.of(first));
        head.addAll(List.of(columns));
        out.append("| ")
                .append(String.join(" | ", head))
                .append(" |\n|")
                .append("---|".repeat(head.size()))
                .append('\n');
        for (int i = 0; i < rows; i++) {
            out.append("| ").append(String.join(" | ", cells.of(i))).append(" |\n");
        }
        out.append('\n');
    }

    static String percent(double share) {
        return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.2f %%", share * 100);
    }
}
