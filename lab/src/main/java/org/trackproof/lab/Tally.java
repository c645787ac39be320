package org.trackproof.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Counts over the parcels of one world. Shares are of one side: of the genuine parcels, or of the others, so that they do not depend on how
 * many of each were simulated.
 */
final class Tally {
    /** Probabilities above this are where words are used. */
    private static final double[] BINS = {0, .005, .01, .02, .05, .1, .2, .3, .4, .5, .6, .7, .8, .9, .95, 1.0001};

    /** Standard errors of a 90 % interval. */
    private static final double NINETY = 1.645;

    /** Price of a needless dispute, as a share of the order: an assumption. */
    private static final double NEEDLESS = .1;

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

    /** Share of the dates for asking again by which genuine parcels had moved; NaN if none was named. */
    double movedByDate() {
        long named = 0;
        long moved = 0;
        for (Watched one : genuine) {
            named += one.dates().named();
            moved += one.dates().moved();
        }
        return named == 0 ? Double.NaN : (double) moved / named;
    }

    /**
     * Share of the intervals that hold the simulator's own probability: the share of other parcels, at the prior, among the looks of the
     * same evidence. That share is itself only counted, so an interval counts as right where it meets the 90 % interval of the count.
     *
     * @param least looks of a cell, below which nothing is said of it
     */
    double covered(int least) {
        Map<String, double[]> cells = new TreeMap<>();
        for (List<Watched> side : List.of(genuine, others)) {
            for (Watched one : side) {
                Spread spread = one.spread();
                if (spread != null) {
                    cells.computeIfAbsent(spread.cell(), key -> new double[2])[side == others ? 1 : 0]++;
                }
            }
        }
        double held = 0;
        double all = 0;
        for (List<Watched> side : List.of(genuine, others)) {
            double each = (side == genuine ? 1 - prior : prior) / StrictMath.max(1, side.size());
            for (Watched one : side) {
                Spread spread = one.spread();
                double[] cell = spread == null ? null : cells.get(spread.cell());
                if (spread != null && cell != null && cell[0] + cell[1] >= least) {
                    all += each;
                    held += meets(spread, cell) ? each : 0;
                }
            }
        }
        return all == 0 ? Double.NaN : held / all;
    }

    private boolean meets(Spread spread, double[] cell) {
        double low = odds(cell[1], cell[0], -NINETY);
        double high = odds(cell[1], cell[0], NINETY);
        return spread.low() <= high && spread.high() >= low;
    }

    /** Probability at the prior from counts of both sides, so many standard errors away. */
    private double odds(double bad, double good, double errors) {
        double p = (bad + .5) / (others.size() + 1);
        double q = (good + .5) / (genuine.size() + 1);
        double error = StrictMath.sqrt(1 / (bad + .5) + 1 / (good + .5));
        double log = StrictMath.log(prior * p / ((1 - prior) * q)) + errors * error;
        return 1 / (1 + StrictMath.exp(-log));
    }

    /**
     * What a policy of disputing costs a buyer.
     *
     * @param disputed share of the others that are disputed within the days of the looks
     * @param day mean day of it
     * @param needless share of the genuine parcels that are disputed although they come
     * @param lost of 100 orders at the prior, in prices of an order: the others not disputed, and a tenth for each needless dispute
     */
    record Policy(String name, double disputed, double day, double needless, double lost) {}

    List<Policy> policies() {
        return List.of(
                policy("never dispute", one -> Course.NEVER, false),
                policy("any warning sign, on the day it shows", Watched::firstWarning, false),
                policy("wait until the last day", one -> Course.NEVER, true),
                policy("when a verdict leans or says so, else on the last day", Watched::flagged, true));
    }

    private Policy policy(String name, java.util.function.ToIntFunction<Watched> when, boolean atTheEnd) {
        double disputed = 0;
        double days = 0;
        for (Watched one : others) {
            int day = when.applyAsInt(one);
            boolean isSaid = day != Course.NEVER;
            disputed += isSaid || atTheEnd ? 1 : 0;
            days += isSaid ? day : atTheEnd ? Parcel.LOOKS : 0;
        }
        double share = others.isEmpty() ? Double.NaN : disputed / others.size();
        double needless = share(genuine, one -> when.applyAsInt(one) != Course.NEVER);
        double lost = 100 * (prior * (1 - share) + (1 - prior) * needless * NEEDLESS);
        return new Policy(name, share, disputed == 0 ? Double.NaN : days / disputed, needless, lost);
    }
}
