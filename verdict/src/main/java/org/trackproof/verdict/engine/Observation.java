package org.trackproof.verdict.engine;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Basis;
import org.trackproof.verdict.Finding;
import org.trackproof.verdict.Story;

/**
 * What one block saw, and how probable that is under each story.
 *
 * @param rule stable id of the finding it becomes
 * @param logP natural logarithm of the probability per {@link Story}, already tempered by the independence of the source
 * @param logUniform logarithm of the probability if anything could have been seen; what "unmodelled" and "data trouble" expect
 * @param witnesses independent sources that say so; data trouble must have hit all of them
 * @param basis who asserts it
 * @param weight 0..1, independence of the best source behind it
 * @param facts the values for its sentence
 * @param sign the cell of the pack behind it; missing where the rates are no table
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never leaves the engine
record Observation(
        Block block,
        String rule,
        double[] logP,
        double logUniform,
        int witnesses,
        Basis basis,
        double weight,
        Map<String, Object> facts,
        Finding.@Nullable Reference reference,
        @Nullable Sign sign) {

    /** The same with other probabilities; the array is not copied. */
    Observation with(double[] other) {
        return new Observation(block, rule, other, logUniform, witnesses, basis, weight, facts, reference, sign);
    }

    double logGenuine() {
        return logP[Story.GENUINE.ordinal()];
    }

    /** How much more probable this is where anything can be seen than for a genuine parcel: a natural logarithm. */
    double logOdds() {
        return weight * (logUniform - logGenuine());
    }
}
