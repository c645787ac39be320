package org.trackproof.sources.reading;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Weights as sources write them, in grams. A number without a unit is no weight. */
final class Weights {
    private static final Pattern WEIGHT = Pattern.compile(
            "\\s*(\\d{1,9}(?:[.,]\\d{1,6})?)\\s*(kgs?|kilograms?|g|gr|grams?|lbs?|pounds?|oz|ounces?)?\\.?\\s*");

    private Weights() {}

    /**
     * Grams of a weight.
     *
     * @param text a number, with or without its unit: {@code 0.42 kg}
     * @param unit the unit if the text has none; may be null
     * @return null where the text is no weight or nobody names the unit
     */
    static @Nullable Double grams(@Nullable String text, @Nullable String unit) {
        if (text == null || text.length() > 40) {
            return null;
        }
        Matcher found = WEIGHT.matcher(text.toLowerCase(Locale.ROOT));
        if (!found.matches()) {
            return null;
        }
        String word = found.group(2) == null ? unit : found.group(2);
        double factor = word == null ? 0 : factor(word.strip().toLowerCase(Locale.ROOT));
        return factor == 0 ? null : Double.parseDouble(found.group(1).replace(',', '.')) * factor;
    }

    /** Grams in a unit: international avoirdupois pound of 1959; 0 for an unknown unit. */
    private static double factor(String unit) {
        if (unit.startsWith("k")) {
            return 1000;
        }
        if (unit.startsWith("g")) {
            return 1;
        }
        if (unit.startsWith("lb") || unit.startsWith("pound")) {
            return 453.59237;
        }
        return unit.startsWith("oz") || unit.startsWith("ounce") ? 28.349523125 : 0;
    }
}
