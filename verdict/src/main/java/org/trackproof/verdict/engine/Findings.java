package org.trackproof.verdict.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.trackproof.verdict.Finding;

/** Turns observations into findings: each with what it adds to the log-odds when it is put last (marginal weight), in decibans. */
final class Findings {
    private static final double DECIBANS = 10 / StrictMath.log(10);

    private Findings() {}

    static List<Finding> of(Evidence evidence, Posterior posterior, double prior) {
        List<Finding> findings = new ArrayList<>();
        double all = posterior.logOdds();
        for (Observation observation : evidence.told()) {
            double without = evidence.posterior(prior, observation).logOdds();
            double decibans = StrictMath.round((all - without) * DECIBANS * 10) / 10.0;
            findings.add(new Finding(
                    observation.rule(),
                    decibans == 0 ? 0 : decibans,
                    observation.basis(),
                    Sentences.english().render(observation.rule(), observation.facts()),
                    observation.facts(),
                    observation.reference()));
        }
        findings.sort(Comparator.comparingDouble((Finding f) -> -StrictMath.abs(f.decibans()))
                .thenComparing(Finding::rule));
        return findings;
    }
}
