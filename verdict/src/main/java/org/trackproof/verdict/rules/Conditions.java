package org.trackproof.verdict.rules;

import java.time.Duration;
import java.util.List;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.When;

/** Under which facts a row of the rules holds. */
final class Conditions {
    private static final List<String> CARDS = List.of("card", "visa", "mastercard", "amex");

    private Conditions() {}

    static boolean hold(RuleRow.Holds when, CaseFacts facts, RuleBook book) {
        return switch (when) {
            case ALWAYS -> true;
            case DATE_GIVEN -> facts.order().promisedBy() != null;
            case NO_DATE_GIVEN -> facts.order().promisedBy() == null;
            case NOT_DELIVERED -> facts.delivered() == null;
            case DELIVERED_AFTER_DISPUTE -> isDeliveredAfterDispute(facts);
            case NORMAL_TRANSIT -> isMovingNormally(facts, book);
            case PAID_BY_CARD -> CARDS.stream().anyMatch(facts::paidWith);
        };
    }

    private static boolean isDeliveredAfterDispute(CaseFacts facts) {
        When delivered = facts.delivered();
        When opened = Trigger.DISPUTE_OPENED.in(facts);
        return delivered != null && opened != null && !delivered.isSurelyBefore(opened);
    }

    /** Handed over, not delivered, the promised time still running, and a scan young enough. */
    private static boolean isMovingNormally(CaseFacts facts, RuleBook book) {
        When promised = facts.order().promisedBy();
        When last = facts.scans().isEmpty()
                ? null
                : CaseFacts.time(facts.scans().get(facts.scans().size() - 1));
        if (promised == null || promised.latest().isBefore(facts.at()) || last == null) {
            return false;
        }
        Duration quiet = Duration.between(last.latest(), facts.at());
        return facts.firstCollection() != null
                && facts.scans().stream().noneMatch(scan -> scan.phase() == Phase.DELIVERED)
                && quiet.compareTo(Duration.ofDays(book.limit("normal-updates"))) <= 0;
    }
}
