package org.trackproof.verdict;

import java.util.Locale;

/** Where an undecided verdict leans. */
public enum Leaning {
    DOES_NOT_FIT,
    FITS;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The word used in JSON. */
    public String id() {
        return id;
    }
}
