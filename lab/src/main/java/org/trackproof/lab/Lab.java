package org.trackproof.lab;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trackproof.sources.BadInput;
import org.trackproof.sources.CaseLines;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.engine.Engine;
import org.trackproof.verdict.engine.ReferencePack;

/** What the command line can ask of the laboratory. */
public final class Lab {
    /** Held-out parcels from which on 1 % can be promised, and .1 %. */
    public static final int LEAST_FOR_FLAG = 299;

    public static final int LEAST_FOR_ACCUSE = 2995;

    private static final int PARTS = 16;
    private static final int BATCH = 512;
    private static final double FLAG_RATE = .01;
    private static final double ACCUSE_RATE = .001;

    /** At a prior of 2 % fewer than 3 in 100 numbers that are named from here on are genuine. */
    private static final double LEAST_ACCUSE = .9;

    /** One held-out parcel of the rough world to so many of the world of training. */
    private static final int ROUGH = 4;

    /** Error rates are bounds, so they need more parcels than curves do: of one in ten thousand nothing is known from a few thousand. */
    private static final int MEASURED = 3;

    private static final double OFF = .9999;

    /** Every so many lines of an archive are kept for the thresholds. */
    private static final int HELD_OUT = 10;

    /** Beyond this line nothing is held out. */
    private static final int MOST_HELD = 200_000;

    private Lab() {}

    /**
     * Measures worlds and writes {@code report.md}, {@code report.html} and {@code report.json} into a folder. Each world that is done is
     * kept in its subfolder {@code worlds}, so that an interrupted measurement goes on where it stopped.
     *
     * @param worlds names, see {@link World#NAMES}; empty for all
     */
    public static LabReport measure(
            ReferencePack pack, List<String> worlds, long seed, int parcels, Path folder, LabReport.Progress progress)
            throws IOException {
        Path kept = folder.resolve("worlds");
        Files.createDirectories(kept);
        LabReport report = LabReport.measure(pack, worlds(worlds), seed, parcels, kept, progress);
        Files.writeString(folder.resolve("report.md"), report.markdown());
        Files.writeString(folder.resolve("report.html"), report.html());
        Files.writeString(folder.resolve("report.json"), report.json());
        return report;
    }

    /** Worlds of these names; all that are measured if there is none. */
    public static List<World> worlds(List<String> names) {
        return (names.isEmpty() ? World.NAMES : names).stream().map(World::of).toList();
    }

    /**
     * Writes simulated parcels in the public case format, one a line, with everything that was ever shown; {@code seenAt} says since when.
     * {@code about.truth} holds the truth.
     */
    public static void archive(World world, long seed, int parcels, Path file) throws IOException {
        write(world, seed, parcels, file, List.of());
    }

    /** The same as they stood at looks, days after the order: a line per parcel and look, whose {@code at} is the look. */
    public static void looks(World world, long seed, int parcels, List<Integer> days, Path file) throws IOException {
        write(world, seed, parcels, file, days);
    }

