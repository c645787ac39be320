package org.trackproof.sources.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.trackproof.numbers.Courier;
import org.trackproof.numbers.Numbers;

/** Couriers as sources call them. */
final class Couriers {
    private Couriers() {}

    /**
     * Our id of a courier.
     *
     * @param vocabulary whose word it is, e.g. {@code 17track}
     * @param word e.g. {@code 100002}; may be null
     * @return the word itself in lower case where the catalogue does not know it; null where the source names none
     */
    static @Nullable String id(String vocabulary, @Nullable String word) {
        if (word == null || word.isBlank() || word.equals("0")) {
            return null;
        }
        String plain = word.strip().toLowerCase(Locale.ROOT);
        return Numbers.standard().courier(vocabulary, plain).map(Courier::id).orElse(plain);
    }
}
