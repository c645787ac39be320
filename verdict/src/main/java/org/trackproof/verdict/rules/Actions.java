package org.trackproof.verdict.rules;

import static org.trackproof.verdict.Outcome.CONSISTENT;
import static org.trackproof.verdict.Outcome.INCONSISTENT;

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
import org.trackproof.verdict.Finding;
import org.trackproof.verdict.Need;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.RuleCheck;
import org.trackproof.verdict.Story;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.language.Language;

/**
 * What the buyer can do today, in order. Advice protects the buyer's rights and never rests on silence alone: a dispute is advised when
 * the number does not fit and time presses, or when the right itself is about to end. Pure and thread-safe.
 */
public final class Actions {
    private final Situation situation;
    private final Identification identified;
    private final Sentences say;
    private final Sentences advice;
    private final List<Action> actions = new ArrayList<>();

    private Actions(Situation situation, Language language) {
        this.situation = situation;
        this.say = Sentences.of(language);
        this.advice = Sentences.advice(language);
        this.identified = situation.identification();
    }

    /**
     * The steps for one verdict.
     *
     * @param deadlines windows of the same claim at the same instant, see {@link Deadlines#of}
     * @param at the instant of the advice
     */
    public static List<Action> advise(Case facts, Verdict verdict, List<Deadline> deadlines, Instant at) {
        return advise(CaseFacts.of(facts, verdict.claimIndex(), at), verdict, deadlines, RuleBook.shipped());
    }

    static List<Action> advise(CaseFacts facts, Verdict verdict, List<Deadline> deadlines, RuleBook book) {
        return advise(facts, verdict, deadlines, book, Language.EN);
    }

    /** In a language that verdict and deadlines have been put into already. */
    static List<Action> advise(
            CaseFacts facts, Verdict verdict, List<Deadline> deadlines, RuleBook book, Language language) {
        return new Actions(new Situation(facts, verdict, deadlines, book), language).list();
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
        if (identified.outcome() == Outcome.NOT_A_TRACKING_NUMBER) {
            add(Action.Kind.CHECK_TYPING, null, say.say("check-typing.not-a-number"));
        } else if (!identified.repairs().isEmpty()) {
            add(Action.Kind.CHECK_TYPING, null, say.say("check-typing.repair", "number", likeliestRepair()));
        } else if (situation.reaches(situation.share(Story.MISTYPED), "mistyped-likely")) {
            add(Action.Kind.CHECK_TYPING, null, say.say("check-typing.likely"));
        }
    }

