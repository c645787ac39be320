package org.trackproof.verdict.rules;

import java.time.Instant;
import java.util.List;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Deadline;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.engine.Engine;
import org.trackproof.verdict.language.Language;

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
        return judge(facts, at, options, Language.EN);
    }

    /** The same verdicts, with every sentence in another language; ids and facts stay. */
    public List<Verdict> judge(Case facts, Instant at, Engine.Options options, Language language) {
        return engine.judge(facts, at, options).stream()
                .map(verdict -> complete(facts, verdict, at, language))
                .toList();
    }

    static Verdict complete(Case facts, Verdict verdict, Instant at) {
        return complete(facts, verdict, at, Language.EN);
    }

    /** A verdict of the engine with what platforms make of it. */
    private static Verdict complete(Case facts, Verdict judged, Instant at, Language language) {
        Translation into = Translation.of(language);
        Verdict verdict = into.verdict(judged);
        CaseFacts known = CaseFacts.of(facts, verdict.claimIndex(), at);
        RuleBook book = RuleBook.shipped();
        List<Deadline> deadlines = into.deadlines(Deadlines.of(known, book));
        return verdict.with(
                into.checks(PlatformRules.check(known, book)),
                deadlines,
                Actions.advise(known, verdict, deadlines, book, language),
                book.version());
    }
}
