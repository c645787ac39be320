package org.trackproof.verdict.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Deadline;

/** All caveats of the windows and the advice of one claim. Pure and thread-safe. */
public final class Caveats {
    private Caveats() {}

    /**
     * Contradictions first, then conflicts of ways, then what is known of the rules themselves.
     *
     * @param at the instant of the answer
     */
    public static List<Caveat> of(Case facts, int claimIndex, Instant at) {
        CaseFacts known = CaseFacts.of(facts, claimIndex, at);
        RuleBook book = RuleBook.shipped();
        List<Deadline> deadlines = Deadlines.of(known, book);
        List<Caveat> caveats = new ArrayList<>(Contradictions.of(known));
        caveats.addAll(Conflicts.of(known, deadlines, book));
        caveats.addAll(RuleReviews.of(known, deadlines, book));
        return List.copyOf(caveats);
    }
}
