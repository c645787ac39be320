package org.trackproof.verdict.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Claim;

/** What the carrier weighed against what was ordered. Round placeholders are no weights. */
final class WeightBlock {
    private static final double[] PLACEHOLDERS_GRAMS = {0, 10, 100, 500};

    private WeightBlock() {}

    static void observe(Subject subject, Life life, List<Observation> out) {
        Double expected = subject.order().weightGrams();
        Life.Seen<Double> weighed = life.strongest(WeightBlock::weighed);
        if (expected == null || weighed == null) {
            return;
        }
        double ratio = weighed.fact() / expected;
        boolean onlyPart = subject.state() == Claim.State.PART;
        if (onlyPart && ratio < 2) {
            return; // a part of a split order may weigh anything up to the whole
        }
        String category = category(ratio);
        out.add(Observations.of(
                subject.pack(),
                Block.WEIGHT,
                "weight",
                category,
                "weight." + category,
                weighed.by(),
                1,
                new Values()
                        .put("weighedGrams", StrictMath.round(weighed.fact()))
                        .put("expectedGrams", StrictMath.round(expected))
                        .build()));
    }

    private static @Nullable Double weighed(Trace trace) {
        Double grams = trace.history().weightGrams();
        if (grams == null || grams < 0) {
            return null;
        }
        for (double placeholder : PLACEHOLDERS_GRAMS) {
            if (grams == placeholder) {
                return null;
            }
        }
        return grams;
    }

    private static String category(double ratio) {
        if (ratio < .15) {
            return "under-.15";
        }
        if (ratio < .5) {
            return "under-.5";
        }
        return ratio < 2 ? "under-2" : "over-2";
    }
}
