package org.trackproof.cli;

import org.jspecify.annotations.Nullable;

/** Cases of a file, one after the other. Not thread-safe. */
interface BulkInput {
    /** The next one; null after the last. */
    @Nullable
    BulkRow next();
}
