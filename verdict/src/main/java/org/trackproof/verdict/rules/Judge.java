package org.trackproof.verdict.rules;

import java.time.Instant;
import java.util.List;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Deadline;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.engine.Engine;

/** Judges a whole case: the engine's verdict on each claim, with the windows, tests and actions of its platforms. */
public final class Judge {
    private final Engine engine;

    public Judge(Engine engine) {
        this.engine = engine;
    }

    /** The version of the platform rules that ship: the month of their last change, e.g. {@code 2026-11}. */
    public static String rulesVersion() {
        return RuleBook.shipped().version();
    }

    /**
     * One verdict per claim, in the order of the claims.
     *
     * @param at the instant to judge at; whatever happened or was said after it is ignored
     */
    public List<Verdict> judge(Case facts, Instant at, Engine.Options options) {
        return engine.judge(facts, at, options).stream()
                .map(verdict -> complete(facts, verdict, at))
                .toList();
    }

    /** A verdict of the engine with what platforms make of it. */
    static Verdict complete(Case facts, Verdict verdict, Instant at) {
        CaseFacts known = CaseFacts.of(facts, verdict.claimIndex(), at);
        RuleBook book = RuleBook.shipped();
        List<Deadline> deadlines = Deadlines.of(known, book);
        return verdict.with(
                PlatformRules.check(known, book),
                deadlines,
                Actions.advise(known, verdict, deadlines, book),
                book.version());
    }
}
