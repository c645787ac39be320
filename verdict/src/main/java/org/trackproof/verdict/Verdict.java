package org.trackproof.verdict;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer about one claim of a case at one instant. It speaks of the number and the order, never of a person.
 *
 * @param caseDigest digest of the case, see {@link Case#digest()}
 * @param number normalised
 * @param claimIndex index of the claim in the case, from 0
 * @param asOf the instant judged
 * @param leaning only where undecided
 * @param heldBack which gates kept a stronger word back
 * @param prior probability 0..1 that a number does not belong to its order, before any evidence
 * @param pInconsistent probability 0..1 that the number does not belong to this order
 * @param interval the 5 % and 95 % points of {@code pInconsistent} under the uncertainty of the rates; only where explained
 * @param stories most probable first
 * @param findings strongest first
 * @param askAgainAt ISO date of the first day on which asking again will tell more
 */
public record Verdict(
        String caseDigest,
        String number,
        int claimIndex,
        Claim.State claimState,
        Instant asOf,
        Outcome outcome,
        @Nullable Leaning leaning,
        List<Gate> heldBack,
        double prior,
        double pInconsistent,
        @Nullable Interval interval,
        ErrorRate errorRate,
        List<StoryShare> stories,
        List<Finding> findings,
        List<Need> needsInput,
        @Nullable String askAgainAt,
        @Nullable String askAgainBecause,
        List<Counterfactual> wouldChangeMind,
        List<RuleCheck> platformRules,
        List<Deadline> deadlines,
        List<Action> actions,
        List<SourceState> sources,
        Versions versions) {
    public static final String FORMAT = "trackproof-verdict/1";

    /** A range of probabilities. */
    public record Interval(double low, double high) {}

    /** This verdict with what platforms make of it, by rules of the version {@code rules}. */
    public Verdict with(List<RuleCheck> platformRules, List<Deadline> deadlines, List<Action> actions, String rules) {
        return new Verdict(
                caseDigest,
                number,
                claimIndex,
                claimState,
                asOf,
                outcome,
                leaning,
                heldBack,
                prior,
                pInconsistent,
                interval,
                errorRate,
                stories,
                findings,
                needsInput,
                askAgainAt,
                askAgainBecause,
                wouldChangeMind,
                platformRules,
                deadlines,
                actions,
                sources,
                new Versions(versions.code(), versions.catalogue(), versions.reference(), rules));
    }
}
