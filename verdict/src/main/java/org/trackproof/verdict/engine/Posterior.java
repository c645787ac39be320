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
    static final int STORIES = Story.values().length;
    /** The stories of another parcel come last. */
    static final int FIRST_OTHER = Story.INVENTED.ordinal();

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
        double[] logs = lives.size() == 1
                ? logLikelihood(pack.dataTrouble(), common, lives.get(0), taken)
                : meanOfLives(pack.dataTrouble(), common, lives, taken);
        double[] logPriors = pack.logPriors(prior);
        for (int story = 0; story < STORIES; story++) {
            logs[story] = logPriors[story] + logs[story];
        }
        return new Posterior(normalise(logs));
    }

    /** The mean over which life is this order's: the others are then parcels of somebody else. */
    private static double[] meanOfLives(
            DataTrouble trouble,
            List<Observation> common,
            List<List<Observation>> lives,
            Predicate<Observation> taken) {
        double[][] perLife = new double[lives.size()][];
        double strangers = 0;
        for (int i = 0; i < perLife.length; i++) {
            perLife[i] = logLikelihood(trouble, common, lives.get(i), taken);
            strangers += asStrangers(lives.get(i), taken);
        }
        for (int i = 0; i < perLife.length; i++) {
            double others = strangers - asStrangers(lives.get(i), taken);
            for (int story = 0; story < STORIES; story++) {
                perLife[i][story] += others;
            }
        }
        double[] logs = new double[STORIES];
        for (int story = 0; story < STORIES; story++) {
            logs[story] = logMean(perLife, story);
        }
        return logs;
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
        Freedom data = Freedom.ofData();
        Freedom order = Freedom.ofOrder();
        add(trouble, common, taken, logs, data, order);
        add(trouble, life, taken, logs, data, order);
        logs[Story.DATA_TROUBLE.ordinal()] += data.logMean();
        logs[Story.UNMODELLED.ordinal()] += order.logMean();
        return logs;
    }

    private static void add(
            DataTrouble trouble,
            List<Observation> observations,
            Predicate<Observation> taken,
            double[] logs,
            Freedom data,
            Freedom order) {
        for (int i = 0; i < observations.size(); i++) {
            Observation observation = observations.get(i);
            if (!taken.test(observation)) {
                continue;
            }
            double[] logP = observation.logP();
            for (int story = 0; story < STORIES; story++) {
                logs[story] += logP[story];
            }
            data.add(observation, trouble);
            order.add(observation);
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
        for (int story = FIRST_OTHER; story < STORIES; story++) {
            sum += p[story];
        }
        return sum;
    }

    /** Log-odds of "not this order's parcel", natural. */
    double logOdds() {
        double genuine = 0;
        for (int story = 0; story < FIRST_OTHER; story++) {
            genuine += p[story];
        }
        return logOdds(inconsistent(), genuine);
    }

    /** Of the probabilities of both sides; one that is no number above zero counts as next to nothing. */
    static double logOdds(double inconsistent, double genuine) {
        return StrictMath.log(StrictMath.max(inconsistent, 1e-300) / StrictMath.max(genuine, 1e-300));
    }
}
