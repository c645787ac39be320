package org.trackproof.verdict.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A language that we speak. */
public enum Language {
    EN,
    ES,
    FR,
    DE;

    /** ISO 639-1, lower case: {@code en}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language of an id as in {@code --lang}; empty for one that we do not speak. */
    public static Optional<Language> find(String id) {
        return Arrays.stream(values())
                .filter(language -> language.id().equals(id))
                .findFirst();
    }

    /** All ids, for messages: {@code en, es, fr, de}. */
    public static String ids() {
        return Arrays.stream(values()).map(Language::id).collect(Collectors.joining(", "));
    }
}
