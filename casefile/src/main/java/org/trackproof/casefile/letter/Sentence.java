package org.trackproof.casefile.letter;

import java.util.List;

/**
 * One sentence of a letter and what it rests on.
 *
 * @param ties ids of findings or platform rules, {@code exhibit:B}, or {@code case:} and a field; empty for a request or a greeting
 */
public record Sentence(String text, List<String> ties) {
    public Sentence {
        ties = List.copyOf(ties);
    }
}
