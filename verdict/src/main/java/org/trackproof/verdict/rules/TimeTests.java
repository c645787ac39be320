package org.trackproof.verdict.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.When;

/** Tests that compare times. Each is met only if it is met whatever an uncertain time can mean. */
final class TimeTests {
    private static final String NOBODY_SPOKE = "no source has spoken of the number";

    private TimeTests() {}

    static Answered deliveredBeforeOrder(CaseFacts facts) {
        if (facts.answers().isEmpty()) {
            return Answered.unknown(NOBODY_SPOKE);
        }
        When ordered = facts.order().orderedAt();
        When before = facts.first(
                scan -> scan.phase() == Phase.DELIVERED && CaseFacts.time(scan).isSurelyBefore(ordered));
        if (before == null) {
            return Answered.no("no delivery before the order");
        }
        return facts.firstCollection() == null
                ? Answered.yes(day(before.earliest()), "delivered before the order was placed")
                : Answered.no("delivered before the order, but handed over again after it");
    }

    static Answered nodeBeforeOrder(CaseFacts facts, RuleRow row) {
        if (facts.scans().isEmpty()) {
            return Answered.unknown("there is no scan to compare");
        }
        Duration tolerance = Duration.ofHours(Long.parseLong(row.amount()));
        Instant limit = facts.order().orderedAt().earliest().minus(tolerance);
        When early = facts.first(scan -> CaseFacts.time(scan).latest().isBefore(limit));
        return early == null
                ? Answered.no("no scan so long before the order")
                : Answered.yes(day(early.earliest()), "a scan more than " + row.amount() + " hours before the order");
    }

    static Answered noCollection(CaseFacts facts, RuleRow row) {
        When collected = facts.firstCollection();
        if (collected != null) {
            return Answered.no("handed over on " + day(collected.earliest()));
        }
        return missing(facts, row, facts.happened(facts.order().shippedDeclaredAt()), null);
    }

    static Answered noInformation(CaseFacts facts, RuleRow row) {
        return missing(facts, row, facts.happened(facts.order().shippedDeclaredAt()), facts.first(scan -> true));
    }

    static Answered noSecondEvent(CaseFacts facts, RuleRow row) {
        When first = facts.firstCollection();
        When second = first == null
                ? null
                : facts.first(scan -> CaseFacts.time(scan).earliest().isAfter(first.latest()));
        return first == null ? Answered.unknown("not handed over yet") : missing(facts, row, first, second);
    }

    /** The longest of the three limits, since nobody says which areas are remote: when it is over, all are. */
    static Answered noHubExit(CaseFacts facts, RuleRow row) {
        When first = facts.firstCollection();
        When left = facts.first(TimeTests::hasLeftOrigin);
        return first == null ? Answered.unknown("not handed over yet") : missing(facts, row, first, left);
    }

    private static boolean hasLeftOrigin(Scan scan) {
        return scan.phase().compareTo(Phase.EXPORTED) >= 0 && scan.phase().compareTo(Phase.RETURNED) <= 0;
    }

    static Answered scansReached(CaseFacts facts, RuleRow row) {
        long wanted = Long.parseLong(row.amount());
        List<When> scans = facts.scans().stream()
                .filter(CaseFacts::isHandedOver)
                .map(CaseFacts::time)
                .toList();
        if (scans.size() >= wanted) {
            return Answered.yes(day(scans.get((int) wanted - 1).earliest()), scans.size() + " physical scans");
        }
        if (facts.answers().isEmpty()) {
            return Answered.unknown(NOBODY_SPOKE);
        }
        return Answered.no(scans.size() + " physical scans of " + wanted);
    }

    static Answered noDelivery(CaseFacts facts) {
        When delivered = facts.delivered();
        if (delivered != null) {
            return Answered.no("a source states a delivery on " + day(delivered.earliest()));
        }
        return facts.answers().isEmpty()
                ? Answered.unknown(NOBODY_SPOKE)
                : Answered.yes(null, "no source states a delivery since the order");
    }

    /** "Nothing came within the time": only what a source said after the time counts. */
    private static Answered missing(CaseFacts facts, RuleRow row, @Nullable When start, @Nullable When event) {
        Integer amount = row.until();
        if (start == null || amount == null) {
            return Answered.unknown("the day on which the seller declared the shipment is missing");
        }
        Moment limit = Reckoning.beginning(start, amount, row, facts.buyerZone());
        String day = limit.day().toString();
        if (event != null) {
            return limit.isSurelyOver(event.earliest())
                    ? Answered.yes(day, "it came later, on " + day(event.earliest()))
                    : Answered.no("it came in time");
        }
        if (!limit.isSurelyOver(facts.at())) {
            return Answered.notYet(day, "the time is still running");
        }
        Instant asked = facts.lastAsked();
        if (asked == null) {
            return Answered.unknown(NOBODY_SPOKE);
        }
        return limit.isSurelyOver(asked)
                ? Answered.yes(day, null)
                : Answered.unknown("no source was asked after " + day);
    }

    static String day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }
}
