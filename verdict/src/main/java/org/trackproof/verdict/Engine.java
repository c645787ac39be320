package org.trackproof.verdict;

import java.time.Instant;
import java.util.List;

/** Weighs the facts of a case. Immutable and thread-safe; the same case at the same instant gives the same verdict. */
public final class Engine {
    /** With the reference pack that ships with this module. */
    public Engine() {}

    /**
     * How to judge.
     *
     * @param prior probability 0..1 that a number does not belong to its order, before any evidence
     * @param explain whether to spend time on interval and counterfactuals
     */
    public record Options(double prior, boolean explain) {
        public static final Options DEFAULT = new Options(0.02, false);
    }

    /** One verdict per claim, in the order of the claims. */
    public List<Verdict> judge(Case facts, Instant at, Options options) {
        return List.of();
    }
}
