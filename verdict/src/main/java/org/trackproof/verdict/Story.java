package org.trackproof.verdict;

import java.util.Locale;

/** What may be going on with a number: the hypotheses of the engine. */
public enum Story {
    GENUINE,
    LOST,
    MISTYPED,
    /** Genuine, but the data of a source are wrong. */
    DATA_TROUBLE,
    INVENTED,
    /** A label was made and no parcel handed over. */
    LABEL_ONLY,
    /** A real parcel of somebody else. */
    STRANGERS,
    /** A life of the number that ended before the order. */
    RECYCLED,
    /** Delivered near the buyer, but not this parcel. */
    DECOY,
    /** Only the seller's own site knows it. */
    FAKE_COURIER,
    /** Not this order's parcel in a way that nobody has written down. */
    UNMODELLED;

    /** Whether this story means that the number does not belong to the order. */
    public boolean isAnotherParcel() {
        return compareTo(INVENTED) >= 0;
    }

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The word used in JSON. */
    public String id() {
        return id;
    }
}
