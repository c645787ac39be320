package org.trackproof.verdict;

import java.util.Locale;

/** The word of a verdict. */
public enum Outcome {
    CONSISTENT,
    INCONSISTENT,
    UNDECIDED;

    /** The word used in JSON. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
