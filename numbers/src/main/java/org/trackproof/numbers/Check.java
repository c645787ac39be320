package org.trackproof.numbers;

import java.util.Locale;

/**
 * One test that a number can pass or fail without asking anybody.
 *
 * @param name what was tested, e.g. {@code check-digit}
 * @param result pass or fail
 * @param chance the probability, 0..1, that a random string of this shape passes
 */
public record Check(String name, Result result, double chance) {
    public enum Result {
        PASS,
        FAIL;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
