package org.trackproof.sources.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.When;
import org.trackproof.verdict.places.Places;
import org.trackproof.verdict.places.ZoneSpan;

/**
 * Moments as sources write them. What cannot be read is absent; a readable date with an unreadable time is that whole day. Nothing is
 * ever added: without an offset a moment stays local to its place.
 */
final class Times {
    private static final String TIME =
            "(?:[T\\s,]*(\\d{1,2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d{1,9})?)?\\s*(?:([AaPp])\\.?[Mm]\\b\\.?)?)?";
    private static final String OFFSET = "\\s*((?:UTC|GMT)?[+-]\\d{1,2}(?::?\\d{2})?|Z|z|UTC|GMT)?";
    private static final String REST = TIME + OFFSET + ".*";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})(?:([-/.])(\\d{1,2})\\2(\\d{1,2})|(\\d{2})(\\d{2}))" + REST, Pattern.DOTALL);
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})" + REST, Pattern.DOTALL);
    private static final Pattern DIGITS = Pattern.compile("\\d{9,14}");
    private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");
    private static final int LONGEST = 60;

    private Times() {}

    /** The offsets that a clock in a country can show; the whole Earth's where nobody names the country. */
    static ZoneSpan zones(@Nullable String country) {
        return Places.zones(country);
    }

    /**
     * Reads year, month, day and what follows: {@code 2026-10-02T09:14:00+02:00}, {@code 2026-10-02 09:14},
     * {@code 20261002 091400}, {@code 20261002091400}, {@code 2026/10/02}, also with fractions, {@code +0200} or AM and PM.
     *
     * @param zones the offsets that the place of this moment can have
     * @return null where there is no date
     */
    static @Nullable When read(@Nullable String text, ZoneSpan zones) {
        Matcher found = match(YEAR_FIRST, text);
        if (found == null) {
            return null;
        }
        String month = found.group(3) == null ? found.group(5) : found.group(3);
        String day = found.group(4) == null ? found.group(6) : found.group(4);
        return when(found, 7, date(found.group(1), month, day), zones);
    }

    /** The same of a date, a time and an offset that stand apart; time and offset may be missing. */
    static @Nullable When read(@Nullable String date, @Nullable String time, @Nullable String offset, ZoneSpan zones) {
        if (date == null) {
            return null;
        }
        String end = offset == null ? "" : offset.strip();
        return read(time == null ? date.strip() : date.strip() + "T" + time.strip() + end, zones);
    }

    /** Reads day, month, year and what follows, as Europe writes: {@code 02/10/2026 09:14}, {@code 2.10.2026}. */
    static @Nullable When readDayFirst(@Nullable String text, ZoneSpan zones) {
        Matcher found = match(YEAR_LAST, text);
        return found == null ? null : when(found, 5, date(found.group(4), found.group(3), found.group(1)), zones);
    }

    /** Reads month, day, year and what follows, as the United States write: {@code 10/02/2026 09:14 AM}. */
    static @Nullable When readMonthFirst(@Nullable String text, ZoneSpan zones) {
        Matcher found = match(YEAR_LAST, text);
        return found == null ? null : when(found, 5, date(found.group(4), found.group(1), found.group(3)), zones);
    }

    /** Reads seconds (up to 10 digits) or milliseconds since 1970 in UTC. */
    static @Nullable When readEpoch(@Nullable String text) {
        if (text == null || !DIGITS.matcher(text.strip()).matches()) {
            return null;
        }
        long count = Long.parseLong(text.strip());
        return bounded(
                When.at(text.strip().length() <= 10 ? Instant.ofEpochSecond(count) : Instant.ofEpochMilli(count)));
    }

    /** The same moment as its clock showed it, without the offset: for sources that invent offsets. */
    static @Nullable When withoutOffset(@Nullable When when, ZoneSpan zones) {
        if (when == null || !when.isExact()) {
            return when;
        }
        try {
            return When.local(OffsetDateTime.parse(when.text()).toLocalDateTime(), zones);
        } catch (DateTimeException e) {
            return when;
        }
    }

    /** The day of a moment without its time of day: for sources that fill in a midnight. */
    static @Nullable When dayOf(@Nullable When when, ZoneSpan zones) {
        return when == null ? null : read(when.text().substring(0, 10), zones);
    }

    private static @Nullable Matcher match(Pattern pattern, @Nullable String text) {
        if (text == null || text.length() > LONGEST) {
            return null;
        }
        Matcher matcher = pattern.matcher(text.strip());
        return matcher.matches() ? matcher : null;
    }

    private static @Nullable LocalDate date(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable When when(Matcher found, int hour, @Nullable LocalDate date, ZoneSpan zones) {
        if (date == null) {
            return null;
        }
        LocalTime time = time(found.group(hour), found.group(hour + 1), found.group(hour + 2), found.group(hour + 3));
        if (time == null) {
            return bounded(When.day(date, zones));
        }
        ZoneOffset offset = offset(found.group(hour + 4));
        LocalDateTime local = date.atTime(time);
        return bounded(offset == null ? When.local(local, zones) : exact(local.atOffset(offset)));
    }

    private static When exact(OffsetDateTime moment) {
        return new When(moment.toString(), moment.toInstant(), moment.toInstant());
    }

    private static @Nullable LocalTime time(
            @Nullable String hour, @Nullable String minute, @Nullable String second, @Nullable String half) {
        if (hour == null || minute == null) {
            return null;
        }
        int hours = Integer.parseInt(hour);
        if (half != null && hours <= 12) {
            hours = hours % 12 + (half.toLowerCase(Locale.ROOT).equals("p") ? 12 : 0);
        }
        try {
            return LocalTime.of(hours, Integer.parseInt(minute), second == null ? 0 : Integer.parseInt(second));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable ZoneOffset offset(@Nullable String text) {
        if (text == null) {
            return null;
        }
        int sign = Math.max(text.indexOf('+'), text.indexOf('-'));
        try {
            return sign < 0 ? ZoneOffset.UTC : ZoneOffset.of(text.substring(sign));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable When bounded(When when) {
        return when.earliest().isBefore(FIRST) || when.latest().isAfter(LAST) ? null : when;
    }
}
