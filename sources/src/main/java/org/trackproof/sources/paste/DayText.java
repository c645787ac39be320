package org.trackproof.sources.paste;

/**
 * A day as a page writes it.
 *
 * @param kind what {@code first} and {@code second} are
 * @param year four digits; 0 where it is missing
 * @param first month; or the first of two numbers that can be day and month or month and day; or days from the day of reading
 * @param second day of the month; or the second of two such numbers
 * @param weekday 1 Monday to 7 Sunday; 0 where none is written
 */
record DayText(Kind kind, int year, int first, int second, int weekday) {
    enum Kind {
        MONTH_AND_DAY,
        EITHER,
        RELATIVE,
        WEEKDAY
    }

    DayText with(int day) {
        return new DayText(kind, year, first, second, day);
    }

    /** Whether the numbers themselves do not say which is the day. */
    boolean isOpen() {
        return kind == Kind.EITHER && first <= 12 && second <= 12 && first != second;
    }
}
