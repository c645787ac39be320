package org.trackproof.verdict.engine;

import java.util.EnumSet;
import java.util.Set;

/** A kind of evidence. Observations of one block are about one question; blocks are taken as independent given the story. */
enum Block {
    STRUCTURE,
    COURIER,
    CLOCK,
    PLACE,
    SILENCE,
    SPEED,
    ROUTE,
    REUSE,
    WEIGHT,
    CLAIM,
    UPLOAD,
    REPLACED,
    STATED,
    SELLER;

    /** Blocks about the order, in one or two of which the unmodelled story may be anything. */
    static final Set<Block> ABOUT_ORDER = EnumSet.of(CLOCK, PLACE, REUSE, REPLACED, UPLOAD);

    /** Blocks in which wrong data of a source may show anything. */
    static final Set<Block> DATA = EnumSet.of(PLACE, ROUTE, SPEED, CLOCK);
}
