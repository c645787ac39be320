package org.trackproof.verdict.rules;

import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.When;

/** The events from which rules count. An event that the case does not hold is missing, never guessed. */
enum Trigger {
    ORDER_PLACED(true),
    PAYMENT_CAPTURED(true),
    SHIPPED_DECLARED(true),
    EDD_LATEST(true),
    SELLER_CONTACTED(true),
    STATEMENT_MAILED(true),
    DELIVERED_SCAN(false),
    FIRST_SCAN(false),
    LABEL_CREATED(false),
    RECEIPT_CONFIRMED(false),
    DISPUTE_OPENED(false),
    /** Anything that no case file can hold. */
    OTHER(false);

    private final boolean worthAsking;

    Trigger(boolean worthAsking) {
        this.worthAsking = worthAsking;
    }

    /** Whether a window is shown without it, saying what is missing; other events have simply not happened. */
    boolean isWorthAsking() {
        return worthAsking;
    }

    static Trigger of(String word) {
        return switch (word) {
            case "ORDER_COMPLETE" -> ORDER_PLACED;
            // Neither is ever earlier than the payment, so the payment is the safe stand-in.
            case "PAYMENT_PROCESSED", "PAYMENT_SETTLED" -> PAYMENT_CAPTURED;
            case "DELIVERY_TIME_END" -> EDD_LATEST;
            case "RECEIPT_AUTO_CONFIRMED" -> RECEIPT_CONFIRMED;
            case "CLAIM_OPENED" -> DISPUTE_OPENED;
            default -> known(word);
        };
    }

    private static Trigger known(String word) {
        for (Trigger trigger : values()) {
            if (trigger.name().equals(word)) {
                return trigger;
            }
        }
        return OTHER;
    }

    @Nullable
    When in(CaseFacts facts) {
        return switch (this) {
            case ORDER_PLACED -> facts.order().orderedAt();
            case PAYMENT_CAPTURED ->
                facts.order().paidAt() == null
                        ? facts.order().orderedAt()
                        : facts.order().paidAt();
            case SHIPPED_DECLARED -> facts.happened(facts.order().shippedDeclaredAt());
            case EDD_LATEST -> facts.order().promisedBy();
            case SELLER_CONTACTED -> facts.happened(facts.facts().buyer().sellerContactedAt());
            case DELIVERED_SCAN -> facts.delivered();
            case FIRST_SCAN -> facts.firstCollection();
            case LABEL_CREATED -> facts.first(scan -> scan.phase() == Phase.LABEL);
            case RECEIPT_CONFIRMED -> facts.happened(facts.facts().buyer().receivedAt());
            case DISPUTE_OPENED -> facts.happened(facts.facts().buyer().disputeOpenedAt());
            case STATEMENT_MAILED, OTHER -> null;
        };
    }
}
