package org.trackproof.verdict.rules;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Deadline;
import org.trackproof.verdict.When;

/**
 * All windows of a case: what the buyer can do, from when, until when, how well that is known, and what happens afterwards. Pure and
 * thread-safe; the same facts at the same instant give the same list.
 */
public final class Deadlines {
    static final String ORDER_PAGE = "order-page";
    private static final Pattern PLAIN_NAME = Pattern.compile("[a-z0-9][a-z0-9 .&-]{0,39}");
    private static final Comparator<Deadline> BY_END = Comparator.comparing(Deadlines::end)
            .thenComparing(Deadlines::beginning)
            .thenComparing(Deadline::rule)
            .thenComparing(Deadline::what);

    private Deadlines() {}

    /**
     * The windows of one claim, the earliest end first, those without an end last.
     *
     * @param at what happened after it is ignored
     */
    public static List<Deadline> of(Case facts, int claimIndex, Instant at) {
        return of(CaseFacts.of(facts, claimIndex, at), RuleBook.shipped());
    }

    static List<Deadline> of(CaseFacts facts, RuleBook book) {
        List<Deadline> deadlines = new ArrayList<>();
        for (RuleBook.Platform platform : Platforms.of(facts, book)) {
            for (RuleBook.Window window : book.windowsOf(platform.id())) {
                Deadline deadline = window(facts, book, platform, window);
                if (deadline != null) {
                    deadlines.add(deadline);
                }
            }
        }
        addGiven(facts, deadlines);
        deadlines.sort(BY_END);
        return List.copyOf(deadlines);
    }

    private static @Nullable Deadline window(
            CaseFacts facts, RuleBook book, RuleBook.Platform platform, RuleBook.Window window) {
        boolean marketplace = platform.applies() == RuleBook.Applies.MARKETPLACE;
        boolean dispute = window.task() == RuleBook.Task.DISPUTE && marketplace;
        if (dispute && Trigger.DISPUTE_OPENED.in(facts) != null) {
            return null;
        }
        String today = day(facts.at());
        Bounds bounds = new Bounds();
        for (RuleRow row : book.rowsOf(window.id())) {
            if (row.isInForce(today) && Conditions.hold(row.when(), facts, book)) {
                bounds.add(row, facts);
            }
        }
        When given = dispute ? facts.order().protectionEndsAt() : null;
        String what = what(facts, book, platform, window);
        return given == null ? bounds.deadline(what, window) : bounds.given(what, window, given);
    }

    private static String what(CaseFacts facts, RuleBook book, RuleBook.Platform platform, RuleBook.Window window) {
        boolean sure =
                platform.match().stream().anyMatch(word -> !word.equals(platform.unsure()) && facts.paidWith(word));
        if (!platform.unsure().isEmpty() && !sure) {
            return window.what() + ", " + platform.ifUnsure();
        }
        if (window.task() == RuleBook.Task.ESCALATE && couldBeElsewhere(facts, book)) {
            return window.what() + ", " + Sentences.english().say("elsewhere");
        }
        return window.what();
    }

    /** A case does not say where its dispute was opened: at the marketplace or at the payment service. */
    private static boolean couldBeElsewhere(CaseFacts facts, RuleBook book) {
        long places = Platforms.of(facts, book).stream()
                .filter(platform -> book.windowsOf(platform.id()).stream()
                        .anyMatch(window -> window.task() == RuleBook.Task.ESCALATE))
                .count();
        return places > 1;
    }

    /** What the order page says also counts where no rule of the marketplace is known. */
    private static void addGiven(CaseFacts facts, List<Deadline> deadlines) {
        When given = facts.order().protectionEndsAt();
        boolean covered =
                deadlines.stream().anyMatch(deadline -> deadline.rule().equals(ORDER_PAGE));
        if (given == null || covered || Trigger.DISPUTE_OPENED.in(facts) != null) {
            return;
        }
        String marketplace = Platforms.marketplace(facts.facts());
        String name = PLAIN_NAME.matcher(marketplace).matches() ? marketplace : "the marketplace";
        deadlines.add(new Deadline(
                ORDER_PAGE,
                "open a dispute at " + name,
                null,
                Bounds.endOf(given).text(),
                "order page",
                Deadline.Confidence.GIVEN,
                "The order page takes no dispute any more."));
    }

    static Instant end(Deadline deadline) {
        Moment end = Moment.parse(deadline.notAfter());
        return end == null ? Instant.MAX : end.last();
    }

    static Instant beginning(Deadline deadline) {
        Moment beginning = Moment.parse(deadline.notBefore());
        return beginning == null ? Instant.MIN : beginning.first();
    }

    static String day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }
}
