package org.trackproof.sources.paste;

import org.jspecify.annotations.Nullable;

/**
 * One line of a page after reading it alone.
 *
 * @param text as written, cut to a bound
 * @param rest what is left of it without day and time
 * @param day missing where it has none
 * @param time missing where it has none
 * @param hit what its words mean; missing where nobody knows
 * @param kind what the page says with it instead of a history; missing for most
 * @param words how many words {@code rest} has
 * @param ranged it names a span of days
 */
record Line(
        String text,
        String rest,
        @Nullable DayText day,
        @Nullable TimeText time,
        Phrases.@Nullable Hit hit,
        PageWords.@Nullable Kind kind,
        int words,
        boolean ranged) {
    /** Whether it has a day or a time. */
    boolean isStamped() {
        return day != null || time != null;
    }

    /** Whether it has a day or a time and nothing else. */
    boolean isBare() {
        return isStamped() && words == 0;
    }

    boolean isDayOnly() {
        return day != null && time == null;
    }

    boolean isTimeOnly() {
        return day == null && time != null;
    }

    /** Whether its words say that something happened. */
    boolean isEvent() {
        return hit != null && !hit.meaning().forecast();
    }

    boolean isForecast() {
        return hit != null && hit.meaning().forecast();
    }

    /** The same line as text: its day or time is not one of an event. */
    Line plain() {
        return new Line(text, text, null, null, hit, kind, Math.max(1, words), false);
    }

    Line with(@Nullable DayText otherDay, @Nullable TimeText otherTime) {
        return new Line(text, rest, otherDay, otherTime, hit, kind, words, ranged);
    }
}
