package org.trackproof.numbers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known around a number; every part may be missing.
 *
 * @param courier courier id that somebody claims, e.g. {@code dhl}
 * @param shipFrom ISO 3166-1 alpha-2
 * @param shipTo ISO 3166-1 alpha-2
 * @param postcode of the destination, as written
 * @param orderedOn day of the order
 * @param orderId the order's own number, to recognise it where it was pasted instead of a tracking number
 * @param asOf the day of judgement; without it nothing is called "in the future"
 */
public record Context(
        @Nullable String courier,
        @Nullable String shipFrom,
        @Nullable String shipTo,
        @Nullable String postcode,
        @Nullable LocalDate orderedOn,
        @Nullable String orderId,
        @Nullable LocalDate asOf) {
    public static final Context NONE = new Context(null, null, null, null, null, null, null);

    /** Whether nothing is known that could favour one courier. */
    boolean isNone() {
        return courier == null
                && shipFrom == null
                && shipTo == null
                && postcode == null
                && orderedOn == null
                && asOf == null;
    }
}
