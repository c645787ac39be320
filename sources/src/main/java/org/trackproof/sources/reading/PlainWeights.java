package org.trackproof.sources.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** PlainWeights as carriers write them. */
final class PlainWeights {
    private static final double POUND_GRAMS = 453.59237;

    private PlainWeights() {}

    /**
     * Grams, to a tenth.
     *
     * @param value a placeholder such as 0 stays what it is
     * @param unit {@code kg kgs g lb lbs oz} in any case
     * @return null where value or unit is missing or unknown, or the value is negative
     */
    static @Nullable Double grams(@Nullable Double value, @Nullable String unit) {
        if (value == null || unit == null || value < 0) {
            return null;
        }
        Double grams = switch (unit.strip().toLowerCase(Locale.ROOT)) {
            case "kg", "kgs" -> value * 1000;
            case "g" -> value;
            case "lb", "lbs" -> value * POUND_GRAMS;
            case "oz" -> value * POUND_GRAMS / 16;
            default -> null;
        };
        return grams == null ? null : Math.round(grams * 10) / 10.0;
    }
}
