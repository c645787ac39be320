package org.trackproof.verdict;

import org.jspecify.annotations.Nullable;

/**
 * How often such a verdict is wrong; shares 0..1, missing where nobody has measured.
 *
 * @param falseAccusation share of genuine parcels that would ever be judged so harshly within 60 days of daily looks
 * @param wrongAmongThese of the numbers judged so, the share that are genuine, at the prior of the verdict
 * @param falseClearance share of numbers of other parcels that would be called consistent
 */
public record ErrorRate(
        @Nullable Double falseAccusation,
        @Nullable Double wrongAmongThese,
        @Nullable Double falseClearance,
        RateBasis basis) {}
