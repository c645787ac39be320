package org.trackproof.verdict.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.trackproof.verdict.Verdict;

/**
 * The range of the probability under the uncertainty of the rates: each rate is drawn anew, log-normal around its value with the spread
 * of a share that was seen among 30 parcels (a written rate is worth that much). Seeded by the digest of the case. Not thread-safe.
 */
final class Interval {
    private static final int DRAWS = 64;
    private static final double PSEUDO_COUNT = 30;

    private final List<Rate> rates = new ArrayList<>();

    private Interval() {}

    static Verdict.Interval of(Evidence evidence, double prior) {
        SplittableRandom random =
                new SplittableRandom(seed(evidence.subject().facts().digest()));
        Interval interval = new Interval();
        Evidence drawn = interval.drawn(evidence);
        double[] draws = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            for (Rate rate : interval.rates) {
                rate.draw(random);
            }
            draws[i] = drawn.posterior(prior).inconsistent();
        }
        Arrays.sort(draws);
        return new Verdict.Interval(draws[(int) (DRAWS * .05)], draws[(int) (DRAWS * .95)]);
    }

    private static long seed(String digest) {
        long seed = 1125899906842597L;
        for (int i = 0; i < digest.length(); i++) {
            seed = 31 * seed + digest.charAt(i);
        }
        return seed;
    }

    /** Evidence whose logarithms each draw writes anew. */
    private Evidence drawn(Evidence evidence) {
        List<List<Observation>> lives = new ArrayList<>();
        for (List<Observation> life : evidence.perLife()) {
            lives.add(drawn(life));
        }
        return new Evidence(evidence.subject(), evidence.lives(), drawn(evidence.common()), lives);
    }

    private List<Observation> drawn(List<Observation> observations) {
        List<Observation> drawn = new ArrayList<>();
        for (Observation observation : observations) {
            Rate rate = new Rate(observation.logP());
            rates.add(rate);
            drawn.add(observation.with(rate.drawn));
        }
        return drawn;
    }

    /** The logarithms of one observation, and how far a draw may take them. */
    private static final class Rate {
        private final double[] logs;
        private final double[] spreads;
        private final double[] drawn;

        Rate(double[] logs) {
            this.logs = logs;
            this.spreads = new double[logs.length];
            this.drawn = new double[logs.length];
            for (int i = 0; i < logs.length; i++) {
                double p = StrictMath.min(StrictMath.exp(logs[i]), 1);
                spreads[i] = StrictMath.sqrt((1 - p) / (PSEUDO_COUNT * p + 1));
            }
        }

        void draw(SplittableRandom random) {
            for (int i = 0; i < logs.length; i++) {
                double first = random.nextDouble();
                double second = random.nextDouble();
                double moved = spreads[i] == 0 ? logs[i] : logs[i] + spreads[i] * Gauss.of(first, second);
                drawn[i] = StrictMath.min(StrictMath.max(0, logs[i]), moved);
            }
        }
    }
}
