package org.trackproof.verdict;

import java.util.Locale;

/** The word of a verdict. */
public enum Outcome {
    CONSISTENT,
    INCONSISTENT,
    UNDECIDED;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The word used in JSON. */
    public String id() {
        return id;
    }
}
