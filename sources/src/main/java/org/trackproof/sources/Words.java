package org.trackproof.sources;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of JSON for the constants of an enum: lower case, hyphens. */
final class Words<E extends Enum<E>> {
    private final Map<String, E> constants = new LinkedHashMap<>();

    private Words() {}

    @SafeVarargs
    static <E extends Enum<E>> Words<E> of(E... constants) {
        Words<E> words = new Words<>();
        for (E constant : constants) {
            words.constants.put(word(constant), constant);
        }
        return words;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Nullable
    E find(String word) {
        return constants.get(word);
    }

    /** All words, for a message. */
    String list() {
        return String.join(", ", constants.keySet());
    }
}
