package org.trackproof.verdict.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Basis;
import org.trackproof.verdict.Buyer;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.When;

/**
 * What the buyer said. "Nothing came" after "delivered" is one thing; before it, it tells that the parcel is overdue, which is common among
 * numbers of other parcels and rarer among genuine ones that only look silent. Confirmed receipt counts whatever sources show. That a
 * buyer says nothing counts for nothing.
 */
final class ComplaintBlock {
    private ComplaintBlock() {}

    static void observe(Subject subject, @Nullable Life life, List<Observation> out) {
        Life.Seen<Scan> delivered = life == null ? null : life.strongest(Trace::delivered);
        Buyer buyer = subject.facts().buyer();
        When received = happened(buyer.receivedAt(), subject);
        When complaint = happened(buyer.notReceivedClaimedAt(), subject);
        When at = delivered == null ? null : delivered.fact().time();
        Map<String, Object> facts = new Values().put("delivered", text(at)).build();
        if (buyer.emptyOrOtherItem() && delivered != null) {
            add(subject, out, "not-received", facts);
        } else if (received != null) {
            add(subject, out, "received", facts);
        } else if (delivered == null) {
            overdue(subject, life, complaint, out);
        } else if (complaint != null && (at == null || !complaint.isSurelyBefore(at))) {
            add(subject, out, "not-received", facts);
        }
    }

    private static void add(Subject subject, List<Observation> out, String category, Map<String, Object> facts) {
        out.add(Observations.of(
                subject.pack(), Block.CLAIM, "claim", category, "claim." + category, Basis.BUYER, facts));
    }

    /** Later than half of the parcels of the lane. */
    private static void overdue(Subject subject, @Nullable Life life, @Nullable When complaint, List<Observation> out) {
        double median = subject.pack().medianDays(subject.shipFrom(), subject.shipTo(), subject.service());
        Instant due = subject.order().orderedAt().latest().plusSeconds((long) (median * 86_400));
        if (due.isAfter(subject.at())) {
            return;
        }
        boolean isOpen = complaint != null && !complaint.earliest().isBefore(due);
        String group = life == null ? "none" : SilenceBlock.wasHandled(life) ? "moving" : "label";
        out.add(Observations.of(
                subject.pack(),
                Block.CLAIM,
                "overdue",
                group + (isOpen ? "-open" : "-waiting"),
                isOpen ? "claim.overdue" : "claim.none",
                Basis.BUYER,
                new Values()
                        .put("complaint", text(isOpen ? complaint : null))
                        .put("medianDays", median)
                        .build()));
    }

    static @Nullable When happened(@Nullable When when, Subject subject) {
        return when == null || when.earliest().isAfter(subject.at()) ? null : when;
    }

    static @Nullable String text(@Nullable When when) {
        return when == null ? null : when.text();
    }
}
