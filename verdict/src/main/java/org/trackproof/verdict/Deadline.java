package org.trackproof.verdict;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A window in which the buyer can do something.
 *
 * @param rule id of the rule row, e.g. {@code AE-B02a}; {@code order-page} where the order itself states it
 * @param what an action with the name of who it is addressed to, e.g. "open a dispute at AliExpress"
 * @param notBefore ISO date, or instant in {@code Z}
 * @param notAfter ISO date, or instant in {@code Z}
 * @param source where the rule was read
 * @param ifMissed what happens afterwards
 */
public record Deadline(
        String rule,
        String what,
        @Nullable String notBefore,
        @Nullable String notAfter,
        String source,
        Confidence confidence,
        @Nullable String ifMissed) {
    public enum Confidence {
        /** The order itself says so. */
        GIVEN,
        PRIMARY,
        SECONDARY,
        UNVERIFIED;

        private final String id = name().toLowerCase(Locale.ROOT);

        public String id() {
            return id;
        }
    }
}
