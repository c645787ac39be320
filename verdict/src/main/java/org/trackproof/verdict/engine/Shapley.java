package org.trackproof.verdict.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
        double[] odds = new double[1 << groups.size()];
        for (int set = 0; set < odds.length; set++) {
            int blocks = union(groups, set);
            odds[set] = evidence.posterior(prior, o -> (blocks >> o.block().ordinal() & 1) != 0)
                    .logOdds();
        }
        double[] values = new double[Block.values().length];
        for (int group = 0; group < groups.size(); group++) {
            share(groups.get(group), value(odds, group, groups.size()), marginal, values);
        }
        return values;
    }

    private static double[] marginal(Evidence evidence, double prior) {
        double[] marginal = new double[Block.values().length];
        double all = evidence.posterior(prior).logOdds();
        for (Block block : Block.values()) {
            marginal[block.ordinal()] = StrictMath.abs(
                    all - evidence.posterior(prior, o -> o.block() != block).logOdds());
        }
        return marginal;
    }

    /** Bit sets of blocks: one each for the strongest, one for all the rest. */
    private static List<Integer> groups(Evidence evidence, double[] marginal) {
        List<Block> observed = new ArrayList<>();
        for (Block block : Block.values()) {
            if (evidence.told().stream().anyMatch(o -> o.block() == block)) {
                observed.add(block);
            }
        }
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

    private static int union(List<Integer> groups, int set) {
        int blocks = 0;
        for (int group = 0; group < groups.size(); group++) {
            blocks |= (set >> group & 1) != 0 ? groups.get(group) : 0;
        }
        return blocks;
    }

    /** Sum over all sets without the group of |set|! (n - |set| - 1)! / n! times what the group adds to the set. */
    private static double value(double[] odds, int group, int groups) {
        double value = 0;
        for (int set = 0; set < odds.length; set++) {
            if ((set >> group & 1) == 0) {
                value += weight(Integer.bitCount(set), groups) * (odds[set | 1 << group] - odds[set]);
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
