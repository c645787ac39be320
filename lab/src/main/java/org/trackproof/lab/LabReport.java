package org.trackproof.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.trackproof.verdict.engine.Engine;
import org.trackproof.verdict.engine.ReferencePack;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Measures an engine in worlds: every parcel is looked at every day for 60 days, and what was ever said is compared with the truth.
 * Immutable; the same arguments give the same text on any number of threads.
 */
public final class LabReport {
    private final String pack;
    private final long seed;
    private final int parcels;
    private final double prior;
    private final List<WorldReport> worlds;

    private LabReport(String pack, long seed, int parcels, double prior, List<WorldReport> worlds) {
        this.pack = pack;
        this.seed = seed;
        this.parcels = parcels;
        this.prior = prior;
        this.worlds = worlds;
    }

    /**
     * Simulates and measures.
     *
     * @param parcels per world
     * @param progress is told which world has been measured
     */
    public static LabReport measure(
            ReferencePack pack, List<World> worlds, long seed, int parcels, Consumer<String> progress) {
        Engine engine = new Engine(pack);
        Engine.Options options = Engine.Options.DEFAULT;
        List<WorldReport> reports = new ArrayList<>();
        for (World world : worlds) {
            List<Watched> watched = new Simulator(world, seed)
                    .parcels(parcels)
                    .parallel()
                    .map(parcel -> Watched.of(parcel, engine, options))
                    .collect(Collectors.toList());
            reports.add(new WorldReport(world, new Tally(watched, options.prior())));
            progress.accept(world.title());
        }
        return new LabReport(pack.name(), seed, parcels, options.prior(), List.copyOf(reports));
    }

    /** The report as one JSON document. */
    public String json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", "trackproof-lab/1");
        root.put("pack", pack);
        root.put("seed", seed);
        root.put("parcels", parcels);
        root.put("prior", prior);
        ArrayNode all = root.putArray("worlds");
        worlds.forEach(world -> all.add(world.json()));
        return root.toPrettyString() + "\n";
    }

    /** The report for people. */
    public String markdown() {
        StringBuilder out = new StringBuilder("# How often verdicts are wrong, by simulation\n\n");
        out.append(String.format(
                Locale.ROOT,
                "Reference pack `%s`, seed %d, %,d parcels per world, looked at every day for %d days, prior %.0f %%. "
                        + "Shares are of one side: of the genuine parcels, or of the numbers of other parcels.%n%n",
                pack,
                seed,
                parcels,
                Parcel.LOOKS,
                prior * 100));
        List<WorldReport.Row> rows = worlds.stream().map(WorldReport::row).toList();
        WorldReport.table(out, "world", rows.size(), i -> cells(rows.get(i)), COLUMNS);
        out.append("Ever flagged: the verdict leaned against the number or called it inconsistent at some look. ");
        out.append("At 1 %: with the threshold that accuses 1 % of this world's own genuine parcels. ");
        out.append(
                "Checklist: so many warning signs at once that at most 1 % of the genuine parcels ever show them.\n\n");
        worlds.forEach(world -> out.append(world.markdown()));
        return out.toString();
    }

    private static final String[] COLUMNS = {
        "others ever flagged",
        "genuine ever flagged",
        "flagged at 1 %",
        "others named",
        "genuine named",
        "wrong among named",
        "others cleared",
        "decoys cleared",
        "genuine consistent",
        "checklist",
        "log loss"
    };

    private static List<String> cells(WorldReport.Row row) {
        return List.of(
                row.title(),
                WorldReport.percent(row.recall()),
                WorldReport.percent(row.accused()),
                WorldReport.percent(row.recallAtOnePercent()),
                WorldReport.percent(row.named()),
                WorldReport.percent(row.falselyNamed()),
                WorldReport.percent(row.wrongAmongNamed()),
                WorldReport.percent(row.cleared()),
                WorldReport.percent(row.decoysCleared()),
                WorldReport.percent(row.consistent()),
                WorldReport.percent(row.checklist()),
                String.format(Locale.ROOT, "%.4f", row.logLoss()));
    }
}
