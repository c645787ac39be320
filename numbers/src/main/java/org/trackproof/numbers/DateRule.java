package org.trackproof.numbers;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a part of a number tells when it was issued.
 *
 * @param part name of the part
 * @param kind how to read it
 * @param curve for {@link Kind#CURVE}: prefix of the counter to month, as {@code 0006=2017-04,0043=2021-02}
 */
record DateRule(String part, Kind kind, String curve) {
    enum Kind {
        /** Year and day of the year, {@code 26031}. */
        YYDDD(14),
        YYMMDD(137),
        YYYYMMDD(13_700),
        /** Tenths of milliseconds since 1970, 14 digits. */
        UNIX_TENTH_MS(15),
        /** A running counter with dated points; tells an interval only. */
        CURVE(1);

        /** The share of possible values among all digit strings of this length, inverted: 20 years are possible. */
        final double factor;

        Kind(double factor) {
            this.factor = factor;
        }

        static Kind of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    private static final int FIRST_YEAR = 2010;

    /** Reads {@code part:kind} or {@code part:curve:points}. */
    static @Nullable DateRule parse(String text) {
        if (text.isEmpty()) {
            return null;
        }
        String[] words = text.split(":", 3);
        return new DateRule(words[0], Kind.of(words[1]), words.length > 2 ? words[2] : "");
    }

    /** The day that {@code digits} says, or null if there is no such day between 2010 and {@code lastYear}. */
    @Nullable
    LocalDate read(String digits, int lastYear) {
        LocalDate day = switch (kind) {
            case YYDDD -> ofYearDay(2000 + number(digits, 0, 2), number(digits, 2, 5));
            case YYMMDD -> of(2000 + number(digits, 0, 2), number(digits, 2, 4), number(digits, 4, 6));
            case YYYYMMDD -> of(number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, 8));
            case UNIX_TENTH_MS -> LocalDate.ofEpochDay(Long.parseLong(digits) / 864_000_000L);
            case CURVE -> null;
        };
        return day == null || day.getYear() < FIRST_YEAR || day.getYear() > lastYear ? null : day;
    }

    private static int number(String digits, int from, int until) {
        return Integer.parseInt(digits, from, until, 10);
    }

    private static @Nullable LocalDate ofYearDay(int year, int day) {
        int days = java.time.Year.isLeap(year) ? 366 : 365;
        return day < 1 || day > days ? null : LocalDate.ofYearDay(year, day);
    }

    private static @Nullable LocalDate of(int year, int month, int day) {
        if (month < 1
                || month > 12
                || day < 1
                || day > YearMonth.of(Math.max(1, year), month).lengthOfMonth()) {
            return null;
        }
        return LocalDate.of(year, month, day);
    }

    /**
     * The months between which a counter was issued, by its neighbours among the dated points, e.g. "2021-02 to 2024-12 (3
     * dated numbers)"; null if this rule is no curve.
     */
    @Nullable
    String interval(String counter) {
        if (kind != Kind.CURVE) {
            return null;
        }
        String[] points = curve.split(",", -1);
        String before = null;
        for (String point : points) {
            int equals = point.indexOf('=');
            String prefix = point.substring(0, equals);
            String month = point.substring(equals + 1);
            if (counter.compareTo(prefix) < 0) {
                return (before == null ? "before " + month : before + " to " + month) + sample(points);
            }
            before = month;
        }
        return before + " or later" + sample(points);
    }

    private static String sample(String[] points) {
        return " (estimated from " + points.length + " dated numbers)";
    }
}
