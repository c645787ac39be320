package org.trackproof.verdict.engine;

import java.util.Set;

/**
 * A story that is genuine in every block but one or two of a family, where anything can be seen: the mean over which one or two. Not
 * thread-safe.
 */
final class Freedom {
    /** Beyond these odds nothing gets more probable. */
    private static final double MOST = 200;

    private static final int BLOCKS = Block.values().length;
    private static final int[] DATA = ordinals(Block.DATA);
    private static final int[] ABOUT_ORDER = ordinals(Block.ABOUT_ORDER);

    private final int[] family;
    private final double[] logOdds = new double[BLOCKS];

    private Freedom(int[] family) {
        this.family = family;
    }

    /** Wrong data of a source. */
    static Freedom ofData() {
        return new Freedom(DATA);
    }

    /** What nobody has written down. */
    static Freedom ofOrder() {
        return new Freedom(ABOUT_ORDER);
    }

    private static int[] ordinals(Set<Block> family) {
        return family.stream().mapToInt(Block::ordinal).toArray();
    }

    /** Adds what anything about the order can show. */
    void add(Observation observation) {
        if (Block.ABOUT_ORDER.contains(observation.block())) {
            logOdds[observation.block().ordinal()] += observation.logOdds();
        }
    }

    /** Adds what wrong data can show. */
    void add(Observation observation, DataTrouble trouble) {
        if (Block.DATA.contains(observation.block())) {
            logOdds[observation.block().ordinal()] += trouble.logOdds(observation);
        }
    }

    /** How much more probable each block of the family is where anything can be seen; 1 without an observation. */
    double[] odds() {
        double[] odds = new double[BLOCKS];
        for (int block : family) {
            double log = logOdds[block];
            odds[block] = log == 0 ? 1 : StrictMath.exp(StrictMath.min(log, MOST));
        }
        return odds;
    }

    double logMean() {
        double mean = mean(odds(), -1);
        return mean == 1 ? 0 : StrictMath.log(mean);
    }

    /**
     * The mean over all singles and pairs of the family.
     *
     * @param odds of this story
     * @param blocks bit set of the blocks that are observed
     */
    double mean(double[] odds, int blocks) {
        double singles = 0;
        double squares = 0;
        for (int block : family) {
            double one = (blocks >> block & 1) != 0 ? odds[block] : 1;
            singles += one;
            squares += one * one;
        }
        int count = family.length;
        double pairs = (singles * singles - squares) / 2;
        return (singles + pairs) / (count + count * (count - 1) / 2.0);
    }
}
