package org.trackproof.verdict.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import org.trackproof.lab.Simulator;
import org.trackproof.lab.World;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Verdict;

/** The parts of an explained verdict, one at a time, over simulated parcels; lies in the package whose insides it measures. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class ExplanationBenchmark {
    private static final int PARCELS = 512;
    private static final double PRIOR = Engine.Options.DEFAULT.prior();

    private final ReferencePack pack = ReferencePack.standard();
    private final List<Subject> subjects = new ArrayList<>();
    private final List<Evidence> seen = new ArrayList<>();
    private int turn;

    @Setup
    public void simulate() {
        new Simulator(World.of("same"), 1).parcels(PARCELS).forEach(parcel -> {
            Case facts = parcel.facts();
            Instant at = facts.at();
            List<Subject> claims = at == null ? List.of() : new Standing(facts, pack, at).subjects();
            if (!claims.isEmpty()) {
                subjects.add(claims.get(claims.size() - 1));
                seen.add(Evidence.of(claims.get(claims.size() - 1)));
            }
        });
    }

    private int next() {
        turn = turn + 1 < seen.size() ? turn + 1 : 0;
        return turn;
    }

    /** From facts to observations. */
    @Benchmark
    public Object evidence() {
        return Evidence.of(subjects.get(next()));
    }

    @Benchmark
    public Object posterior() {
        return seen.get(next()).posterior(PRIOR);
    }

    @Benchmark
    public Verdict.Interval interval() {
        return Interval.of(seen.get(next()), PRIOR);
    }

    @Benchmark
    public double[] shapley() {
        return Shapley.of(seen.get(next()), PRIOR);
    }
}
