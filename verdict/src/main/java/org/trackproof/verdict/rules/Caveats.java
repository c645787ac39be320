package org.trackproof.verdict.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Deadline;
import org.trackproof.verdict.language.Language;

/** All caveats of the windows and the advice of one claim. Pure and thread-safe. */
public final class Caveats {
    private Caveats() {}

    /**
     * Contradictions first, then conflicts of ways, then what is known of the rules themselves.
     *
     * @param at the instant of the answer
     */
    public static List<Caveat> of(Case facts, int claimIndex, Instant at) {
        return of(facts, claimIndex, at, Language.EN);
    }

    /** The same, with its sentences in a language. */
    public static List<Caveat> of(Case facts, int claimIndex, Instant at, Language language) {
        Sentences say = Sentences.advice(language);
        CaseFacts known = CaseFacts.of(facts, claimIndex, at);
        RuleBook book = RuleBook.shipped();
        List<Deadline> deadlines = Deadlines.of(known, book);
        List<Caveat> caveats = new ArrayList<>(Contradictions.of(known, say));
        caveats.addAll(Conflicts.of(known, deadlines, book, say));
        caveats.addAll(RuleReviews.of(known, deadlines, book, say));
        return List.copyOf(caveats);
    }
}