    /** The repair that is a parcel of this order, if a source shows one; else the likeliest slip. */
    private String likeliestRepair() {
        for (Finding finding : situation.verdict().findings()) {
            if (finding.facts().get("repair") instanceof String shown) {
                return shown;
            }
        }
        return identified.repairs().get(0);
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
                say.say("open-dispute." + reason, "fit", fit(), "what", window.what(), "until", until(window))
                        + reportStore());
        return true;
    }

    /** Only where the number does not fit and a definition of the marketplace itself is met: platforms punish by their own rules. */
    private String reportStore() {
        String marketplace = Platforms.marketplace(situation.facts().facts());
        return situation.verdict().outcome() != INCONSISTENT
                ? ""
                : PlatformRules.check(situation.facts(), situation.book()).stream()
                        .filter(check -> check.met() == RuleCheck.Met.YES)
                        .map(RuleCheck::rule)
                        .filter(rule -> rule.startsWith(marketplace + ".") && rule.contains(".fake-shipment."))
                        .findFirst()
                        .map(rule -> " " + advice.say("report-store", "rule", rule))
                        .orElse("");
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
        boolean waited = situation.isComplained()
                || (situation.isPromiseOver() && !isFineAndDelivered())
                || isMarketplaceEnding(window);
        return waited && situation.endsWithin(window, lastCall) ? "keep-the-right" : null;
    }

    /** The right at the marketplace ends while nothing has come and nothing is decided: waiting for the promise would lose it. */
    private boolean isMarketplaceEnding(Deadline window) {
        return situation.isUndecided()
                && !situation.isDelivered()
                && situation.book().taskOf(window.rule()) == RuleBook.Task.DISPUTE;
    }

    private boolean isFineAndDelivered() {
        return situation.verdict().outcome() == CONSISTENT && situation.isDelivered();
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
        String until = soon("seller-answer");
        if (situation.isReturning()) {
            add(Action.Kind.CONTACT_SELLER, until, say.say("contact-seller.returning"));
        } else if (situation.doesNotFit() && !situation.isBlind()) {
            add(Action.Kind.CONTACT_SELLER, until, say.say("contact-seller.does-not-fit", "fit", fit()));
        } else if (identified.outcome() == Outcome.NOT_A_TRACKING_NUMBER) {
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
        String until = soon("carrier-answer");
        if (situation.isDelivered() && (situation.isComplained() || (doubtful && !situation.isBlind()))) {
            add(Action.Kind.ASK_CARRIER, until, say.say("ask-carrier.delivered"));
        } else if (situation.facts().firstCollection() != null
                && situation.reaches(situation.share(Story.LOST), "lost-likely")) {
            add(Action.Kind.ASK_CARRIER, until, say.say("ask-carrier.lost"));
        }
    }

    private void paymentProvider() {
        List<Deadline> open = situation.windows(RuleBook.Task.PAYMENT).stream()
                .filter(situation::isOpen)
                .toList();
        if (open.isEmpty()) {
            return;
        }
        Deadline first = open.get(0);
        String reason = reason(first, "close-to-end");
        boolean marketplace = situation.ahead(RuleBook.Task.DISPUTE) != null || situation.isDisputeOpen();
        if (!marketplace && (reason != null || isLateEnough())) {
            pay(open, "payment-provider.alone");
        } else if (reason != null && situation.isDisputeOpen() && situation.endsWithin(first, "close-to-end")) {
            boolean amazon = Platforms.marketplace(situation.facts().facts()).equals("amazon");
            pay(open, amazon ? "payment-provider.amazon" : "payment-provider.parallel");
        }
    }

    /** Nothing came, and seller and carrier have had time to answer. */
    private boolean isLateEnough() {
        return situation.isComplained()
                && situation.daysSincePromise() >= situation.book().limit("late-enough");
    }

    private void pay(List<Deadline> open, String key) {
        String ways = open.stream()
                .map(window -> window.what() + ", " + until(window))
                .collect(Collectors.joining(say.say("or") + " "));
        add(Action.Kind.PAYMENT_PROVIDER, open.get(0).notAfter(), say.say(key, "ways", ways));
    }

    private void await() {
        if (!isWorthWaiting()) {
            return;
        }
        LocalDate today = situation.today();
        String askAgain = situation.verdict().askAgainAt();
        String because = situation.verdict().askAgainBecause();
        LocalDate ask = askAgain == null ? nextLook() : LocalDate.parse(askAgain);
        LocalDate last = situation.lastDayToWait();
        LocalDate until = last == null || ask.isBefore(last) ? ask : last;
        if (!until.isAfter(today)) {
            return;
        }
        String day = until.toString();
        if (!until.equals(ask)) {
            add(Action.Kind.WAIT, day, say.say("wait.window", "until", day));
        } else if (askAgain != null && because != null) {
            add(Action.Kind.WAIT, day, say.say("wait.because", "until", day, "because", because));
        } else {
            add(Action.Kind.WAIT, day, say.say(isConsistent() ? "wait.on-its-way" : "wait.plain", "until", day));
        }
    }

    /** Time can tell more: nothing is decided, or the parcel is on its way; and nobody says that it should be here. */
    private boolean isWorthWaiting() {
        if (situation.isReturning() || (situation.isDelivered() && situation.isComplained())) {
            return false;
        }
        boolean open = situation.isUndecided() && !situation.isDisputeOpen();
        return open || (isConsistent() && !situation.isDelivered());
    }

    private LocalDate nextLook() {
        LocalDate promised = situation.promisedDay();
        boolean ahead = isConsistent() && promised != null && promised.isAfter(situation.today());
        return ahead && promised != null
                ? promised
                : situation.today().plusDays(situation.book().limit("ask-again"));
    }

    private boolean isConsistent() {
        return situation.verdict().outcome() == CONSISTENT;
    }

    private void doNotConfirm() {
        if (!isConsistent()) {
            add(Action.Kind.DO_NOT_CONFIRM, null, say.say("do-not-confirm"));
        }
    }

    private String fit() {
        return say.say(situation.isUndecided() ? "fit.leaning" : "fit.sure");
    }

    private String until(Deadline window) {
        return window.notAfter() == null ? say.say("no-end") : say.say("by", "until", window.notAfter());
    }

    /** So many days from now, earlier where a window ends, today at the earliest. */
    private String soon(String limit) {
        LocalDate day = situation.today().plusDays(situation.book().limit(limit));
        LocalDate last = situation.lastDayToWait();
        if (last == null || day.isBefore(last)) {
            return day.toString();
        }
        return (last.isBefore(situation.today()) ? situation.today() : last).toString();
    }

    private void add(Action.Kind kind, @Nullable String until, String why) {
        actions.add(new Action(kind, until, why));
    }
}
