package org.trackproof.verdict.engine;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Basis;
import org.trackproof.verdict.Buyer;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.When;

/** What the buyer said after "delivered". Before it, a complaint says nothing about whose parcel it is. */
final class ComplaintBlock {
    private ComplaintBlock() {}

    static void observe(Subject subject, Life life, List<Observation> out) {
        Life.Seen<Scan> delivered = life.strongest(Trace::delivered);
        if (delivered == null) {
            return;
        }
        Buyer buyer = subject.facts().buyer();
        When received = happened(buyer.receivedAt(), subject);
        When complaint = happened(buyer.notReceivedClaimedAt(), subject);
        Map<String, Object> facts =
                new Values().put("delivered", text(delivered.fact().time())).build();
        if (buyer.emptyOrOtherItem() || (complaint != null && received == null)) {
            add(subject, out, "not-received", facts);
        } else if (received != null) {
            add(subject, out, "received", facts);
        }
    }

    private static void add(Subject subject, List<Observation> out, String category, Map<String, Object> facts) {
        out.add(Observations.of(
                subject.pack(), Block.CLAIM, "claim", category, "claim." + category, Basis.BUYER, facts));
    }

    static @Nullable When happened(@Nullable When when, Subject subject) {
        return when == null || when.earliest().isAfter(subject.at()) ? null : when;
    }

    static @Nullable String text(@Nullable When when) {
        return when == null ? null : when.text();
    }
}
