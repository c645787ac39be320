package org.trackproof.cli;

import org.jspecify.annotations.Nullable;
import org.trackproof.sources.CaseFile;

/** One case of many, not read yet. */
interface BulkRow {
    /** Line of the input on which it starts, from 1. */
    long line();

    /**
     * Reads the case.
     *
     * @throws org.trackproof.sources.BadInput if it cannot be used
     */
    CaseFile read();

    /** What goes into the output as {@code columns}: a JSON object, or null. */
    @Nullable
    String columns();
}
