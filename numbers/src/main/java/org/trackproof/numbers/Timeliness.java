package org.trackproof.numbers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What dates say about a format: its own time of use, and the day that the number itself carries. */
final class Timeliness {
    private Timeliness() {}

    static double factor(Trial trial, Context context) {
        Format format = trial.variant.format;
        LocalDate day = context.orderedOn() != null ? context.orderedOn() : context.asOf();
        double factor = 1;
        if (format.until != null && (day == null || day.isAfter(format.until))) {
            factor *= 0.3;
        }
        if (format.from != null && day != null && day.isBefore(format.from)) {
            factor *= 0.1;
        }
        return isFuture(trial.issuedOn, context) ? factor * 0.02 : factor;
    }

    /** A day later than tomorrow: clocks and zones differ, so tomorrow is allowed. */
    static boolean isFuture(@Nullable LocalDate issuedOn, Context context) {
        LocalDate asOf = context.asOf();
        return issuedOn != null && asOf != null && issuedOn.isAfter(asOf.plusDays(1));
    }
}
