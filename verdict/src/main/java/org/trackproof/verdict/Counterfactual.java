package org.trackproof.verdict;

/**
 * A single fact that would change the word of the verdict.
 *
 * @param fact a noun phrase, e.g. "an acceptance scan by the courier"
 * @param pInconsistent the probability 0..1 with that fact
 */
public record Counterfactual(String fact, double pInconsistent) {}
