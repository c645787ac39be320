package org.trackproof.casefile.page;

import java.time.Instant;
import org.trackproof.verdict.language.Language;
import org.trackproof.verdict.language.Speech;

/** Days and instants as people say them, in English: {@code 4 Nov 2026}, {@code 18 Dec 2026, 07:59 UTC}. */
public final class Days {
    private Days() {}

    public static String of(Instant instant) {
        return spoken(instant.toString());
    }

    /** The text with every ISO date and every instant in {@code Z} as people say it. */
    public static String spoken(String text) {
        return Speech.of(Language.EN).spoken(text);
    }
}
