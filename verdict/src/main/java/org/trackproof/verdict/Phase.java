package org.trackproof.verdict;

import java.util.Locale;

/** How far a parcel is. The order of the constants is the usual order of a journey. */
public enum Phase {
    NONE,
    /** Electronic data only: the parcel itself was not seen. */
    LABEL,
    ACCEPTED,
    ORIGIN_SORT,
    EXPORTED,
    IMPORTED,
    CUSTOMS,
    DESTINATION,
    OUT_FOR_DELIVERY,
    READY_FOR_PICKUP,
    ATTEMPTED,
    DELIVERED,
    RETURNING,
    RETURNED,
    EXCEPTION,
    CANCELLED,
    /** A status that nobody has mapped: kept, counted, never guessed. */
    UNMAPPED;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The word used in JSON. */
    public String id() {
        return id;
    }
}
