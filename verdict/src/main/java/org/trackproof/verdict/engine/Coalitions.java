package org.trackproof.verdict.engine;

import java.util.List;
import org.trackproof.verdict.Story;

/**
 * The log-odds after every set of groups of blocks. One more group multiplies the weight of each story by a factor that is worked out once,
 * so that a set costs some multiplications and one logarithm. Factors are relative to {@link Story#STRANGERS}, which is what the lives are
 * that are not this order's: then no life needs to know of the others. Not thread-safe.
 */
final class Coalitions {
    private static final int STORIES = Posterior.STORIES;

    private final List<Integer> groups;
    private final int lives;
    /** By group: factor of each story of one life after the other. */
    private final double[][] factors;
    /** By depth: weight of each story of one life after the other. */
    private final double[][] weights;

    /** By life, with the odds of their blocks. */
    private final Freedom[] data;

    private final Freedom[] order;
    private final double[][] dataOdds;
    private final double[][] orderOdds;
    private final double[] odds;

    private Coalitions(Evidence evidence, double prior, List<Integer> groups) {
        this.groups = groups;
        lives = evidence.perLife().size();
        factors = new double[groups.size()][lives * STORIES];
        weights = new double[groups.size() + 1][lives * STORIES];
        data = new Freedom[lives];
        order = new Freedom[lives];
        dataOdds = new double[lives][];
        orderOdds = new double[lives][];
        odds = new double[1 << groups.size()];
        double[] logPriors = evidence.subject().pack().logPriors(prior);
        for (int life = 0; life < lives; life++) {
            data[life] = Freedom.ofData();
            order[life] = Freedom.ofOrder();
            add(evidence, evidence.common(), life);
            add(evidence, evidence.perLife().get(life), life);
            dataOdds[life] = data[life].odds();
            orderOdds[life] = order[life].odds();
            for (int story = 0; story < STORIES; story++) {
                weights[0][life * STORIES + story] = StrictMath.exp(logPriors[story]);
            }
        }
        for (double[] factor : factors) {
            for (int i = 0; i < factor.length; i++) {
                factor[i] = factor[i] == 0 ? 1 : StrictMath.exp(factor[i]);
            }
        }
    }

    /**
     * The log-odds of "not this order's parcel" by set of groups: bit i of an index stands for group i.
     *
     * @param groups bit sets of blocks
     */
    static double[] logOdds(Evidence evidence, double prior, List<Integer> groups) {
        Coalitions coalitions = new Coalitions(evidence, prior, groups);
        coalitions.visit(groups.size(), 0, 0, 0);
        return coalitions.odds;
    }

    /** Gathers the logarithms of the factors. */
    private void add(Evidence evidence, List<Observation> observations, int life) {
        DataTrouble trouble = evidence.subject().pack().dataTrouble();
        for (Observation observation : observations) {
            Block block = observation.block();
            double strangers = observation.logP()[Story.STRANGERS.ordinal()];
            for (int group = 0; group < groups.size(); group++) {
                if (isIn(groups.get(group), block)) {
                    for (int story = 0; story < STORIES; story++) {
                        factors[group][life * STORIES + story] += observation.logP()[story] - strangers;
                    }
                }
            }
            data[life].add(observation, trouble);
            order[life].add(observation);
        }
    }

    private static boolean isIn(int blocks, Block block) {
        return (blocks >> block.ordinal() & 1) != 0;
    }

    /** All sets of the first groups, together with those of the others that are in {@code set} already. */
    private void visit(int left, int depth, int set, int blocks) {
        if (left == 0) {
            odds[set] = logOdds(weights[depth], blocks);
            return;
        }
        int group = left - 1;
        visit(group, depth, set, blocks);
        double[] from = weights[depth];
        double[] into = weights[depth + 1];
        double[] factor = factors[group];
        for (int i = 0; i < into.length; i++) {
            into[i] = from[i] * factor[i];
        }
        visit(group, depth + 1, set | 1 << group, blocks | groups.get(group));
    }

    private double logOdds(double[] weight, int blocks) {
        double genuine = 0;
        double other = 0;
        for (int life = 0; life < lives; life++) {
            int first = life * STORIES;
            for (int story = 0; story < Posterior.FIRST_OTHER; story++) {
                double more = story == Story.DATA_TROUBLE.ordinal() ? data[life].mean(dataOdds[life], blocks) : 1;
                genuine += weight[first + story] * more;
            }
            for (int story = Posterior.FIRST_OTHER; story < STORIES; story++) {
                double more = story == Story.UNMODELLED.ordinal() ? order[life].mean(orderOdds[life], blocks) : 1;
                other += weight[first + story] * more;
            }
        }
        double sum = genuine + other;
        return Posterior.logOdds(other / sum, genuine / sum);
    }
}
