package org.trackproof.sources;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with what somebody gave us.
 *
 * @param code stable word, e.g. {@code case-bad-date}
 * @param message one sentence that names the value in quotes and the place; no line break, nothing that acts on a terminal
 * @param remedy a second sentence, "Maybe ..." or "Give ..."; empty where nobody can guess
 * @param pointer JSON pointer (RFC 6901) or name of a column; missing where the text could not be read that far
 * @param line from 1, where the text itself is wrong
 * @param column from 1, in bytes
 */
public record Problem(
        String code,
        String message,
        String remedy,
        @Nullable String pointer,
        @Nullable Integer line,
        @Nullable Integer column) {

    /** Message and remedy as they follow each other in running text. */
    public String sentence() {
        return remedy.isEmpty() ? message : message + " " + remedy;
    }
}
