package org.trackproof.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.trackproof.numbers.Numbers;

/**
 * Characters of mail text a second, by kind of mail. A score of 50,000,000 is 50 megabytes of ASCII a second. {@code prose} is the
 * text of people: a number every few lines.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class FindBenchmark {
    private static final int CHARACTERS = 2_000_000;
    private static final long SEED = 7;

    @Param({"PROSE", "PLAIN", "HTML", "QUOTED", "BASE64", "TABLE"})
    String kind = "";

    private final Numbers numbers = Numbers.standard();
    private List<String> mails = List.of();

    /** Makes mails of one kind, {@value #CHARACTERS} characters in all. */
    @Setup
    public void make() {
        mails = mails(kind);
    }

    static List<String> mails(String kind) {
        var made = new MadeUpMail(SEED);
        List<String> mails = new ArrayList<>();
        int left = CHARACTERS;
        while (left > 0) {
            String mail = kind.equals("PROSE") ? made.prose() : made.next(MadeUpMail.Kind.valueOf(kind));
            mails.add(mail.length() > left ? mail.substring(0, left) : mail);
            left -= mail.length();
        }
        return mails;
    }

    @Benchmark
    @OperationsPerInvocation(CHARACTERS)
    public void find(Blackhole hole) {
        for (String mail : mails) {
            hole.consume(numbers.find(mail));
        }
    }
}
