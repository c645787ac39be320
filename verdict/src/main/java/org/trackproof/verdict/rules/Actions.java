package org.trackproof.verdict.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trackproof.numbers.Identification;
import org.trackproof.numbers.Outcome;
import org.trackproof.verdict.Action;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Deadline;
import org.trackproof.verdict.Need;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Story;
import org.trackproof.verdict.Verdict;

/**
 * What the buyer can do today, in order. Advice protects the buyer's rights and never rests on silence alone: a dispute is advised when
 * the number does not fit and time presses, or when the right itself is about to end. Pure and thread-safe.
 */
public final class Actions {
    private final Situation situation;
    private final Sentences say = Sentences.english();
    private final List<Action> actions = new ArrayList<>();

    private Actions(Situation situation) {
        this.situation = situation;
    }

    /**
     * The steps for one verdict.
     *
     * @param deadlines windows of the same claim at the same instant, see {@link Deadlines#of}
     * @param at the instant of the advice
     */
    public static List<Action> advise(Case facts, Verdict verdict, List<Deadline> deadlines, Instant at) {
        CaseFacts known = CaseFacts.of(facts, verdict.claimIndex(), at);
        return new Actions(new Situation(known, verdict, deadlines, RuleBook.shipped())).list();
    }

    private List<Action> list() {
        if (situation.isReceived()) {
            return List.of();
        }
        giveInput();
        checkTyping();
        boolean dispute = openDispute();
        escalate();
        contactSeller();
        askCarrier();
        paymentProvider();
        if (!dispute) {
            await();
        }
        doNotConfirm();
        return List.copyOf(actions);
    }

    private void giveInput() {
        if (!situation.verdict().needsInput().isEmpty()) {
            String fields = situation.verdict().needsInput().stream()
                    .map(Need::id)
                    .map(id -> say.say("need." + id))
                    .collect(Collectors.joining(", "));
            add(Action.Kind.GIVE_INPUT, null, say.say("give-input", "fields", fields));
        }
    }

    private void checkTyping() {
        Identification what = situation.identification();
        if (what.outcome() == Outcome.NOT_A_TRACKING_NUMBER) {
            add(Action.Kind.CHECK_TYPING, null, say.say("check-typing.not-a-number"));
        } else if (!what.repairs().isEmpty()) {
            add(
                    Action.Kind.CHECK_TYPING,
                    null,
                    say.say("check-typing.repair", "number", what.repairs().get(0)));
        } else if (situation.reaches(situation.share(Story.MISTYPED), "mistyped-likely")) {
            add(Action.Kind.CHECK_TYPING, null, say.say("check-typing.likely"));
        }
    }

    /** True if a dispute is advised now. */
    private boolean openDispute() {
        Deadline window = situation.open(RuleBook.Task.DISPUTE);
        if (window == null || situation.isDisputeOpen()) {
            return false;
        }
        String reason = reason(window, "last-call");
        if (reason == null) {
            return false;
        }
        add(
                Action.Kind.OPEN_DISPUTE,
                window.notAfter(),
                say.say("open-dispute." + reason, "what", window.what(), "until", until(window)));
        return true;
    }

    /** Why to act within a window now, or null if it is too early. */
    private @Nullable String reason(Deadline window, String lastCall) {
        if (situation.doesNotFit() && !situation.isBlind()) {
            boolean strong = !situation.isUndecided();
            if (situation.isPromiseOver()) {
                return "does-not-fit.promise-over";
            }
            if (situation.endsWithin(window, "close-to-end")) {
                return "does-not-fit.close-to-end";
            }
            if (strong && situation.isCorrectionOver()) {
                return "does-not-fit.correction-over";
            }
        }
        boolean waited = situation.isComplained() || (situation.isPromiseOver() && !isFineAndDelivered());
        return waited && situation.endsWithin(window, lastCall) ? "keep-the-right" : null;
    }

    private boolean isFineAndDelivered() {
        return situation.verdict().outcome() == org.trackproof.verdict.Outcome.CONSISTENT && situation.isDelivered();
    }

    private void escalate() {
        if (!situation.isDisputeOpen()) {
            return;
        }
        for (Deadline window : situation.windows(RuleBook.Task.ESCALATE)) {
            if (!situation.isOver(window)) {
                String key = situation.isOpen(window) ? "escalate.now" : "escalate.from";
                String from = window.notBefore() == null ? "" : window.notBefore();
                add(
                        Action.Kind.ESCALATE,
                        window.notAfter(),
                        say.say(key, "what", window.what(), "from", from, "until", until(window)));
            }
        }
    }

