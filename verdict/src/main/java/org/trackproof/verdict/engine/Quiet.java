package org.trackproof.verdict.engine;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.places.Side;

/**
 * A silence: nothing new since some instant, seen by those who asked.
 *
 * @param phase the phase in which it is quiet
 * @param since when it began: the last visible scan, the order, or the giving of the number, whichever is last
 * @param until when somebody looked last
 * @param country of the calendar that counts in this phase
 * @param side in whose hands the parcel is
 * @param courier courier id, for its strikes
 * @param operationalDays what the silence is worth on the operational clock
 * @param survival share of genuine parcels that are still quiet after it, 0..1
 */
record Quiet(
        Phase phase,
        Instant since,
        Instant until,
        @Nullable String country,
        Side side,
        @Nullable String courier,
        double operationalDays,
        double survival) {
    long calendarDays() {
        return StrictMath.max(0, Duration.between(since, until).toDays());
    }
}
