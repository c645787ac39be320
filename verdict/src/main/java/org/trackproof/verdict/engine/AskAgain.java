package org.trackproof.verdict.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The first day on which asking again will tell more: when half of the genuine parcels in this state would have moved.
 *
 * @param on ISO date
 */
record AskAgain(String on, String because) {
    static @Nullable AskAgain of(Subject subject, @Nullable Quiet quiet) {
        if (quiet == null) {
            return new AskAgain(date(subject.at().plus(Duration.ofDays(1))), "no source has answered yet");
        }
        SurvivalCurve curve = subject.pack().silence().curve(quiet.phase(), subject.service(), subject.lane());
        double half = curve.daysUntil(quiet.operationalDays(), .5);
        if (Double.isNaN(half)) {
            return quiet.survival() >= 1
                    ? null
                    : new AskAgain(
                            date(subject.at().plus(Duration.ofDays(14))),
                            "many genuine parcels stay quiet in this phase for long");
        }
        Instant then =
                subject.pack().clock().after(quiet.country(), quiet.side(), quiet.since(), half, quiet.courier());
        Instant tomorrow = subject.at().plus(Duration.ofDays(1));
        return new AskAgain(
                date(then.isAfter(tomorrow) ? then : tomorrow),
                "half of the genuine parcels still waiting would have moved by then");
    }

    private static String date(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }
}
