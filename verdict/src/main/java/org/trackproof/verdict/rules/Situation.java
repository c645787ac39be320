package org.trackproof.verdict.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trackproof.numbers.Context;
import org.trackproof.numbers.Identification;
import org.trackproof.numbers.Numbers;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Deadline;
import org.trackproof.verdict.Gate;
import org.trackproof.verdict.Leaning;
import org.trackproof.verdict.Outcome;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Story;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.When;

/** Verdict, facts and windows of a case, put as the questions that advice depends on. */
record Situation(CaseFacts facts, Verdict verdict, List<Deadline> deadlines, RuleBook book) {
    Instant at() {
        return facts.at();
    }

    LocalDate today() {
        return at().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private Case file() {
        return facts.facts();
    }

    /** The goods came: there is nothing left to advise. */
    boolean isReceived() {
        return facts.happened(file().buyer().receivedAt()) != null
                && !file().buyer().emptyOrOtherItem();
    }

    boolean isDisputeOpen() {
        return facts.happened(file().buyer().disputeOpenedAt()) != null;
    }

    /** The buyer says that nothing came, or nothing of the order. */
    boolean isComplained() {
        return facts.happened(file().buyer().notReceivedClaimedAt()) != null
                || file().buyer().emptyOrOtherItem();
    }

    boolean isPromiseOver() {
        When promised = file().order().promisedBy();
        return promised != null && promised.latest().isBefore(at());
    }

    @Nullable
    LocalDate promisedDay() {
        When promised = file().order().promisedBy();
        return promised == null ? null : Bounds.endOf(promised).day();
    }

    /** Days since the promised time ended, negative before; since the order where nothing was promised. */
    long daysSincePromise() {
        When promised = file().order().promisedBy();
        When start = promised == null ? file().order().orderedAt() : promised;
        return ChronoUnit.DAYS.between(start.latest(), at());
    }

    /** A scan since the order says that it goes back to its sender. */
    boolean isReturning() {
        return facts.scans().stream()
                .filter(facts::isAfterOrder)
                .anyMatch(scan -> scan.phase() == Phase.RETURNING || scan.phase() == Phase.RETURNED);
    }

    boolean isDelivered() {
        return facts.delivered() != null;
    }

    boolean isUndecided() {
        return verdict.outcome() == Outcome.UNDECIDED;
    }

    boolean doesNotFit() {
        return verdict.outcome() == Outcome.INCONSISTENT || verdict.leaning() == Leaning.DOES_NOT_FIT;
    }

    /** The sources could not speak, or lacked an input: then nothing is said against the number. */
    boolean isBlind() {
        boolean anybody =
                verdict.sources().stream().anyMatch(source -> source.said().compareTo(Said.EXPIRED) <= 0);
        return !verdict.needsInput().isEmpty()
                || verdict.heldBack().contains(Gate.NEEDS_INPUT)
                || verdict.heldBack().contains(Gate.SOURCE_HEALTH)
                || (!verdict.sources().isEmpty() && !anybody);
    }

    double share(Story story) {
        return verdict.stories().stream()
                .filter(share -> share.story() == story)
                .mapToDouble(share -> share.p())
                .sum();
    }

    boolean reaches(double share, String limit) {
        return share * 100 >= book.limit(limit);
    }

    Identification identification() {
        return Numbers.standard().identify(facts.claim().number(), context());
    }

    private Context context() {
        return new Context(
                null,
                file().order().shipFrom(),
                file().order().shipTo().country(),
                file().order().shipTo().postcode(),
                file().order().orderedAt().earliest().atZone(ZoneOffset.UTC).toLocalDate(),
                file().order().id(),
                today());
    }

    /** The seller has had the time that a platform gives to put a wrong number right. */
    boolean isCorrectionOver() {
        When declared = facts.happened(file().order().shippedDeclaredAt());
        When given = declared == null ? facts.happened(facts.claim().givenAt()) : declared;
        LocalDate from = given == null
                ? file().order().orderedAt().latest().atZone(ZoneOffset.UTC).toLocalDate()
                : given.latest().atZone(ZoneOffset.UTC).toLocalDate();
        return Moment.of(Reckoning.workDays(from, book.limit("correction"), "NONE"))
                .isOver(at());
    }

    /** Days since the seller said that it was shipped. */
    long daysSinceShipped() {
        When declared = facts.happened(file().order().shippedDeclaredAt());
        When start = declared == null ? file().order().orderedAt() : declared;
        return ChronoUnit.DAYS.between(start.latest(), at());
    }

    /** The first window of that kind which is open now. */
    @Nullable
    Deadline open(RuleBook.Task task) {
        return windows(task).stream().filter(this::isOpen).findFirst().orElse(null);
    }

    /** The first window of that kind which is not over, open or still to open. */
    @Nullable
    Deadline ahead(RuleBook.Task task) {
        return windows(task).stream()
                .filter(window -> !isOver(window))
                .findFirst()
                .orElse(null);
    }

    List<Deadline> windows(RuleBook.Task task) {
        return deadlines.stream()
                .filter(deadline -> book.taskOf(deadline.rule()) == task)
                .filter(deadline -> deadline.notAfter() != null || deadline.notBefore() != null)
                .sorted(Comparator.comparing(Deadlines::end))
                .toList();
    }

    boolean isOpen(Deadline window) {
        Moment from = Moment.parse(window.notBefore());
        return !isOver(window) && (from == null || from.hasBegun(at()));
    }

    boolean isOver(Deadline window) {
        Moment until = Moment.parse(window.notAfter());
        return until != null && until.isOver(at());
    }

    /** Whether the window ends within so many days; one without an end never does. */
    boolean endsWithin(Deadline window, String limit) {
        Moment until = Moment.parse(window.notAfter());
        return until != null && until.daysLeft(at()) <= book.limit(limit);
    }

    /** The last day on which it is still safe to wait, or null where nothing ends. */
    @Nullable
    LocalDate lastDayToWait() {
        Deadline window = ahead(RuleBook.Task.DISPUTE);
        Moment until = Moment.parse(window == null ? null : window.notAfter());
        if (until == null) {
            window = ahead(RuleBook.Task.PAYMENT);
            until = Moment.parse(window == null ? null : window.notAfter());
        }
        return until == null ? null : until.day().minusDays(book.limit("wait-margin"));
    }
}
