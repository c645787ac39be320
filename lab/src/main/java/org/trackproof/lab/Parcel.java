package org.trackproof.lab;

import java.util.List;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Claim;

/**
 * A simulated order with everything that was ever said about its numbers, and the truth.
 *
 * @param facts as they stood at the end: each scan says when it was first seen
 * @param truth what the last number really was
 */
public record Parcel(Case facts, Truth truth) {
    /** Days of daily looks after the order. */
    public static final int LOOKS = 60;

    /**
     * The truth about the last number.
     *
     * @param scheme {@code genuine}, or the scheme behind a number of another parcel, e.g. {@code label-only}
     * @param traps what makes it look odd although it is genuine, e.g. {@code customs-hold}
     */
    public record Truth(String scheme, List<String> traps) {
        public Truth {
            traps = List.copyOf(traps);
        }

        /** Whether the number belongs to the order. */
        public boolean belongs() {
            return scheme.equals("genuine");
        }
    }

    /** Index of the number that counts at the end. */
    int lastClaim() {
        return facts.claims().size() - 1;
    }

    Claim last() {
        return facts.claims().get(lastClaim());
    }
}
