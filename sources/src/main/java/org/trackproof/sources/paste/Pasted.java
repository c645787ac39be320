package org.trackproof.sources.paste;

import java.util.List;
import org.trackproof.verdict.Answer;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was read from a page. Immutable and thread-safe.
 *
 * @param answer what the page comes down to; its independence is {@code BUYER}
 * @param unread lines that carry neither a date nor a known status, as written, at most 20 of them; hostile until escaped
 * @param unreadLines how many such lines there are
 */
public record Pasted(Answer answer, List<String> unread, int unreadLines) {
    public Pasted {
        unread = List.copyOf(unread);
    }

    /** The entry of {@code answers} in a case file: reading it again gives the same facts. */
    public ObjectNode entry() {
        return Entry.of(answer);
    }
}
