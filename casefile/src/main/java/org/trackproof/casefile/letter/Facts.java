package org.trackproof.casefile.letter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Buyer;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Claim;
import org.trackproof.verdict.Independence;
import org.trackproof.verdict.Order;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Physical;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.When;

/**
 * What was known of one claim at the instant of its verdict. Pages that only the seller controls are no evidence and are left out.
 *
 * @param answers the last answer of each source that speaks of the parcel, oldest first
 */
record Facts(Case file, Verdict verdict, Claim claim, List<Answer> answers) {
    private static final Set<Phase> NOT_HANDED_OVER = Set.of(Phase.NONE, Phase.LABEL, Phase.UNMAPPED, Phase.CANCELLED);

    static Facts of(Case file, Verdict verdict) {
        Claim claim = file.claims().get(verdict.claimIndex());
        Instant at = verdict.asOf();
        Set<String> numbers = new HashSet<>(List.of(claim.number(), verdict.number()));
        List<Answer> said = file.answers().stream()
                .filter(answer -> !answer.askedAt().isAfter(at))
                .filter(answer -> answer.independence() != Independence.SELLER_SITE)
                .filter(answer -> answer.said().compareTo(Said.EXPIRED) <= 0)
                .toList();
        said.stream()
                .filter(answer -> numbers.contains(answer.number()))
                .toList()
                .forEach(answer -> numbers.addAll(answer.continuesAs()));
        Map<String, Answer> last = new LinkedHashMap<>();
        said.stream()
                .filter(answer -> numbers.contains(answer.number()))
                .forEach(answer -> last.merge(
                        answer.source() + " " + answer.number(),
                        answer,
                        (a, b) -> b.askedAt().isBefore(a.askedAt()) ? a : b));
        List<Answer> answers = new ArrayList<>(last.values());
        answers.sort(Comparator.comparing(Answer::askedAt).thenComparing(Answer::source));
        return new Facts(file, verdict, claim, List.copyOf(answers));
    }

    Order order() {
        return file.order();
    }

    Buyer buyer() {
        return file.buyer();
    }

    Instant at() {
        return verdict.asOf();
    }

    /** The event if it had happened by the instant judged. */
    @Nullable
    When happened(@Nullable When event) {
        return event == null || event.earliest().isAfter(at()) ? null : event;
    }

    /** Dated events of an answer since the order that had happened by then, oldest first. */
    List<Scan> events(Answer answer) {
        List<Scan> events = new ArrayList<>();
        answer.histories()
                .forEach(history -> history.scans().stream()
                        .filter(scan -> !scan.forecast() && happened(scan.time()) != null)
                        .forEach(events::add));
        events.sort(Comparator.comparing(Facts::start));
        return events;
    }

    private static Instant start(Scan scan) {
        When time = scan.time();
        return time == null ? Instant.MIN : time.earliest();
    }

    boolean isSinceOrder(Scan scan) {
        When time = scan.time();
        return time != null && !time.isSurelyBefore(order().orderedAt());
    }

    /** Whether some answer shows such an event since the order. */
    boolean any(Predicate<Scan> kind) {
        return answers.stream()
                .anyMatch(answer ->
                        events(answer).stream().filter(this::isSinceOrder).anyMatch(kind));
    }

    boolean isDelivered() {
        return any(scan -> scan.phase() == Phase.DELIVERED);
    }

    boolean isReturning() {
        return any(Facts::isReturn);
    }

    static boolean isReturn(Scan scan) {
        return scan.phase() == Phase.RETURNING || scan.phase() == Phase.RETURNED;
    }

    boolean isHandedOver() {
        return any(Facts::isHandedOver);
    }

    static boolean isHandedOver(Scan scan) {
        return scan.physical() == Physical.YES
                || (scan.physical() == Physical.UNKNOWN && !NOT_HANDED_OVER.contains(scan.phase()));
    }
}
