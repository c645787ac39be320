package org.trackproof.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Counts over the parcels of one world. Shares are of one side: of the genuine parcels, or of the others, so that they do not depend on how
 * many of each were simulated.
 */
final class Tally {
    /** Probabilities above this are where words are used. */
    private static final double[] BINS = {0, .005, .01, .02, .05, .1, .2, .3, .4, .5, .6, .7, .8, .9, .95, 1.0001};

    private final List<Watched> genuine = new ArrayList<>();
    private final List<Watched> others = new ArrayList<>();
    private final double prior;

    Tally(List<Watched> all, double prior) {
        this.prior = prior;
        for (Watched one : all) {
            (one.truth().belongs() ? genuine : others).add(one);
        }
    }

    List<Watched> genuine() {
        return genuine;
    }

    List<Watched> others() {
        return others;
    }

    List<Watched> ofScheme(String scheme) {
        return others.stream().filter(w -> w.truth().scheme().equals(scheme)).toList();
    }

    List<Watched> ofTrap(String trap) {
        return genuine.stream().filter(w -> w.truth().traps().contains(trap)).toList();
    }

    static double share(List<Watched> of, Predicate<Watched> what) {
        return of.isEmpty() ? Double.NaN : (double) of.stream().filter(what).count() / of.size();
    }

    /** Of the numbers of which something is said, the share that are genuine, at the prior. */
    double wrong(Predicate<Watched> said) {
        double good = (1 - prior) * share(genuine, said);
        double bad = prior * share(others, said);
        return good + bad == 0 ? Double.NaN : good / (good + bad);
    }

    /** Share of the others that a threshold finds which accuses {@code rate} of these very genuine parcels. */
    double recallAt(double rate) {
        List<Double> highest = new ArrayList<>();
        genuine.forEach(w -> highest.add(w.highest()));
        highest.sort((a, b) -> Double.compare(b, a));
        double threshold = highest.get((int) (highest.size() * rate));
        return share(others, w -> w.highest() > threshold);
    }

    /** The checklist as it must be read to accuse at most {@code rate}: so many signs at once. */
    double checklistAt(double rate) {
        for (int least = 1; least <= Checklist.Warning.values().length; least++) {
            int signs = least;
            if (share(genuine, w -> w.mostWarnings() >= signs) <= rate) {
                return share(others, w -> w.mostWarnings() >= signs);
            }
        }
        return 0;
    }

    /**
     * A bin of said probabilities at the prior.
     *
     * @param said mean of what was said
     * @param seen share that were other parcels
     * @param looks how many looks fell into it
     */
    record Bin(double from, double until, double said, double seen, long looks) {}

    List<Bin> calibration() {
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i + 1 < BINS.length; i++) {
            bins.add(bin(BINS[i], BINS[i + 1]));
        }
        return bins;
    }

    private Bin bin(double from, double until) {
        double weight = 0;
        double bad = 0;
        double said = 0;
        long looks = 0;
        for (List<Watched> side : List.of(genuine, others)) {
            double each = (side == genuine ? 1 - prior : prior) / StrictMath.max(1, side.size());
            for (Watched one : side) {
                for (double p : one.p()) {
                    if (p >= from && p < until) {
                        looks++;
                        weight += each;
                        said += each * p;
                        bad += side == others ? each : 0;
                    }
                }
            }
        }
        return new Bin(
                from, until, weight == 0 ? Double.NaN : said / weight, weight == 0 ? Double.NaN : bad / weight, looks);
    }

    /** Mean surprise per look at the prior, in nats. */
    double logLoss() {
        double sum = 0;
        double weight = 0;
        for (List<Watched> side : List.of(genuine, others)) {
            double each = (side == genuine ? 1 - prior : prior) / StrictMath.max(1, side.size());
            for (Watched one : side) {
                for (double p : one.p()) {
                    if (!Double.isNaN(p)) {
                        double right = StrictMath.max(side == others ? p : 1 - p, 1e-9);
                        sum -= each * StrictMath.log(right);
                        weight += each;
                    }
                }
            }
        }
        return weight == 0 ? Double.NaN : sum / weight;
    }
}
