package org.trackproof.casefile.letter;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A letter, or why there is none: exactly one of the two is there.
 *
 * @param refusal why the facts of the case do not support such a letter
 */
public record Written(@Nullable Letter letter, @Nullable Refusal refusal) {
    /**
     * Why there is no letter.
     *
     * @param reason id of the reason, e.g. {@code pay-no-complaint}
     * @param why one sentence in the language asked for
     * @param remedy what to do instead
     */
    public record Refusal(String reason, String why, String remedy) {}

    public Written {
        if ((letter == null) == (refusal == null)) {
            throw new IllegalArgumentException("Either a letter or a refusal");
        }
    }

    static Written of(Letter letter) {
        return new Written(letter, null);
    }

    /** The letter, where it is known to be there. */
    public Letter get() {
        return Objects.requireNonNull(letter, "letter");
    }
}
