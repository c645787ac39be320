package org.trackproof.verdict.engine;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Phase;

/** Days on which parcels move: weekends, holidays and peaks count for less. */
final class OperationalClock {
    private OperationalClock() {}

    /** Whether a parcel in this phase is in the hands of the country of destination. */
    static boolean isDestinationSide(Phase phase) {
        return switch (phase) {
            case NONE, LABEL, ACCEPTED, ORIGIN_SORT, EXPORTED, CANCELLED -> false;
            default -> true;
        };
    }

    static double days(ReferencePack pack, @Nullable String country, boolean destination, Instant from, Instant until) {
        double weekend = pack.speed(destination ? "destination-weekend" : "origin-weekend");
        double sum = 0;
        LocalDate day = from.atOffset(ZoneOffset.UTC).toLocalDate();
        while (true) {
            Instant start = day.atStartOfDay().toInstant(ZoneOffset.UTC);
            if (!start.isBefore(until)) {
                return sum;
            }
            Instant end = day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
            Duration part = Duration.between(start.isBefore(from) ? from : start, end.isAfter(until) ? until : end);
            boolean off = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            sum += part.toMinutes() / 1440.0 * (off ? weekend : 1);
            day = day.plusDays(1);
        }
    }

    static double struck(Subject subject, Instant from, Instant until) {
        return 0;
    }
}
