package org.trackproof.lab;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.engine.Engine;
import org.trackproof.verdict.engine.ReferencePack;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Measures an engine in worlds: every parcel is looked at every day for 60 days, and what was ever said is compared with the truth.
 * Immutable; the same arguments give the same text on any number of threads.
 */
public final class LabReport {
    private static final int BATCH = 500;

    /** Is told how far the measurement is. */
    public interface Progress {
        /**
         * So many parcels of a world are done.
         *
         * @param of how many there are; the same as {@code done} where the world is finished
         */
        void at(String world, int done, int of);
    }

    private final ObjectNode root;

    private LabReport(ObjectNode root) {
        this.root = root;
    }

    /** Simulates and measures, {@code parcels} per world. */
    public static LabReport measure(ReferencePack pack, List<World> worlds, long seed, int parcels, Progress progress) {
        try {
            return measure(pack, worlds, seed, parcels, null, progress);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /**
     * The same, kept per world in a folder: a world that was measured there before with the same pack, seed and number is not measured
     * again.
     */
    static LabReport measure(
            ReferencePack pack, List<World> worlds, long seed, int parcels, @Nullable Path kept, Progress progress)
            throws IOException {
        Engine engine = new Engine(pack);
        Engine.Options options = Engine.Options.DEFAULT;
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", "trackproof-lab/1");
        root.put("pack", pack.name());
        root.put("code", Engine.version());
        root.put("seed", seed);
        root.put("parcels", parcels);
        root.put("days", Parcel.LOOKS);
        root.put("prior", options.prior());
        ArrayNode all = root.putArray("worlds");
        String key = "%s %d %d".formatted(digest(pack.text()), seed, parcels);
        for (World world : worlds) {
            Path file = kept == null ? null : kept.resolve(world.name() + ".json");
            ObjectNode measured = file == null ? null : read(file, key);
            if (measured == null) {
                List<Watched> watched = watch(world, seed, parcels, engine, options, progress);
                measured = new WorldReport(world, new Tally(watched, options.prior())).json();
                if (file != null) {
                    write(file, key, measured);
                }
            }
            all.add(measured);
            progress.at(world.title(), parcels, parcels);
        }
        return new LabReport(root);
    }

    private static List<Watched> watch(
            World world, long seed, int parcels, Engine engine, Engine.Options options, Progress progress) {
        Simulator simulator = new Simulator(world, seed);
        List<Watched> watched = new ArrayList<>(parcels);
        for (int from = 0; from < parcels; from += BATCH) {
            watched.addAll(IntStream.range(from, StrictMath.min(parcels, from + BATCH))
                    .parallel()
                    .mapToObj(i -> Watched.of(simulator.parcel(i), engine, options))
                    .toList());
            if (watched.size() < parcels) {
                progress.at(world.title(), watched.size(), parcels);
            }
        }
        return watched;
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was measured before; null if it was not, or with something else. */
    private static @Nullable ObjectNode read(Path file, String key) throws IOException {
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try {
            JsonNode node = JsonMapper.shared().readTree(Files.readString(file));
            boolean isSame = node.path("key").asString("").equals(key);
            return isSame && node.path("measured") instanceof ObjectNode measured ? measured : null;
        } catch (JacksonException | java.nio.charset.MalformedInputException e) {
            return null;
        }
    }

    private static void write(Path file, String key, ObjectNode measured) throws IOException {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("key", key);
        node.set("measured", measured);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(part, node.toString());
        Files.move(part, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    /** The report as one JSON document. */
    public String json() {
        return root.toPrettyString() + "\n";
    }

    /** The report for people, as Markdown. */
    public String markdown() {
        return new ReportText(root).markdown();
    }

    /** The report for people, as one page of HTML with its charts. */
    public String html() {
        return new ReportText(root).html();
    }

    /** The table of all worlds, as plain lines. */
    public String summary() {
        return new ReportText(root).summary();
    }
}
