package org.trackproof.verdict;

import java.util.Locale;

/** Whether somebody had the parcel in hands when this was recorded. */
public enum Physical {
    YES,
    NO,
    UNKNOWN;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The word used in JSON. */
    public String id() {
        return id;
    }
}
