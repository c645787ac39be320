package org.trackproof.verdict;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One piece of evidence for or against "this number is the buyer's parcel".
 *
 * @param rule stable identifier, dotted lower case, e.g. {@code place.delivered-elsewhere}; never renamed, only retired
 * @param decibans this finding's share of the change in log-odds, in tenths of a ban; below zero speaks for the order; finite
 * @param basis who asserts the fact it rests on
 * @param sentence one sentence for a buyer, without jargon, rendered from rule and facts
 * @param facts the values in the sentence; String, Long, Double or Boolean, in a stable order
 * @param reference the count of genuine parcels behind it, if there is one
 */
public record Finding(
        String rule,
        double decibans,
        Basis basis,
        String sentence,
        Map<String, Object> facts,
        @Nullable Reference reference) {
    public Finding {
        Objects.requireNonNull(rule, "rule");
        if (!Double.isFinite(decibans)) {
            throw new IllegalArgumentException(
                    "Finding '%s' has %s decibans, must be finite".formatted(rule, decibans));
        }
    }

    /**
     * How many genuine parcels look the same.
     *
     * @param count of these look the same; missing for a written rate
     * @param of genuine parcels; missing for a written rate
     */
    public record Reference(
            @Nullable Integer count, @Nullable Integer of, RateBasis basis) {}
}
