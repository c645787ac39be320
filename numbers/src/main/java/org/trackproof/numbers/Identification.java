package org.trackproof.numbers;

import java.util.List;
import java.util.Set;

/**
 * What a string could be as a tracking number.
 *
 * @param input as given
 * @param number normalised: upper case, ASCII, without separators
 * @param outcome the one-word answer
 * @param candidates best first; may be empty
 * @param flags remarkable properties, in the order of {@link Flag}
 * @param rejected formats whose shape fits but whose checks fail
 * @param repairs numbers one slip away (one character, one swap of neighbours) that pass where this one fails
 */
public record Identification(
        String input,
        String number,
        Outcome outcome,
        List<Candidate> candidates,
        Set<Flag> flags,
        List<Rejection> rejected,
        List<String> repairs) {}
