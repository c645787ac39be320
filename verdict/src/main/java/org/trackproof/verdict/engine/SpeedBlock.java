package org.trackproof.verdict.engine;

import java.time.Duration;
import java.util.List;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.When;

/** Order to delivery against the median of the lane. A delivery that may lie before the order is the clock's business. */
final class SpeedBlock {
    private SpeedBlock() {}

    static void observe(Subject subject, Life life, List<Observation> out) {
        Life.Seen<Scan> delivered = life.returns() ? null : life.strongest(Trace::delivered);
        When at = delivered == null ? null : delivered.fact().time();
        When ordered = subject.order().orderedAt();
        if (delivered == null || at == null || !ordered.isSurelyBefore(at)) {
            return;
        }
        double days = Duration.between(ordered.earliest(), at.latest()).toMinutes() / 1440.0;
        double median = subject.pack().medianDays(subject.shipFrom(), subject.shipTo(), subject.service());
        String category = category(days / median);
        out.add(Observations.of(
                subject.pack(),
                Block.SPEED,
                "speed",
                category,
                "speed." + category,
                delivered.by(),
                1,
                new Values()
                        .put("days", StrictMath.round(days * 10) / 10.0)
                        .put("medianDays", median)
                        .build()));
    }

    private static String category(double ratio) {
        if (ratio < .2) {
            return "under-.2";
        }
        if (ratio < .35) {
            return "under-.35";
        }
        if (ratio < .55) {
            return "under-.55";
        }
        return ratio < 1.6 ? "under-1.6" : "over-1.6";
    }
}
