package org.trackproof.verdict.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.trackproof.verdict.Verdict;

/**
 * The range of the probability under the uncertainty of the rates: each rate is drawn anew, log-normal around its value with the spread
 * of a share that was seen among 30 parcels (a written rate is worth that much). Seeded by the digest of the case.
 */
final class Interval {
    private static final int DRAWS = 64;
    private static final double PSEUDO_COUNT = 30;

    private Interval() {}

    static Verdict.Interval of(Evidence evidence, double prior) {
        SplittableRandom random =
                new SplittableRandom(seed(evidence.subject().facts().digest()));
        double[] draws = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            draws[i] = drawn(evidence, random).posterior(prior).inconsistent();
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

    private static Evidence drawn(Evidence evidence, SplittableRandom random) {
        List<List<Observation>> lives = new ArrayList<>();
        for (List<Observation> life : evidence.perLife()) {
            lives.add(drawn(life, random));
        }
        return new Evidence(evidence.subject(), evidence.lives(), drawn(evidence.common(), random), lives);
    }

    private static List<Observation> drawn(List<Observation> observations, SplittableRandom random) {
        List<Observation> drawn = new ArrayList<>();
        for (Observation o : observations) {
            double[] logs = o.logP().clone();
            for (int i = 0; i < logs.length; i++) {
                double p = StrictMath.min(StrictMath.exp(logs[i]), 1);
                double spread = StrictMath.sqrt((1 - p) / (PSEUDO_COUNT * p + 1));
                logs[i] = StrictMath.min(StrictMath.max(0, logs[i]), logs[i] + spread * gaussian(random));
            }
            drawn.add(new Observation(
                    o.block(),
                    o.rule(),
                    logs,
                    o.logUniform(),
                    o.witnesses(),
                    o.basis(),
                    o.weight(),
                    o.facts(),
                    o.reference(),
                    o.sign()));
        }
        return drawn;
    }

    /** Box and Muller, with StrictMath: the same on every machine. */
    private static double gaussian(SplittableRandom random) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        return radius * StrictMath.cos(2 * StrictMath.PI * random.nextDouble());
    }
}
