package org.trackproof.verdict;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the buyer can do now.
 *
 * @param until ISO date or instant in {@code Z} by which it should be done, or until which to wait
 * @param why one sentence
 */
public record Action(Kind action, @Nullable String until, String why) {
    public enum Kind {
        WAIT,
        GIVE_INPUT,
        CHECK_TYPING,
        CONTACT_SELLER,
        ASK_CARRIER,
        OPEN_DISPUTE,
        ESCALATE,
        PAYMENT_PROVIDER,
        DO_NOT_CONFIRM;

        private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

        public String id() {
            return id;
        }
    }
}
