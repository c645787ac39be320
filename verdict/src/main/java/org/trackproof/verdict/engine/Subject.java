package org.trackproof.verdict.engine;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trackproof.numbers.Identification;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Claim;
import org.trackproof.verdict.Order;
import org.trackproof.verdict.Service;

/**
 * One claim of a case as it stood at one instant: all that a block may look at.
 *
 * @param claims the claims that had been given by then
 * @param claim the claim to judge
 * @param index of the claim in the case
 * @param identity what its number could be
 * @param answers what sources had said of this number by then: the last word of each
 * @param repaired what sources said of a number one slip away
 * @param lane countries from and to, e.g. {@code CN-ES}; "?" for one that is not known
 * @param at the instant to judge at
 */
record Subject(
        Case facts,
        List<Claim> claims,
        Claim claim,
        int index,
        Claim.State state,
        Identification identity,
        List<Answer> answers,
        List<Answer> repaired,
        Service service,
        ReferencePack pack,
        String lane,
        Instant at) {
    Order order() {
        return facts.order();
    }

    @Nullable
    String shipTo() {
        return facts.order().shipTo().country();
    }

    @Nullable
    String shipFrom() {
        return facts.order().shipFrom();
    }
}
