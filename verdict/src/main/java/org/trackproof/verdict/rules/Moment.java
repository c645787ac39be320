package org.trackproof.verdict.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Iso;

/**
 * An end of a window: a whole day, or an instant.
 *
 * @param text ISO date, or instant in {@code Z}: the form of the verdict
 * @param first the first second of it; a day is taken as the day in UTC
 * @param last the last second of it
 */
record Moment(String text, Instant first, Instant last) {
    /** A day is surely over when it is over in UTC-12. */
    private static final Duration FARTHEST_WEST = Duration.ofHours(12);

    static Moment of(LocalDate day) {
        return new Moment(
                day.toString(),
                day.atStartOfDay().toInstant(ZoneOffset.UTC),
                day.atTime(23, 59, 59).toInstant(ZoneOffset.UTC));
    }

    static Moment of(Instant instant) {
        Instant second = instant.truncatedTo(ChronoUnit.SECONDS);
        return new Moment(Iso.text(second), second, second);
    }

    static @Nullable Moment parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return text.length() <= 10 ? of(Iso.date(text)) : of(Iso.instant(text));
    }

    boolean isDay() {
        return text.length() <= 10;
    }

    /** Whether this lies in the past at {@code at}, as a buyer would count. */
    boolean isOver(Instant at) {
        return last.isBefore(at);
    }

    /** Whether this is over in every zone on Earth: the test for anything said against a number. */
    boolean isSurelyOver(Instant at) {
        return isDay() ? last.plus(FARTHEST_WEST).isBefore(at) : last.isBefore(at);
    }

    boolean hasBegun(Instant at) {
        return !first.isAfter(at);
    }

    /** Whole days from {@code at} to the end, 0 on the last day, negative afterwards. */
    long daysLeft(Instant at) {
        return Math.floorDiv(Duration.between(at, last).toSeconds(), 86_400L);
    }

    LocalDate day() {
        return first.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
