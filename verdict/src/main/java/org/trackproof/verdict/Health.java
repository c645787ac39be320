package org.trackproof.verdict;

import java.util.Locale;

/** How well a source worked at that moment. */
public enum Health {
    OK,
    DEGRADED,
    FAILING,
    UNKNOWN;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The word used in JSON. */
    public String id() {
        return id;
    }
}
