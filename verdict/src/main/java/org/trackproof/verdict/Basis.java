package org.trackproof.verdict;

import java.util.Locale;

/** Who asserts the fact that a finding rests on. */
public enum Basis {
    NUMBER,
    COURIER,
    AGGREGATOR,
    MARKETPLACE,
    SELLER,
    BUYER,
    COMPUTED;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The word used in JSON. */
    public String id() {
        return id;
    }
}
