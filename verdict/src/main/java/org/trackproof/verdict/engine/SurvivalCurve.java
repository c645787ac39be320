package org.trackproof.verdict.engine;

/**
 * How many genuine parcels are still quiet after x operational days: survival at the edges of fixed bins, log-linear between them.
 * The last bin has no end; its survival falls no further.
 */
final class SurvivalCurve {
    /** Bin edges in operational days. */
    static final double[] EDGES = {
        0, .5, 1, 1.5, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 18, 21, 24, 28, 32, 37, 42, 50, 60, 75
    };

    private static final double FLOOR = 1e-4;

    private final double[] logSurvival;
    private final int spells;

    private SurvivalCurve(double[] logSurvival, int spells) {
        this.logSurvival = logSurvival;
        this.spells = spells;
    }

    /**
     * A log-normal time to the next scan, and a share that never shows one.
     *
     * @param median operational days
     * @param sigma of the logarithm
     * @param never 0..1
     */
    static SurvivalCurve logNormal(double median, double sigma, double never) {
        double[] logs = new double[EDGES.length];
        for (int i = 1; i < EDGES.length; i++) {
            double quiet = never + (1 - never) * Normal.upperTail(StrictMath.log(EDGES[i] / median) / sigma);
            logs[i] = StrictMath.log(StrictMath.max(quiet, FLOOR));
        }
        return new SurvivalCurve(logs, 0);
    }

    /**
     * From the hazard of each bin, as a learnt pack gives it.
     *
     * @param hazards at least one per bin
     * @param spells how many silences of genuine parcels stand behind it
     */
    static SurvivalCurve ofHazards(double[] hazards, int spells) {
        double[] logs = new double[EDGES.length];
        double survival = 1;
        for (int i = 1; i < EDGES.length; i++) {
            survival *= 1 - hazards[i - 1];
            logs[i] = StrictMath.log(StrictMath.max(survival, FLOOR));
        }
        return new SurvivalCurve(logs, spells);
    }

    /** How many silences of genuine parcels stand behind it; 0 for a written curve. */
    int spells() {
        return spells;
    }

    /** Share of genuine parcels that are still quiet after {@code days}, 0..1. */
    double at(double days) {
        if (days <= 0) {
            return 1;
        }
        int last = EDGES.length - 1;
        if (days >= EDGES[last]) {
            return StrictMath.exp(logSurvival[last]);
        }
        int bin = 0;
        while (days >= EDGES[bin + 1]) {
            bin++;
        }
        double part = (days - EDGES[bin]) / (EDGES[bin + 1] - EDGES[bin]);
        return StrictMath.exp(logSurvival[bin] + part * (logSurvival[bin + 1] - logSurvival[bin]));
    }

    /** The first number of days after {@code since} by which survival has fallen to {@code share} of what it was; NaN if it never does. */
    double daysUntil(double since, double share) {
        double target = at(since) * share;
        double low = since;
        double high = EDGES[EDGES.length - 1];
        if (at(high) > target || low >= high) {
            return Double.NaN;
        }
        for (int i = 0; i < 50; i++) {
            double middle = (low + high) / 2;
            if (at(middle) > target) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
