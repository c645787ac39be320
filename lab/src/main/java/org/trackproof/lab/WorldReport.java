package org.trackproof.lab;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What was measured in one world, as JSON. */
final class WorldReport {
    private static final int[] RECALL_DAYS = {5, 10, 15, 20, 25, 30, 40, 50, 60};

    /** Looks of the same evidence from which on intervals are compared with it. */
    private static final int LEAST_LOOKS = 40;

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
        put(root, "movedByDate", tally.movedByDate());
        put(root, "intervalCoverage", tally.covered(LEAST_LOOKS));
        put(root, "anySign", Tally.share(tally.genuine(), w -> w.mostWarnings() > 0));
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
        policies(root.putArray("policies"));
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

    private void policies(ArrayNode out) {
        for (Tally.Policy policy : tally.policies()) {
            ObjectNode node = out.addObject();
            node.put("name", policy.name());
            put(node, "disputed", policy.disputed());
            put(node, "day", policy.day());
            put(node, "needless", policy.needless());
            put(node, "lost", policy.lost());
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
}
