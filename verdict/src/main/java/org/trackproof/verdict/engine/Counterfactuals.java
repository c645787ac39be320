package org.trackproof.verdict.engine;

import java.util.ArrayList;
import java.util.List;
import org.trackproof.verdict.Basis;
import org.trackproof.verdict.Counterfactual;

/** Single facts that would change the word of a verdict. */
final class Counterfactuals {
    private Counterfactuals() {}

    private record Fact(String noun, Block block, String table, String category) {}

    private static final List<Fact> WITHOUT_SCAN =
            List.of(new Fact("an acceptance scan by the courier after the order", Block.CLOCK, "clock", "after"));
    private static final List<Fact> WITH_SCAN = List.of(
            new Fact("the courier stating the order's postcode as destination", Block.PLACE, "place-postcode", "equal"),
            new Fact("the courier stating another postcode as destination", Block.PLACE, "place-postcode", "other"),
            new Fact("a weight that fits the item", Block.WEIGHT, "weight", "under-2"),
            new Fact("a weight far below that of the item", Block.WEIGHT, "weight", "under-.15"));

    static List<Counterfactual> of(Evidence evidence, double prior) {
        Life life = evidence.life();
        boolean handled = life != null && SilenceBlock.wasHandled(life);
        int now = band(evidence, evidence.posterior(prior).inconsistent(), prior);
        List<Counterfactual> facts = new ArrayList<>();
        for (Fact fact : handled ? WITH_SCAN : WITHOUT_SCAN) {
            Observation observation = Observations.of(
                    evidence.subject().pack(),
                    fact.block(),
                    fact.table(),
                    fact.category(),
                    "imagined." + fact.category(),
                    Basis.COURIER,
                    new Values().build());
            Evidence other = (handled ? evidence : evidence.without(Block.SILENCE)).with(observation);
            Posterior posterior = other.posterior(prior);
            if (band(evidence, posterior.inconsistent(), prior) != now) {
                facts.add(new Counterfactual(fact.noun(), posterior.inconsistent()));
            }
        }
        return facts;
    }

    private static int band(Evidence evidence, double p, double prior) {
        ReferencePack pack = evidence.subject().pack();
        if (p >= pack.threshold("accuse")) {
            return 3;
        }
        if (p >= pack.threshold("flag")) {
            return 2;
        }
        return p <= StrictMath.min(pack.threshold("clear"), prior / 3) ? 0 : 1;
    }
}
