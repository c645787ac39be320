/**
 * The facts of an order and its parcels, the engine that weighs them, and the verdict. Records are immutable and thread-safe; a part
 * that may be missing is {@code @Nullable}. Nothing here reads a clock, a file or a network.
 */
@NullMarked
package org.trackproof.verdict;

import org.jspecify.annotations.NullMarked;
