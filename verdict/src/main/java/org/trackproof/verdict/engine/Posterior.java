package org.trackproof.verdict.engine;

import java.util.List;
import java.util.function.Predicate;
import org.trackproof.verdict.Story;

/**
 * The stories after the evidence.
 *
 * @param p probability per {@link Story}; adds up to 1
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never leaves the engine
record Posterior(double[] p) {
    private static final int STORIES = Story.values().length;

    /**
     * Weighs everything.
     *
     * @param prior probability of "not this order's parcel" before any evidence
     * @param common observations that hold whatever life of the number is this order's
     * @param lives observations per life of the number; a number without history has one empty life
     * @param taken which observations to weigh
     */
    static Posterior of(
            ReferencePack pack,
            double prior,
            List<Observation> common,
            List<List<Observation>> lives,
            Predicate<Observation> taken) {
        double[][] perLife = new double[lives.size()][];
        double strangers = 0;
        for (int i = 0; i < perLife.length; i++) {
            perLife[i] = logLikelihood(pack.dataTrouble(), common, lives.get(i), taken);
            strangers += asStrangers(lives.get(i), taken);
        }
        for (int i = 0; i < perLife.length; i++) {
            double others = strangers - asStrangers(lives.get(i), taken);
            for (int story = 0; story < STORIES; story++) {
                perLife[i][story] += others;
            }
        }
        double[] logPriors = pack.logPriors(prior);
        double[] logs = new double[STORIES];
        for (int story = 0; story < STORIES; story++) {
            logs[story] = logPriors[story] + logMean(perLife, story);
        }
        return new Posterior(normalise(logs));
    }

    /** How probable a life is if it is a parcel of somebody else: what the lives are that are not the one in question. */
    private static double asStrangers(List<Observation> life, Predicate<Observation> taken) {
        double log = 0;
        for (Observation observation : life) {
            if (taken.test(observation)) {
                log += observation.logP()[Story.STRANGERS.ordinal()];
            }
        }
        return log;
    }

    private static double[] logLikelihood(
            DataTrouble trouble, List<Observation> common, List<Observation> life, Predicate<Observation> taken) {
        double[] logs = new double[STORIES];
        Freedom data = new Freedom();
        Freedom order = new Freedom();
        add(trouble, common, taken, logs, data, order);
        add(trouble, life, taken, logs, data, order);
        logs[Story.DATA_TROUBLE.ordinal()] += data.logMean(Block.DATA);
        logs[Story.UNMODELLED.ordinal()] += order.logMean(Block.ABOUT_ORDER);
        return logs;
    }

    private static void add(
            DataTrouble trouble,
            List<Observation> observations,
            Predicate<Observation> taken,
            double[] logs,
            Freedom data,
            Freedom order) {
        for (Observation observation : observations) {
            if (!taken.test(observation)) {
                continue;
            }
            for (int story = 0; story < STORIES; story++) {
                logs[story] += observation.logP()[story];
            }
            if (Block.ABOUT_ORDER.contains(observation.block())) {
                order.add(observation.block(), observation.logOdds());
            }
            if (Block.DATA.contains(observation.block())) {
                data.add(observation.block(), trouble.logOdds(observation));
            }
        }
    }

    private static double logMean(double[][] perLife, int story) {
        double max = Double.NEGATIVE_INFINITY;
        for (double[] life : perLife) {
            max = StrictMath.max(max, life[story]);
        }
        double sum = 0;
        for (double[] life : perLife) {
            sum += StrictMath.exp(life[story] - max);
        }
        return max + StrictMath.log(sum / perLife.length);
    }

    private static double[] normalise(double[] logs) {
        double max = Double.NEGATIVE_INFINITY;
        for (double log : logs) {
            max = StrictMath.max(max, log);
        }
        double[] p = new double[logs.length];
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            p[i] = StrictMath.exp(logs[i] - max);
            sum += p[i];
        }
        for (int i = 0; i < p.length; i++) {
            p[i] /= sum;
        }
        return p;
    }

    double of(Story story) {
        return p[story.ordinal()];
    }

    /** Probability that the number does not belong to this order. */
    double inconsistent() {
        double sum = 0;
        for (Story story : Story.values()) {
            if (story.isAnotherParcel()) {
                sum += p[story.ordinal()];
            }
        }
        return sum;
    }

    /** Log-odds of "not this order's parcel", natural. */
    double logOdds() {
        double genuine = 0;
        for (Story story : Story.values()) {
            if (!story.isAnotherParcel()) {
                genuine += p[story.ordinal()];
            }
        }
        return StrictMath.log(StrictMath.max(inconsistent(), 1e-300) / StrictMath.max(genuine, 1e-300));
    }

    /**
     * A story that is genuine in every block but one or two of a family, where anything can be seen: the mean over which one or two.
     */
    private static final class Freedom {
        private final double[] logOdds = new double[Block.values().length];

        void add(Block block, double odds) {
            logOdds[block.ordinal()] += odds;
        }

        double logMean(Iterable<Block> family) {
            double singles = 0;
            double squares = 0;
            int count = 0;
            for (Block block : family) {
                double odds = StrictMath.exp(StrictMath.min(logOdds[block.ordinal()], 200));
                singles += odds;
                squares += odds * odds;
                count++;
            }
            double pairs = (singles * singles - squares) / 2;
            return StrictMath.log((singles + pairs) / (count + count * (count - 1) / 2.0));
        }
    }
}
