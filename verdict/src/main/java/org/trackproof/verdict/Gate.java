package org.trackproof.verdict;

import java.util.Locale;

/** Why a strong word was held back although the probability would allow it. */
public enum Gate {
    /** Without the silence there would be no case, and there is still time to wait. */
    SILENCE_ALONE,
    SOURCE_HEALTH,
    NEEDS_INPUT,
    /** Everything rests on one aggregator or on what the buyer pasted. */
    ONE_SOURCE;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The word used in JSON. */
    public String id() {
        return id;
    }
}
