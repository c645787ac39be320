package org.trackproof.casefile.page;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Probabilities as people say them. */
public final class Chances {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Chances() {}

    /** Per cent with as many decimals as mean something: {@code 58 %}, {@code 4.2 %}, {@code 0.31 %}, {@code 2 %}, {@code under 0.01 %}. */
    public static String percent(double p) {
        return percent(p, Words.english());
    }

    /** The same in a language. */
    public static String percent(double p, Words words) {
        if (p <= 0 || p >= 1) {
            return p <= 0 ? "0\u00a0%" : "100\u00a0%";
        }
        if (p < .0001 || p > .9999) {
            String bound = p < .0001 ? "0.01" : "99.99";
            String key = p < .0001 ? "percent.under" : "percent.over";
            return words.get(key, "p", words.speech().decimal(bound) + "\u00a0%")
                    .replace(' ', '\u00a0');
        }
        int decimals = p < .01 || p > .99 ? 2 : p < .1 || p > .9 ? 1 : 0;
        BigDecimal percent = new BigDecimal(p).multiply(HUNDRED).setScale(decimals, RoundingMode.HALF_EVEN);
        return words.speech().decimal(percent.stripTrailingZeros().toPlainString()) + "\u00a0%";
    }

    /** {@code , about 1 in 250} for what is rare, else nothing. */
    public static String oneIn(double p, Words words) {
        return p > 0 && p < .1 ? words.get("one-in", "n", words.speech().number(rounded(Math.round(1 / p)))) : "";
    }

    /** Two leading digits are enough. */
    private static long rounded(long n) {
        long unit = 1;
        while (n / unit >= 100) {
            unit *= 10;
        }
        return (n + unit / 2) / unit * unit;
    }

    /** A whole number as English groups it: {@code 12,000}. */
    public static String grouped(long n) {
        return Words.english().speech().number(n);
    }

    /** The key of the word for a probability. */
    public static String word(double p) {
        if (p < .01) {
            return "very-unlikely";
        }
        if (p < .1) {
            return "unlikely";
        }
        if (p < .4) {
            return "possible";
        }
        if (p <= .6) {
            return "even";
        }
        return p < .9 ? "likely" : p < .99 ? "very-likely" : "almost-certain";
    }
}
