package org.trackproof.verdict.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.trackproof.verdict.Finding;

/**
 * Turns observations into findings. Their weights in decibans: what a finding adds to the log-odds when it is put last (marginal weight), or,
 * explained, its share of the Shapley value of its block, so that the prior and all findings add up to the posterior.
 */
final class Findings {
    private static final double DECIBANS = 10 / StrictMath.log(10);

    private Findings() {}

    static List<Finding> of(Evidence evidence, Posterior posterior, double prior, boolean explain) {
        List<Observation> told = evidence.told();
        double[] weights = marginal(evidence, posterior, prior, told);
        if (explain) {
            weights = shares(told, weights, Shapley.of(evidence, prior));
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            findings.add(finding(told.get(i), weights[i]));
        }
        findings.sort(Comparator.comparingDouble((Finding f) -> -StrictMath.abs(f.decibans()))
                .thenComparing(Finding::rule));
        return findings;
    }

    @SuppressWarnings("ReferenceEquality") // the very observation is left out, not one like it
    private static double[] marginal(Evidence evidence, Posterior posterior, double prior, List<Observation> told) {
        double[] weights = new double[told.size()];
        double all = posterior.logOdds();
        for (int i = 0; i < weights.length; i++) {
            Observation left = told.get(i);
            weights[i] = all
                    - evidence.posterior(prior, observation -> observation != left)
                            .logOdds();
        }
        return weights;
    }

    /** Each block's value, shared among its findings by the size of their marginal weights. */
    private static double[] shares(List<Observation> told, double[] marginal, double[] blocks) {
        double[] sums = new double[Block.values().length];
        int[] counts = new int[sums.length];
        for (int i = 0; i < marginal.length; i++) {
            sums[told.get(i).block().ordinal()] += StrictMath.abs(marginal[i]);
            counts[told.get(i).block().ordinal()]++;
        }
        double[] shares = new double[marginal.length];
        for (int i = 0; i < shares.length; i++) {
            int block = told.get(i).block().ordinal();
            double part = sums[block] > 0 ? StrictMath.abs(marginal[i]) / sums[block] : 1.0 / counts[block];
            shares[i] = blocks[block] * part;
        }
        return shares;
    }

    private static Finding finding(Observation observation, double weight) {
        double decibans = StrictMath.round(weight * DECIBANS * 10) / 10.0;
        return new Finding(
                observation.rule(),
                decibans == 0 ? 0 : decibans,
                observation.basis(),
                Sentences.english().render(observation.rule(), observation.facts()),
                observation.facts(),
                observation.reference());
    }
}
