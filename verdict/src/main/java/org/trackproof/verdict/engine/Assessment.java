package org.trackproof.verdict.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Gate;
import org.trackproof.verdict.Leaning;
import org.trackproof.verdict.Outcome;

/**
 * The word and the probability of a verdict, and nothing else.
 *
 * @param claimIndex index of the claim in the case, from 0
 * @param pInconsistent probability 0..1 that the number does not belong to the order
 */
public record Assessment(
        int claimIndex, Outcome outcome, @Nullable Leaning leaning, List<Gate> heldBack, double pInconsistent) {
    public Assessment {
        heldBack = List.copyOf(heldBack);
    }
}
