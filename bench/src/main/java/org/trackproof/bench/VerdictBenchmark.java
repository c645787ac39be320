package org.trackproof.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.trackproof.sources.CaseFile;
import org.trackproof.sources.CaseReader;
import org.trackproof.sources.VerdictWriter;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.engine.Assessment;
import org.trackproof.verdict.engine.Engine;
import org.trackproof.verdict.engine.Silence;
import org.trackproof.verdict.rules.Judge;

/**
 * Verdicts a second over the acceptance cases in turn, without and with explanation; {@code engine} leaves out platform rules, deadlines
 * and actions; {@code fromJsonToJson} is the whole way of one line of bulk. A case of several claims counts once. Run it at the root of
 * the repository, or name the folder of cases with {@code -Dcases=...}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class VerdictBenchmark {
    private static final Engine.Options PLAIN = Engine.Options.DEFAULT;
    private static final Engine.Options EXPLAINED = new Engine.Options(PLAIN.prior(), true);

    private record Situation(Case facts, Instant at, String json) {}

    private final List<Situation> situations = new ArrayList<>();
    private final Engine engine = new Engine();
    private final Judge judge = new Judge(engine);
    private int turn;

    @Setup
    public void read() {
        Path folder = Path.of(System.getProperty("cases", "sources/src/test/resources/cases"));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                CaseFile read = CaseReader.read(file);
                Instant at = read.defaultInstant().orElse(Instant.parse("2026-11-01T00:00:00Z"));
                situations.add(
                        new Situation(read.facts(), at, Files.readString(file).replace('\n', ' ')));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Situation next() {
        turn = turn + 1 < situations.size() ? turn + 1 : 0;
        return situations.get(turn);
    }

    /** What replays of many looks ask for: word and probability of the last claim. */
    @Benchmark
    public @Nullable Assessment assess() {
        Situation situation = next();
        return engine.assess(situation.facts, situation.at, PLAIN);
    }

    /** What learning asks for at each change of a history. */
    @Benchmark
    public @Nullable Silence learn() {
        Situation situation = next();
        return engine.silence(situation.facts, situation.at);
    }

    @Benchmark
    public List<Verdict> engine() {
        Situation situation = next();
        return engine.judge(situation.facts, situation.at, PLAIN);
    }

    @Benchmark
    public List<Verdict> plain() {
        Situation situation = next();
        return judge.judge(situation.facts, situation.at, PLAIN);
    }

    @Benchmark
    public List<Verdict> explained() {
        Situation situation = next();
        return judge.judge(situation.facts, situation.at, EXPLAINED);
    }

    @Benchmark
    public int fromJsonToJson() {
        Situation situation = next();
        Case facts = CaseReader.read(situation.json).facts();
        int length = 0;
        for (Verdict verdict : judge.judge(facts, situation.at, PLAIN)) {
            length += VerdictWriter.write(verdict).length();
        }
        return length;
    }
}
