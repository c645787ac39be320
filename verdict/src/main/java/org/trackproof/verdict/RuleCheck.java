package org.trackproof.verdict;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether a platform's own definition is met, apart from how probable anything is.
 *
 * @param rule e.g. {@code aliexpress.fake-shipment.no-collection}
 * @param since ISO date from which it is met, or on which it can be met
 * @param why why it is unknown
 */
public record RuleCheck(
        String rule,
        Met met,
        @Nullable String since,
        @Nullable String why) {
    public enum Met {
        YES,
        NO,
        NOT_YET,
        UNKNOWN;

        private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

        public String id() {
            return id;
        }
    }
}
