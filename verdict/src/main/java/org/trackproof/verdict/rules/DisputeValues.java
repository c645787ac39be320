package org.trackproof.verdict.rules;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Deadline;
import org.trackproof.verdict.RuleCheck;
import org.trackproof.verdict.Stated;
import org.trackproof.verdict.Story;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.rules.DisputeValue.Advice;
import org.trackproof.verdict.rules.DisputeValue.Evidence;

/**
 * Reckons what a dispute now is worth against waiting. With the parcel on its way to the buyer, a dispute costs {@code cost} and brings
 * nothing; without, it brings the money with the chance of its evidence. Waiting keeps the chance that the parcel comes without a
 * dispute, and the right to one until the last day. Pure and thread-safe.
 */
public final class DisputeValues {
    /** Nearer to each other than this share of the value, the two are called even: the inputs are no better known. */
    private static final double EVEN = .02;

    private static final List<String> REFUTING = List.of(
            "does-not-exist",
            "cancelled",
            "delivered-before-order",
            "other-country",
            "other-postcode",
            "other-address",
            "node-before-order");

    private final Situation situation;
    private final RuleBook book = RuleBook.shipped();

    private DisputeValues(Situation situation) {
        this.situation = situation;
    }

    /** For one completed verdict of a case. */
    public static DisputeValue of(Case facts, Verdict verdict) {
        Instant at = verdict.asOf();
        CaseFacts known = CaseFacts.of(facts, verdict.claimIndex(), at);
        Situation situation = new Situation(known, verdict, verdict.deadlines(), RuleBook.shipped());
        return new DisputeValues(situation).reckon();
    }

    private DisputeValue reckon() {
        double arrives = arrives();
        Evidence evidence = evidence();
        double cost = share("dispute-cost");
        double winNow = win(evidence);
        Deadline window = window();
        boolean open = window != null && situation.isOpen(window) && !situation.isDisputeOpen();
        boolean lastDay = window != null && isLastDay(window);
        double winLater = window == null || lastDay ? 0 : winLater(evidence) * (1 - share("waiting-slip"));
        Double now = open ? Double.valueOf(dispute(arrives, arrives - cost * arrives, winNow, cost)) : null;
        double wait = winLater == 0 ? arrives : dispute(arrives, arrives, winLater, cost);
        return new DisputeValue(
                arrives,
                evidence,
                winNow,
                winLater,
                cost,
                window == null ? null : window.notAfter(),
                now,
                wait,
                arrives,
                advice(window, now, wait, lastDay),
                window == null || situation.isOpen(window) ? null : window.notBefore(),
                situation.facts().order().value());
    }

    private static double dispute(double arrives, double kept, double win, double cost) {
        return kept + (1 - arrives) * (win - (1 - win) * cost);
    }

    /** The window at the marketplace, else at the payment service; open ones first. */
    private @Nullable Deadline window() {
        for (RuleBook.Task task : List.of(RuleBook.Task.DISPUTE, RuleBook.Task.PAYMENT)) {
            Deadline open = situation.open(task);
            if (open != null) {
                return open;
            }
        }
        Deadline ahead = situation.ahead(RuleBook.Task.DISPUTE);
        return ahead == null ? situation.ahead(RuleBook.Task.PAYMENT) : ahead;
    }

    /** What is shown as delivered cannot come once more. */
    private double arrives() {
        if (situation.isReceived()) {
            return 1;
        }
        if ((situation.isDelivered() && situation.isComplained()) || situation.isReturning()) {
            return 0;
        }
        double genuine =
                situation.share(Story.GENUINE) + situation.share(Story.DATA_TROUBLE) + situation.share(Story.MISTYPED);
        return StrictMath.max(0, StrictMath.min(1, genuine));
    }

    private Evidence evidence() {
        if (isRefuted()) {
            return Evidence.NUMBER_REFUTED;
        }
        if (situation.isDelivered()) {
            return Evidence.DELIVERED_HERE;
        }
        return situation.isPromiseOver() ? Evidence.NOTHING_SHOWN : Evidence.ON_ITS_WAY;
    }

    private boolean isRefuted() {
        return situation.facts().anyStated(Stated.NEVER_ACCEPTED)
                || REFUTING.stream()
                        .map(Definition::of)
                        .map(test -> test.test(situation.facts(), book.row("TT-2"), book))
                        .anyMatch(answered -> answered.met() == RuleCheck.Met.YES);
    }

    private double win(Evidence evidence) {
        return share("win-" + evidence.id());
    }

    /** Waiting until the promised time is over makes "nothing came" a case of its own; a carrier can be asked about a delivery. */
    private double winLater(Evidence evidence) {
        return switch (evidence) {
            case NUMBER_REFUTED, NOTHING_SHOWN -> win(evidence);
            case ON_ITS_WAY -> share("win-nothing-shown");
            case DELIVERED_HERE -> share("win-carrier-statement");
        };
    }

    private double share(String limit) {
        return book.limit(limit) / 100.0;
    }

    /** So near to the end that a dispute can hardly be prepared later. */
    private boolean isLastDay(Deadline window) {
        return situation.endsWithin(window, "last-call");
    }

    private Advice advice(@Nullable Deadline window, @Nullable Double now, double wait, boolean lastDay) {
        if (situation.isReceived()) {
            return Advice.RECEIVED;
        }
        if (situation.isDisputeOpen()) {
            return Advice.DISPUTED;
        }
        if (window == null) {
            return Advice.OVER;
        }
        if (now == null) {
            return Advice.NOT_YET;
        }
        if (lastDay) {
            return now >= wait ? Advice.LAST_DAY : Advice.LET_IT_END;
        }
        if (StrictMath.abs(now - wait) < EVEN) {
            return Advice.ABOUT_EVEN;
        }
        return now > wait ? Advice.NOW : Advice.WAIT;
    }
}
