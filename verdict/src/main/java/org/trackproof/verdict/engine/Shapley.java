package org.trackproof.verdict.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The Shapley value of each observed block in the change of the log-odds from prior to posterior: its mean contribution over all orders in
 * which the blocks can be put, so that it does not depend on any. Exact up to ten groups of blocks; above that the weakest blocks are one
 * group that shares its value by marginal weight. Natural logarithms.
 */
final class Shapley {
    private static final int MOST_GROUPS = 10;

    private Shapley() {}

    /** Values per {@link Block}; they add up to posterior minus prior log-odds. */
    static double[] of(Evidence evidence, double prior) {
        double[] marginal = marginal(evidence, prior);
        List<Integer> groups = groups(evidence, marginal);
        double[] odds = Coalitions.logOdds(evidence, prior, groups);
        double[] values = new double[Block.values().length];
        for (int group = 0; group < groups.size(); group++) {
            share(groups.get(group), value(odds, group, groups.size()), marginal, values);
        }
        return values;
    }

    private static double[] marginal(Evidence evidence, double prior) {
        double[] marginal = new double[Block.values().length];
        double all = evidence.posterior(prior).logOdds();
        for (Block block : observed(evidence)) {
            marginal[block.ordinal()] = StrictMath.abs(
                    all - evidence.posterior(prior, o -> o.block() != block).logOdds());
        }
        return marginal;
    }

    private static Set<Block> observed(Evidence evidence) {
        Set<Block> observed = EnumSet.noneOf(Block.class);
        for (Observation observation : evidence.told()) {
            observed.add(observation.block());
        }
        return observed;
    }

    /** Bit sets of blocks: one each for the strongest, one for all the rest. */
    private static List<Integer> groups(Evidence evidence, double[] marginal) {
        List<Block> observed = new ArrayList<>(observed(evidence));
        observed.sort(
                Comparator.comparingDouble((Block b) -> -marginal[b.ordinal()]).thenComparing(b -> b));
        List<Integer> groups = new ArrayList<>();
        for (int i = 0; i < observed.size(); i++) {
            int bit = 1 << observed.get(i).ordinal();
            if (i < MOST_GROUPS) {
                groups.add(bit);
            } else {
                groups.set(MOST_GROUPS - 1, groups.get(MOST_GROUPS - 1) | bit);
            }
        }
        return groups;
    }

    /** Sum over all sets without the group of |set|! (n - |set| - 1)! / n! times what the group adds to the set. */
    private static double value(double[] odds, int group, int groups) {
        double[] weights = new double[groups];
        for (int size = 0; size < groups; size++) {
            weights[size] = weight(size, groups);
        }
        double value = 0;
        for (int set = 0; set < odds.length; set++) {
            if ((set >> group & 1) == 0) {
                value += weights[Integer.bitCount(set)] * (odds[set | 1 << group] - odds[set]);
            }
        }
        return value;
    }

    private static double weight(int size, int groups) {
        double weight = 1.0 / groups;
        for (int i = 1; i <= size; i++) {
            weight *= (double) i / (groups - i);
        }
        return weight;
    }

    private static void share(int blocks, double value, double[] marginal, double[] values) {
        double sum = 0;
        for (Block block : Block.values()) {
            sum += (blocks >> block.ordinal() & 1) != 0 ? marginal[block.ordinal()] : 0;
        }
        for (Block block : Block.values()) {
            if ((blocks >> block.ordinal() & 1) != 0) {
                double part = sum > 0 ? marginal[block.ordinal()] / sum : 1.0 / Integer.bitCount(blocks);
                values[block.ordinal()] = value * part;
            }
        }
    }
}
