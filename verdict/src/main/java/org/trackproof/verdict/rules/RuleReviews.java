package org.trackproof.verdict.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.trackproof.verdict.Deadline;

/** What is known of the rules that an answer uses: those that should have been read again, and those that it left out. */
final class RuleReviews {
    private RuleReviews() {}

    static List<Caveat> of(CaseFacts facts, List<Deadline> deadlines, RuleBook book, Sentences say) {
        List<Caveat> caveats = new ArrayList<>();
        String day = Deadlines.day(facts.at());
        List<String> platforms =
                Platforms.of(facts, book).stream().map(RuleBook.Platform::id).toList();
        for (String id : used(deadlines, platforms, book)) {
            RuleRow row = book.rows().get(id);
            if (row != null && row.isReviewDue(day)) {
                caveats.add(new Caveat(
                        Caveat.Kind.REVIEW_DUE,
                        id,
                        say.say("review-due", "rule", id, "read", row.read(), "due", row.reviewDue())));
            }
        }
        book.rows().values().stream()
                .filter(row -> row.grade() == RuleRow.Grade.RECALLED
                        && row.party().equals("BUYER")
                        && platforms.contains(row.platform()))
                .filter(row -> List.of("WINDOW", "DEADLINE").contains(row.kind()))
                .map(row -> new Caveat(
                        Caveat.Kind.UNVERIFIED,
                        row.id(),
                        say.say("unverified", "rule", row.id(), "text", row.text(), "effect", row.effect())))
                .forEach(caveats::add);
        return caveats;
    }

    private static Set<String> used(List<Deadline> deadlines, List<String> platforms, RuleBook book) {
        Set<String> used = new LinkedHashSet<>();
        deadlines.forEach(deadline -> used.add(deadline.rule()));
        book.checks().stream()
                .filter(check -> platforms.contains(check.platform()))
                .forEach(check -> used.add(check.row()));
        return used;
    }
}
