package org.trackproof.verdict.rules;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trackproof.numbers.Identification;
import org.trackproof.numbers.Numbers;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Claim;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Independence;
import org.trackproof.verdict.Order;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Physical;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.Stated;
import org.trackproof.verdict.When;

/**
 * What was known of one claim at one instant: later answers, scans and deeds are cut off. Pages that only the seller controls are left
 * out, since no platform counts them.
 *
 * @param answers the last answer of each source that speaks of the parcel
 * @param scans events of these answers, dated, oldest first
 * @param identified what the number could be, by itself
 */
record CaseFacts(
        Case facts,
        Claim claim,
        Instant at,
        List<Answer> answers,
        List<Scan> scans,
        @Nullable ZoneId buyerZone,
        Identification identified) {
    private static final Set<Phase> HANDED_OVER_NEVER =
            Set.of(Phase.NONE, Phase.LABEL, Phase.UNMAPPED, Phase.CANCELLED);

    static CaseFacts of(Case facts, int claimIndex, Instant at) {
        Claim claim = facts.claims().get(claimIndex);
        Set<String> numbers = new HashSet<>();
        numbers.add(claim.number());
        Identification identified = Numbers.standard().identify(claim.number());
        numbers.add(identified.number());
        List<Answer> said = facts.answers().stream()
                .filter(answer -> !answer.askedAt().isAfter(at))
                .filter(answer -> answer.independence() != Independence.SELLER_SITE)
                .filter(CaseFacts::speaks)
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
        List<Answer> answers = List.copyOf(last.values());
        return new CaseFacts(
                facts,
                claim,
                at,
                answers,
                scans(answers, at),
                Reckoning.zoneOf(facts.buyer().timeZone()),
                identified);
    }

    /** Whether an answer speaks of the parcel and not of the source or of us. */
    private static boolean speaks(Answer answer) {
        return answer.said().compareTo(Said.EXPIRED) <= 0;
    }

    private static List<Scan> scans(List<Answer> answers, Instant at) {
        List<Scan> scans = new ArrayList<>();
        for (Answer answer : answers) {
            for (History history : answer.histories()) {
                history.scans().stream()
                        .filter(scan -> !scan.forecast() && scan.time() != null)
                        .filter(scan ->
                                scan.time() != null && !scan.time().earliest().isAfter(at))
                        .forEach(scans::add);
            }
        }
        scans.sort(Comparator.comparing(scan -> time(scan).earliest()));
        return List.copyOf(scans);
    }

    static When time(Scan scan) {
        return Objects.requireNonNull(scan.time(), "time");
    }

    Order order() {
        return facts.order();
    }

    /** The event if it had happened by now. */
    @Nullable
    When happened(@Nullable When event) {
        return event == null || event.earliest().isAfter(at) ? null : event;
    }

    boolean isAfterOrder(Scan scan) {
        return !time(scan).isSurelyBefore(order().orderedAt());
    }

    @Nullable
    When first(Predicate<Scan> kind) {
        for (Scan scan : scans) {
            if (kind.test(scan)) {
                return time(scan);
            }
        }
        return null;
    }

    /** The first scan of a carrier that had the parcel in hands, since the order. */
    @Nullable
    When firstCollection() {
        return first(scan -> isAfterOrder(scan) && isHandedOver(scan));
    }

    static boolean isHandedOver(Scan scan) {
        return scan.physical() == Physical.YES
                || (scan.physical() == Physical.UNKNOWN && !HANDED_OVER_NEVER.contains(scan.phase()));
    }

    /** The first delivery that can be one of this order. */
    @Nullable
    When delivered() {
        return first(scan -> isAfterOrder(scan) && scan.phase() == Phase.DELIVERED);
    }

    /** The last moment at which some source spoke of the number, or null. */
    @Nullable
    Instant lastAsked() {
        return answers.stream()
                .map(Answer::askedAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    boolean anySaid(Said said) {
        return answers.stream().anyMatch(answer -> answer.said() == said);
    }

    boolean anyStated(Stated stated) {
        return answers.stream().anyMatch(answer -> answer.stated().contains(stated));
    }

    boolean isKnownSomewhere() {
        return anySaid(Said.KNOWN) || anySaid(Said.LABEL_ONLY) || anySaid(Said.REGISTERED_EMPTY);
    }

    Stream<History> histories() {
        return answers.stream().flatMap(answer -> answer.histories().stream());
    }

    boolean paidWith(String word) {
        return order().paidWith().stream()
                .anyMatch(paid -> paid.toLowerCase(Locale.ROOT).equals(word));
    }
}
