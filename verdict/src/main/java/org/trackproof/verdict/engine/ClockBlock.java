package org.trackproof.verdict.engine;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.When;

/**
 * The first physical scan against the order. Label data before the order are normal; a parcel in a courier's hands before the order is
 * not this order's. Every comparison takes the most innocent instant that the two times can mean.
 */
final class ClockBlock {
    private static final double LONG_DAYS = 10;
    private static final double DAYS = 2;
    private static final double DAY = .45;
    /** How far a wrong time zone can move a scan. */
    private static final double ZONES_DAYS = 1.5;

    private ClockBlock() {}

    static void observe(Subject subject, Life life, List<Observation> out) {
        When ordered = subject.order().orderedAt();
        Life.Seen<Scan> delivered = life.strongest(Trace::delivered);
        When deliveredAt = delivered == null ? null : delivered.fact().time();
        if (delivered != null && deliveredAt != null && deliveredAt.isSurelyBefore(ordered)) {
            double before = daysBefore(deliveredAt, ordered);
            out.add(Observations.of(
                    subject.pack(),
                    Block.CLOCK,
                    "clock",
                    "delivered-before",
                    "clock.delivered-before-order",
                    delivered.by(),
                    life.witnesses(),
                    facts(before, deliveredAt)));
            return;
        }
        Life.Seen<Scan> first = life.strongest(Trace::firstPhysical);
        When firstAt = first == null ? null : first.fact().time();
        if (first != null && firstAt != null) {
            double before = daysBefore(firstAt, ordered);
            String category = category(before);
            out.add(Observations.of(
                    subject.pack(),
                    Block.CLOCK,
                    "clock",
                    category,
                    "clock." + category + "-order",
                    first.by(),
                    life.witnesses(),
                    facts(before, firstAt)));
        }
    }

    /** Days from the last instant that the scan can mean to the first that the order can mean; negative where it can be after. */
    private static double daysBefore(When scan, When ordered) {
        return Duration.between(scan.latest(), ordered.earliest()).toMinutes() / 1440.0;
    }

    private static String category(double daysBefore) {
        if (daysBefore > LONG_DAYS) {
            return "long-before";
        }
        if (daysBefore > DAYS) {
            return "days-before";
        }
        return daysBefore > DAY ? "day-before" : "after";
    }

    private static Map<String, Object> facts(double before, When scan) {
        return new Values()
                .put("scan", scan.text())
                .put("daysBefore", (long) StrictMath.floor(StrictMath.max(before, 0)))
                .put("withinZones", (before > 0 && before < ZONES_DAYS) ? Boolean.TRUE : null)
                .build();
    }
}
