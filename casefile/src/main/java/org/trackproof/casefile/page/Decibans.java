package org.trackproof.casefile.page;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Strengths of evidence, in tenths of a ban of log-odds. */
final class Decibans {
    /** Less is rounded to nothing. */
    static final double NOTICEABLE = .05;

    private static final double LEAST = 1e-12;

    private Decibans() {}

    static double of(double p) {
        double bounded = Math.min(1 - LEAST, Math.max(LEAST, p));
        return 10 * StrictMath.log10(bounded / (1 - bounded));
    }

    /** With sign and one decimal. */
    static String text(double value, Words words) {
        BigDecimal rounded = new BigDecimal(value).setScale(1, RoundingMode.HALF_EVEN);
        return (rounded.signum() >= 0 ? "+" : "") + words.speech().decimal(rounded.toPlainString());
    }

    /** One decimal, for coordinates. */
    static String point(double value) {
        return new BigDecimal(value).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
    }
}
