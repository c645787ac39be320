package org.trackproof.verdict;

import org.jspecify.annotations.Nullable;

/**
 * The same number seen on another order.
 *
 * @param number normalised
 * @param seenAt when
 * @param shipTo where that order goes
 * @param seller the seller of that order
 */
public record Sighting(
        String number,
        @Nullable When seenAt,
        Place shipTo,
        @Nullable String seller) {}
