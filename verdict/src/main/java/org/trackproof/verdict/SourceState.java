package org.trackproof.verdict;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one source said last, in one word, and how it was at that moment.
 *
 * @param detail a short clause for a person, if the word alone does not tell
 */
public record SourceState(
        String source,
        Said said,
        List<Stated> stated,
        Instant askedAt,
        Independence independence,
        Health health,
        @Nullable String detail) {}
