package org.trackproof.verdict.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Buyer;
import org.trackproof.verdict.Order;
import org.trackproof.verdict.When;

/** Entries of a case that cannot both be true, whatever an uncertain time can mean. Each is named; which one is wrong is not guessed. */
final class Contradictions {
    private final List<Caveat> found = new ArrayList<>();

    private final Sentences say;

    private Contradictions(Sentences say) {
        this.say = say;
    }

    static List<Caveat> of(CaseFacts facts, Sentences say) {
        Contradictions contradictions = new Contradictions(say);
        contradictions.find(facts);
        return List.copyOf(contradictions.found);
    }

    private void find(CaseFacts facts) {
        Order order = facts.order();
        Buyer buyer = facts.facts().buyer();
        When ordered = order.orderedAt();
        beforeOrder("promisedBy", order.promisedBy(), ordered);
        beforeOrder("protectionEndsAt", order.protectionEndsAt(), ordered);
        beforeOrder("shippedDeclaredAt", order.shippedDeclaredAt(), ordered);
        beforeOrder("receivedAt", buyer.receivedAt(), ordered);
        beforeOrder("notReceivedClaimedAt", buyer.notReceivedClaimedAt(), ordered);
        beforeOrder("sellerContactedAt", buyer.sellerContactedAt(), ordered);
        beforeOrder("disputeOpenedAt", buyer.disputeOpenedAt(), ordered);
        When received = facts.happened(buyer.receivedAt());
        When missing = facts.happened(buyer.notReceivedClaimedAt());
        if (received != null && missing != null && received.isSurelyBefore(missing)) {
            add("received-and-not-received", "received", received.text(), "notReceived", missing.text());
        }
    }

    private void beforeOrder(String field, @Nullable When event, When ordered) {
        if (event != null && event.isSurelyBefore(ordered)) {
            add("before-order", "field", field, "event", event.text(), "ordered", ordered.text());
        }
    }

    private void add(String id, String... facts) {
        found.add(new Caveat(Caveat.Kind.CONTRADICTION, id, say.say("contradiction." + id, facts)));
    }
}
