package org.trackproof.verdict;

import java.util.Locale;

/** What one answer comes down to. Only the first six speak of the parcel; the others speak of the source or of us. */
public enum Said {
    /** A history with at least one scan that is not mere data. */
    KNOWN,
    /** Only the electronic notice of a sender. */
    LABEL_ONLY,
    /** The source knows the number and has no event. */
    REGISTERED_EMPTY,
    /** Nothing there: never issued, not yet handed over, or purged; the source does not say which. */
    EMPTY,
    /** The source states that such a number was never issued or cannot exist. */
    UNKNOWN,
    /** The source states that the number is too old to be shown. */
    EXPIRED,
    /** The source refused: access control, robot check, blocked merchant. */
    RESTRICTED,
    /** The source needs more than the number: postcode, phone digits, ship date. */
    NEEDS_INPUT,
    RATE_LIMITED,
    /** No answer or an unreadable one. */
    FAILED,
    NOT_ASKED;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The word used in JSON. */
    public String id() {
        return id;
    }
}
