package org.trackproof.casefile.letter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.trackproof.verdict.When;
import org.trackproof.verdict.language.Speech;

/** The day of a moment, as whoever wrote it down wrote it. */
final class Days {
    private Days() {}

    static LocalDate day(When when) {
        try {
            return LocalDate.parse(when.text().substring(0, 10));
        } catch (DateTimeException | StringIndexOutOfBoundsException e) {
            return when.latest().atOffset(ZoneOffset.UTC).toLocalDate();
        }
    }

    static String of(When when, Speech speech) {
        return speech.day(day(when));
    }
}
