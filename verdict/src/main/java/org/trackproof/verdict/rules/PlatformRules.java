package org.trackproof.verdict.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.RuleCheck;

/**
 * Whether the definitions of the platforms of a case are met, apart from how probable anything is. A definition can be met by a parcel
 * that is genuine, and missed by one that is not. Pure and thread-safe.
 */
public final class PlatformRules {
    private PlatformRules() {}

    /** The definitions that apply to one claim, in the order of the rule book. */
    public static List<RuleCheck> check(Case facts, int claimIndex, Instant at) {
        return check(CaseFacts.of(facts, claimIndex, at), RuleBook.shipped());
    }

    static List<RuleCheck> check(CaseFacts facts, RuleBook book) {
        List<String> platforms =
                Platforms.of(facts, book).stream().map(RuleBook.Platform::id).toList();
        String today = Deadlines.day(facts.at());
        List<RuleCheck> checks = new ArrayList<>();
        for (RuleBook.Check check : book.checks()) {
            RuleRow row = book.row(check.row());
            if (platforms.contains(check.platform()) && row.isInForce(today)) {
                checks.add(Definition.of(check.test()).test(facts, row, book).named(check.id()));
            }
        }
        return List.copyOf(checks);
    }
}
