package org.trackproof.numbers;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of the first two letters of S10 numbers. Source: UPU S10, as written in the catalogue's table {@code s10-services}.
 * A pair of letters is a number 0..675.
 */
final class Services {
    enum State {
        ASSIGNED,
        DOMESTIC,
        BILATERAL,
        RESERVED,
        UNALLOCATED
    }

    private final State[] states = new State[LetterPairs.ALL];
    private final boolean[] untracked = new boolean[LetterPairs.ALL];
    private final @Nullable String[] meanings = new String[LetterPairs.ALL];
    private final double[] factors = new double[State.values().length];

    Services() {
        Arrays.fill(states, State.UNALLOCATED);
    }

    void put(String from, String to, State state, boolean isUntracked, String meaning) {
        for (int pair = LetterPairs.pair(from, 0); pair <= LetterPairs.pair(to, 0); pair++) {
            states[pair] = state;
            untracked[pair] = isUntracked;
            meanings[pair] = meaning;
        }
    }

    /** Computes how much each state speaks for a real number; to be called once, after the last {@link #put}. */
    void seal() {
        int[] counts = new int[factors.length];
        for (State state : states) {
            counts[state.ordinal()]++;
        }
        double[] shares = {0.90, 0.05, 0.03, 0.015, 0.005};
        for (State state : State.values()) {
            factors[state.ordinal()] = shares[state.ordinal()] * LetterPairs.ALL / Math.max(1, counts[state.ordinal()]);
        }
    }

    State state(int pair) {
        return states[pair];
    }

    boolean isUntracked(int pair) {
        return untracked[pair];
    }

    @Nullable
    String meaning(int pair) {
        return meanings[pair];
    }

    /** Likelihood of these letters among real numbers over that among random letters. */
    double factor(State state) {
        return factors[state.ordinal()];
    }
}