    private void contactSeller() {
        LocalDate answer = situation.today().plusDays(situation.book().limit("seller-answer"));
        String until = earliest(answer, situation.lastDayToWait());
        if (situation.doesNotFit() && !situation.isBlind()) {
            add(Action.Kind.CONTACT_SELLER, until, say.say("contact-seller.does-not-fit"));
        } else if (situation.identification().outcome() == Outcome.NOT_A_TRACKING_NUMBER) {
            add(Action.Kind.CONTACT_SELLER, until, say.say("contact-seller.not-a-number"));
        } else if (situation.isComplained() || (situation.isPromiseOver() && !isFineAndDelivered())) {
            add(Action.Kind.CONTACT_SELLER, until, say.say("contact-seller.late"));
        } else if (isQuietTooLong()) {
            add(Action.Kind.CONTACT_SELLER, until, say.say("contact-seller.quiet"));
        }
    }

    private boolean isQuietTooLong() {
        boolean label = situation.facts().first(scan -> scan.phase() == Phase.LABEL) != null;
        return situation.isUndecided()
                && !situation.isBlind()
                && situation.facts().firstCollection() == null
                && situation.daysSinceShipped() > situation.book().limit(label ? "label-quiet" : "normal-lag");
    }

    private void askCarrier() {
        double elsewhere = situation.share(Story.DECOY) + situation.share(Story.STRANGERS);
        boolean doubtful = situation.reaches(elsewhere, "handover-doubtful");
        String until = earliest(
                situation.today().plusDays(situation.book().limit("carrier-answer")), situation.lastDayToWait());
        if (situation.isDelivered() && (situation.isComplained() || (doubtful && !situation.isBlind()))) {
            add(Action.Kind.ASK_CARRIER, until, say.say("ask-carrier.delivered"));
        } else if (situation.facts().firstCollection() != null
                && situation.reaches(situation.share(Story.LOST), "lost-likely")) {
            add(Action.Kind.ASK_CARRIER, until, say.say("ask-carrier.lost"));
        }
    }

    private void paymentProvider() {
        boolean marketplaceOpen = situation.ahead(RuleBook.Task.DISPUTE) != null;
        for (Deadline window : situation.windows(RuleBook.Task.PAYMENT)) {
            if (!situation.isOpen(window)) {
                continue;
            }
            String reason = reason(window, "close-to-end");
            boolean alone = !marketplaceOpen && !situation.isDisputeOpen();
            if (alone && (reason != null || (situation.isComplained() && situation.isPromiseOver()))) {
                pay(window, "payment-provider.alone");
                return;
            }
            if (reason != null && situation.isDisputeOpen() && situation.endsWithin(window, "close-to-end")) {
                String marketplace = Platforms.marketplace(situation.facts().facts());
                pay(window, marketplace.equals("amazon") ? "payment-provider.amazon" : "payment-provider.parallel");
                return;
            }
        }
    }

    private void pay(Deadline window, String key) {
        add(
                Action.Kind.PAYMENT_PROVIDER,
                window.notAfter(),
                say.say(key, "what", window.what(), "until", until(window)));
    }

    private void await() {
        LocalDate last = situation.lastDayToWait();
        String askAgain = situation.verdict().askAgainAt();
        String because = situation.verdict().askAgainBecause();
        LocalDate today = situation.today();
        boolean clear = !situation.isUndecided() || situation.isDisputeOpen();
        if (clear && !(isConsistent() && !situation.isDelivered())) {
            return;
        }
        LocalDate ask =
                askAgain == null ? today.plusDays(situation.book().limit("ask-again")) : LocalDate.parse(askAgain);
        String until = earliest(ask, last);
        if (!LocalDate.parse(until).isAfter(today)) {
            return;
        }
        boolean cut = !until.equals(ask.toString());
        if (cut) {
            add(Action.Kind.WAIT, until, say.say("wait.window", "until", until));
        } else if (askAgain != null && because != null) {
            add(Action.Kind.WAIT, until, say.say("wait.because", "until", until, "because", because));
        } else {
            add(Action.Kind.WAIT, until, say.say(isConsistent() ? "wait.on-its-way" : "wait.plain", "until", until));
        }
    }

    private boolean isConsistent() {
        return situation.verdict().outcome() == org.trackproof.verdict.Outcome.CONSISTENT;
    }

    private void doNotConfirm() {
        if (!isConsistent()) {
            add(Action.Kind.DO_NOT_CONFIRM, null, say.say("do-not-confirm"));
        }
    }

    private String until(Deadline window) {
        return window.notAfter() == null ? say.say("no-end") : say.say("by", "until", window.notAfter());
    }

    private static String earliest(LocalDate day, @Nullable LocalDate other) {
        return (other == null || day.isBefore(other) ? day : other).toString();
    }

    private void add(Action.Kind kind, @Nullable String until, String why) {
        actions.add(new Action(kind, until, why));
    }
}
