package org.trackproof.verdict;

import java.util.Locale;

/** The shipping service that was promised. */
public enum Service {
    EXPRESS,
    STANDARD,
    REGISTERED,
    ECONOMY,
    /** Not tracked by design: silence is worth almost nothing. */
    UNTRACKED,
    /** From a warehouse in the country of the buyer. */
    LOCAL,
    UNKNOWN;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The word used in JSON. */
    public String id() {
        return id;
    }
}
