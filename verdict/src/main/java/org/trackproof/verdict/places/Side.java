package org.trackproof.verdict.places;

/** Which part of a journey a phase belongs to. */
public enum Side {
    /** Up to export. */
    ORIGIN,
    /** Between export and import. */
    BETWEEN,
    /** From import on; all of a journey inside one country. */
    DESTINATION
}
