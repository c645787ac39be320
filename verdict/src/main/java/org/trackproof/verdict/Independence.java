package org.trackproof.verdict;

import java.util.Locale;

/** How far a source is from those who gain by its answer. */
public enum Independence {
    COURIER_API,
    COURIER_PAGE,
    POSTAL_NETWORK,
    AGGREGATOR,
    MARKETPLACE,
    /** What the buyer saw and pasted. */
    BUYER,
    /** Only the seller's own page says so. */
    SELLER_SITE;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The word used in JSON. */
    public String id() {
        return id;
    }
}
