package org.trackproof.verdict.engine;

import java.time.Duration;
import java.util.List;
import org.trackproof.verdict.Basis;
import org.trackproof.verdict.Claim;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.When;

/** When the number was given, against the delivery and against the complaint. What the buyer typed in later says nothing. */
final class UploadBlock {
    private static final Duration TOLERANCE = Duration.ofHours(29);

    private UploadBlock() {}

    static void observe(Subject subject, Life life, List<Observation> out) {
        When given = subject.claim().givenAt();
        if (given == null || subject.claim().by() == Claim.By.BUYER) {
            return;
        }
        When complaint = ComplaintBlock.happened(subject.facts().buyer().notReceivedClaimedAt(), subject);
        Life.Seen<Scan> delivered = life.strongest(Trace::delivered);
        When deliveredAt = delivered == null ? null : delivered.fact().time();
        if (complaint != null && complaint.isSurelyBefore(given)) {
            add(subject, out, "after-complaint", given, complaint);
        } else if (deliveredAt != null
                && Duration.between(deliveredAt.latest(), given.earliest()).compareTo(TOLERANCE) > 0) {
            add(subject, out, "after-delivery", given, deliveredAt);
        } else if (deliveredAt != null) {
            add(subject, out, "normal", given, deliveredAt);
        }
    }

    private static void add(Subject subject, List<Observation> out, String category, When given, When against) {
        out.add(Observations.of(
                subject.pack(),
                Block.UPLOAD,
                "upload",
                category,
                "upload." + category,
                Basis.MARKETPLACE,
                new Values()
                        .put("given", given.text())
                        .put("against", against.text())
                        .build()));
    }
}
