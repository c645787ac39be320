package org.trackproof.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.trackproof.numbers.Context;
import org.trackproof.numbers.Numbers;

/** Numbers a second: a mix of couriers, of right and wrong check digits, and of what is no tracking number. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class IdentifyBenchmark {
    private static final int COUNT = 1024;

    private final Numbers numbers = Numbers.standard();
    private final List<String> inputs = MixedNumbers.list(COUNT);
    private final List<String> misses = MixedNumbers.misses(COUNT);
    private final Context context = new Context("cainiao", "CN", "ES", "28013", null, null, null);

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void mixed(Blackhole hole) {
        for (String input : inputs) {
            hole.consume(numbers.identify(input));
        }
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void mixedWithContext(Blackhole hole) {
        for (String input : inputs) {
            hole.consume(numbers.identify(input, context));
        }
    }

    /** Strings that no format has the shape of; with {@code -prof gc}: the answer and nothing else. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void misses(Blackhole hole) {
        for (String input : misses) {
            hole.consume(numbers.identify(input));
        }
    }

    /** The same, asked for yes or no only; with {@code -prof gc}: nothing. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void missesYesOrNo(Blackhole hole) {
        for (String input : misses) {
            hole.consume(numbers.hasKnownShape(input));
        }
    }
}
