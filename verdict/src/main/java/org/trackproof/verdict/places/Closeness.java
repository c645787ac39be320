package org.trackproof.verdict.places;

/** How a stated postcode or city compares with the wanted one. */
public enum Closeness {
    /** The same. */
    EQUAL,
    /** A neighbour: a depot, shop or locker there serves the wanted one. */
    NEAR,
    /** Elsewhere. */
    OTHER,
    /** One is missing, masked, a placeholder or not understood: no observation. */
    UNKNOWN
}
