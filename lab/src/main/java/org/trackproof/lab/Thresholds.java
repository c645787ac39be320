package org.trackproof.lab;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses thresholds by what would ever have happened to held-out genuine parcels at daily looks: the smallest threshold at which the
 * one-sided 95 % upper bound (Clopper and Pearson) of the share of parcels above it is at most a rate.
 */
final class Thresholds {
    private static final double CONFIDENCE = .95;

    private Thresholds() {}

    /**
     * The threshold, or NaN if there are too few parcels to promise the rate at all.
     *
     * @param highest the highest value that each genuine parcel ever reached
     * @param rate 0..1
     */
    static double of(List<Double> highest, double rate) {
        int allowed = allowed(highest.size(), rate);
        if (allowed < 0) {
            return Double.NaN;
        }
        List<Double> sorted = new ArrayList<>(highest);
        sorted.sort((a, b) -> Double.compare(b, a));
        double last = sorted.get(StrictMath.min(allowed, sorted.size() - 1));
        return StrictMath.min(.9999, StrictMath.nextUp(last) + 5e-5);
    }

    /** The most parcels that may be above; -1 if even none is too many. */
    static int allowed(int count, double rate) {
        int allowed = -1;
        while (allowed + 1 < count && upper(allowed + 1, count) <= rate) {
            allowed++;
        }
        return allowed;
    }

    /** Upper bound of a share of which {@code hits} of {@code count} were seen. */
    static double upper(int hits, int count) {
        if (hits >= count) {
            return 1;
        }
        double low = (double) hits / count;
        double high = 1;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (atMost(hits, count, middle) > 1 - CONFIDENCE) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** Probability of at most {@code hits} of {@code count}, each with probability {@code p}. */
    private static double atMost(int hits, int count, double p) {
        double logTerm = count * StrictMath.log(1 - p);
        double sum = StrictMath.exp(logTerm);
        for (int k = 1; k <= hits; k++) {
            logTerm += StrictMath.log((count - k + 1.0) / k) + StrictMath.log(p / (1 - p));
            sum += StrictMath.exp(logTerm);
        }
        return sum;
    }
}
