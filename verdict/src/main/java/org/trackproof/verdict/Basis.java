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

    /** The word used in JSON. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
