package org.trackproof.verdict;

import java.util.Locale;

/** How well a source worked at that moment. */
public enum Health {
    OK,
    DEGRADED,
    FAILING,
    UNKNOWN;

    /** The word used in JSON. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