    private static void write(World world, long seed, int parcels, Path file, List<Integer> days) throws IOException {
        Simulator simulator = new Simulator(world, seed);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int from = 0; from < parcels; from += BATCH) {
                List<String> lines = IntStream.range(from, StrictMath.min(parcels, from + BATCH))
                        .parallel()
                        .mapToObj(i -> lines(simulator.parcel(i), days))
                        .toList();
                for (String line : lines) {
                    out.write(line);
                }
            }
        }
    }

    private static String lines(Parcel parcel, List<Integer> days) {
        if (days.isEmpty()) {
            return CaseLine.write(parcel, parcel.facts()) + "\n";
        }
        StringBuilder lines = new StringBuilder();
        Replay replay = new Replay(parcel.facts());
        for (int day : days) {
            Instant look = parcel.facts().order().orderedAt().earliest().plus(Duration.ofDays(day));
            lines.append(CaseLine.write(parcel, replay.at(look))).append('\n');
        }
        return lines.toString();
    }

    /**
     * Learns a pack from an archive of cases, one a line: nine tenths teach the curves, the held-out tenth sets the thresholds. Lines that
     * are no case are passed over and counted. Memory does not grow with the archive but for the held-out parcels, which are taken from the
     * first 200,000 lines only.
     */
    public static Learnt learn(Path archive, ReferencePack base, String name, LongConsumer progress)
            throws IOException {
        List<Learner> learners =
                Stream.generate(() -> new Learner(base)).limit(PARTS).toList();
        AtomicLong bad = new AtomicLong();
        forEach(archive, Long.MAX_VALUE, progress, (part, line) -> {
            if (line.number() % HELD_OUT != 0) {
                read(line, bad).ifPresent(facts -> learners.get(part).add(facts));
            }
        });
        Learner learner = learners.get(0);
        learners.subList(1, PARTS).forEach(learner::addAll);
        ReferencePack curves = ReferencePack.parse(learner.pack(base, name, "learnt"));
        Engine engine = new Engine(curves);
        Map<Long, Watched> held = new ConcurrentSkipListMap<>();
        forEach(archive, MOST_HELD, lines -> {}, (part, line) -> {
            if (line.number() % HELD_OUT == 0) {
                read(line, bad)
                        .filter(facts -> facts.buyer().receivedAt() != null)
                        .ifPresent(facts -> held.put(line.number(), watch(facts, engine)));
            }
        });
        return new Learnt(
                withThresholds(curves.text(), List.copyOf(held.values())),
                learner.cases(),
                learner.confirmed(),
                held.size(),
                bad.get());
    }

    private static Watched watch(Case facts, Engine engine) {
        Parcel parcel = new Parcel(facts, new Parcel.Truth("genuine", List.of()));
        return Watched.quick(parcel, engine, Engine.Options.DEFAULT);
    }

    private static Optional<Case> read(CaseLines.Line line, AtomicLong bad) {
        try {
            return Optional.of(line.read().facts());
        } catch (BadInput e) {
            bad.incrementAndGet();
            return Optional.empty();
        }
    }

    /** What came of learning. */
    public record Learnt(String pack, long cases, long confirmed, long heldOut, long unreadable) {}

    /** What to do with a line; lines of one part come one after another, on one thread at a time. */
    private interface Use {
        void of(int part, CaseLines.Line line);
    }

    private static void forEach(Path archive, long mostLines, LongConsumer progress, Use use) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(archive))) {
            CaseLines lines = new CaseLines(in);
            List<CaseLines.Line> batch = new ArrayList<>(BATCH);
            Optional<CaseLines.Line> line = lines.next();
            while (line.isPresent() && line.get().number() <= mostLines) {
                batch.add(line.get());
                line = lines.next();
                if (batch.size() == BATCH || line.isEmpty() || line.get().number() > mostLines) {
                    List<CaseLines.Line> full = List.copyOf(batch);
                    IntStream.range(0, PARTS).parallel().forEach(part -> {
                        for (int i = part; i < full.size(); i += PARTS) {
                            use.of(part, full.get(i));
                        }
                    });
                    progress.accept(full.get(full.size() - 1).number());
                    batch.clear();
                }
            }
        }
    }

    /** The pack that ships: learnt from {@code parcels} simulated ones, thresholds from as many others. */
    public static String simulatedPack(ReferencePack base, String name, long seed, int parcels) {
        Simulator teaching = new Simulator(World.of("training"), seed);
        Learner learner = IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(part -> {
                    Learner own = new Learner(base);
                    for (int i = part; i < parcels; i += PARTS) {
                        own.add(teaching.parcel(i).facts());
                    }
                    return own;
                })
                .reduce((a, b) -> {
                    a.addAll(b);
                    return a;
                })
                .orElseThrow();
        String curves = learner.pack(base, name, "simulated");
        Engine engine = new Engine(ReferencePack.parse(curves));
        List<Watched> held = new ArrayList<>(genuine(watch(World.of("training"), seed + 1, parcels, engine)));
        held.addAll(genuine(watch(World.of("rough"), seed + 2, parcels / ROUGH, engine)));
        PackSheet sheet = new PackSheet(curves);
        sheet.threshold("flag", flag(held));
        sheet.threshold("accuse", accuse(held));
        List<Watched> all =
                watch(World.of("same"), seed + 3, MEASURED * parcels, new Engine(ReferencePack.parse(sheet.text())));
        rates(sheet, new Tally(all, Engine.Options.DEFAULT.prior()));
        return sheet.text();
    }

    /** What was measured with the thresholds: how often genuine parcels are flagged and named, how often others, and the worst clearance. */
    private static void rates(PackSheet sheet, Tally tally) {
        sheet.threshold("flag-rate", upper(tally.genuine(), one -> one.flagged() != Course.NEVER));
        sheet.threshold("accuse-rate", upper(tally.genuine(), one -> one.named() != Course.NEVER));
        sheet.threshold("flag-recall", Tally.share(tally.others(), one -> one.flagged() != Course.NEVER));
        sheet.threshold("accuse-recall", Tally.share(tally.others(), one -> one.named() != Course.NEVER));
        double worst = 0;
        for (String scheme : Schemes.NAMES) {
            List<Watched> group = tally.ofScheme(scheme);
            if (!group.isEmpty()) {
                worst = StrictMath.max(worst, upper(group, one -> one.cleared() != Course.NEVER));
            }
        }
        sheet.threshold("clearance-rate", worst);
    }

    private static double upper(List<Watched> group, java.util.function.Predicate<Watched> what) {
        return Thresholds.upper((int) group.stream().filter(what).count(), group.size());
    }

    private static List<Watched> genuine(List<Watched> watched) {
        return watched.stream().filter(one -> one.truth().belongs()).toList();
    }

    private static List<Watched> watch(World world, long seed, int parcels, Engine engine) {
        return new Simulator(world, seed)
                .parcels(parcels)
                .parallel()
                .map(parcel -> Watched.quick(parcel, engine, Engine.Options.DEFAULT))
                .toList();
    }

    /** Thresholds by what was ever said of held-out genuine parcels; nobody can measure what was wrongly cleared there. */
    private static String withThresholds(String pack, List<Watched> held) {
        PackSheet sheet = new PackSheet(pack);
        sheet.threshold("flag", flag(held));
        sheet.threshold("accuse", accuse(held));
        for (String unknown : List.of("flag-recall", "accuse-recall", "clearance-rate")) {
            sheet.drop("thresholds", unknown);
        }
        return sheet.text();
    }

    private static double flag(List<Watched> held) {
        double flag = Thresholds.of(held.stream().map(Watched::highest).toList(), FLAG_RATE);
        return Double.isNaN(flag) ? OFF : flag;
    }

    /** A word that too few parcels could vouch for is switched off. */
    private static double accuse(List<Watched> held) {
        double accuse = Thresholds.of(held.stream().map(Watched::highestNamed).toList(), ACCUSE_RATE);
        return Double.isNaN(accuse) ? OFF : StrictMath.max(LEAST_ACCUSE, accuse);
    }

    /** Writes a pack where {@code --reference} looks for it. */
    public static Path writePack(String pack, Path folder) throws IOException {
        Files.createDirectories(folder);
        return Files.writeString(folder.resolve("reference.pack"), pack, StandardCharsets.UTF_8);
    }
}
