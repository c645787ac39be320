package org.trackproof.verdict;

import java.util.Locale;

/** Where a rate comes from. */
public enum RateBasis {
    /** From parcels of this installation whose receipt was confirmed. */
    LEARNT,
    /** From simulated parcels. */
    SIMULATED,
    /** Written down by people, with a reason; no count stands behind it. */
    WRITTEN;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The word used in JSON. */
    public String id() {
        return id;
    }
}
