package org.trackproof.verdict;

import java.util.Locale;

/** What a source itself says against a number, in so many words. */
public enum Stated {
    NEVER_ACCEPTED,
    VOIDED,
    DELETED,
    FRAUDULENT_POSTAGE,
    DUPLICATE,
    OTHER_SHIPPER,
    ARCHIVED;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The word used in JSON. */
    public String id() {
        return id;
    }
}
