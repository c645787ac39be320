package org.trackproof.verdict;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the two plainest forms of ISO 8601, {@code 2026-10-02} and {@code 2026-10-02T09:14:00Z}, without a formatter; all
 * others as {@code java.time} does, with the same results and errors. Thread-safe.
 */
public final class Iso {
    private static final int DATE_LENGTH = 10;
    private static final int INSTANT_LENGTH = 20;
    private static final int DAY_SECONDS = 86_400;
    /** First and last second of the years with four digits. */
    private static final long FIRST = LocalDate.of(1, 1, 1).toEpochDay() * DAY_SECONDS;

    private static final long LAST = LocalDate.of(10_000, 1, 1).toEpochDay() * DAY_SECONDS - 1;

    private Iso() {}

    /** As {@link Instant#parse}. */
    public static Instant instant(String text) {
        Instant plain = plainInstant(text);
        return plain == null ? Instant.parse(text) : plain;
    }

    /** As {@link LocalDate#parse(CharSequence)}. */
    public static LocalDate date(String text) {
        LocalDate plain = text.length() == DATE_LENGTH ? plainDate(text) : null;
        return plain == null ? LocalDate.parse(text) : plain;
    }

    /** As {@link Instant#toString}. */
    public static String text(Instant instant) {
        long second = instant.getEpochSecond();
        if (instant.getNano() != 0 || second < FIRST || second > LAST) {
            return instant.toString();
        }
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(second, (long) DAY_SECONDS));
        int ofDay = Math.floorMod(second, DAY_SECONDS);
        char[] text = "0000-00-00T00:00:00Z".toCharArray();
        put(day.getYear(), 4, text);
        put(day.getMonthValue(), 7, text);
        put(day.getDayOfMonth(), 10, text);
        put(ofDay / 3600, 13, text);
        put(ofDay / 60 % 60, 16, text);
        put(ofDay % 60, 19, text);
        return new String(text);
    }

    private static void put(int number, int end, char[] text) {
        int left = number;
        for (int at = end - 1; left > 0; at--) {
            text[at] = (char) ('0' + left % 10);
            left /= 10;
        }
    }

    /** The instant of {@code 2026-10-02T09:14:00Z}; null for a text of any other form. */
    static @Nullable Instant plainInstant(String text) {
        if (text.length() != INSTANT_LENGTH
                || text.charAt(10) != 'T'
                || text.charAt(13) != ':'
                || text.charAt(16) != ':'
                || text.charAt(19) != 'Z') {
            return null;
        }
        LocalDate day = plainDate(text);
        int hour = digits(text, 11, 13);
        int minute = digits(text, 14, 16);
        int second = digits(text, 17, 19);
        if (day == null || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
            return null;
        }
        return Instant.ofEpochSecond(day.toEpochDay() * DAY_SECONDS + hour * 3600L + minute * 60L + second);
    }

    /** The day that a text begins with; null where it is written in another way or does not exist. */
    private static @Nullable LocalDate plainDate(String text) {
        if (text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        if (year < 1 || month < 1 || month > 12 || day < 1) {
            return null;
        }
        return day > YearMonth.of(year, month).lengthOfMonth() ? null : LocalDate.of(year, month, day);
    }

    /** A number of ASCII digits only, else -1. */
    private static int digits(String text, int from, int until) {
        int number = 0;
        for (int i = from; i < until; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }
}
