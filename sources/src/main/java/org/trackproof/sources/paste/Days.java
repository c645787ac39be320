package org.trackproof.sources.paste;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The days that a written day can mean, seen from the day of reading. Two numbers that can be day and month or month and day are both
 * kept unless the page decides. Immutable.
 */
final class Days {
    /** Which of two numbers is the day. */
    enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        OPEN
    }

    private static final int YEARS_BACK = 10;
    private static final int DAYS_OF_WEEK = 7;
    /** A page may come from a place where the next day has begun. */
    private static final int DAYS_AHEAD = 1;

    private final LocalDate reference;
    private final Order order;

    Days(LocalDate reference, Order order) {
        this.reference = reference;
        this.order = order;
    }

    /** The order that the days of a page and its language show; what contradicts itself stays open. */
    static Order order(LocalDate reference, List<DayText> written, Order ofLanguage) {
        Days open = new Days(reference, Order.OPEN);
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (DayText text : written) {
            if (text.kind() == DayText.Kind.EITHER && text.first() != text.second()) {
                List<LocalDate> days = open.past(text);
                boolean sure = days.size() == 1;
                dayFirst |= sure && days.get(0).getDayOfMonth() == text.first();
                monthFirst |= sure && days.get(0).getDayOfMonth() == text.second();
            }
        }
        if (dayFirst == monthFirst) {
            return dayFirst ? Order.OPEN : ofLanguage;
        }
        return dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST;
    }

    /** The days up to the day of reading that a text can mean, oldest first; empty where none is real. */
    List<LocalDate> past(DayText text) {
        return days(text, day -> !day.isAfter(reference.plusDays(DAYS_AHEAD)), DAYS_AHEAD);
    }

    /** The days at any time that an expectation can mean, oldest first; without a year the nearest one to come. */
    List<LocalDate> expected(DayText text) {
        return days(text, day -> true, YEARS_BACK * 366);
    }

    private List<LocalDate> days(DayText text, Predicate<LocalDate> possible, int daysAhead) {
        TreeSet<LocalDate> days = new TreeSet<>();
        switch (text.kind()) {
            case RELATIVE -> days.add(reference.plusDays(text.first()));
            case WEEKDAY -> weekday(text.weekday(), days);
            case MONTH_AND_DAY -> add(text, text.first(), text.second(), daysAhead, days);
            case EITHER -> {
                if (order != Order.MONTH_FIRST || text.first() > 12) {
                    add(text, text.second(), text.first(), daysAhead, days);
                }
                if (order != Order.DAY_FIRST || text.second() > 12) {
                    add(text, text.first(), text.second(), daysAhead, days);
                }
            }
        }
        days.removeIf(possible.negate());
        if (days.size() > 1 && text.weekday() != 0 && text.kind() == DayText.Kind.EITHER) {
            List<LocalDate> fitting =
                    days.stream().filter(day -> isWeekday(day, text.weekday())).toList();
            return fitting.isEmpty() ? List.copyOf(days) : fitting;
        }
        return List.copyOf(days);
    }

    private static boolean isWeekday(LocalDate day, int weekday) {
        return day.getDayOfWeek().getValue() == weekday;
    }

    /** The last such day; on that weekday itself it can be today or a week ago. */
    private void weekday(int weekday, Set<LocalDate> days) {
        int back = Math.floorMod(reference.getDayOfWeek().getValue() - weekday, DAYS_OF_WEEK);
        days.add(reference.minusDays(back));
        if (back == 0) {
            days.add(reference.minusDays(DAYS_OF_WEEK));
        }
    }

    private void add(DayText text, int month, int day, int daysAhead, Set<LocalDate> days) {
        List<LocalDate> found = new ArrayList<>();
        if (text.year() != 0) {
            found.addAll(real(text.year(), month, day));
        } else {
            LocalDate limit = daysAhead > DAYS_AHEAD ? reference.plusMonths(6) : reference.plusDays(daysAhead);
            LocalDate last = lastBefore(limit, text, month, day);
            if (last != null) {
                found.add(last);
            }
        }
        for (LocalDate real : found) {
            if (!real.isBefore(reference.minusYears(YEARS_BACK)) && !real.isAfter(reference.plusYears(1))) {
                days.add(real);
            }
        }
    }

    /** The last such day up to a limit; of another year if only then the weekday beside it fits. */
    private static @Nullable LocalDate lastBefore(LocalDate limit, DayText text, int month, int day) {
        LocalDate last = null;
        for (int back = 0; back <= YEARS_BACK; back++) {
            for (LocalDate real : real(limit.getYear() - back, month, day)) {
                if (!real.isAfter(limit)) {
                    if (text.weekday() == 0 || isWeekday(real, text.weekday())) {
                        return last == null || text.weekday() != 0 ? real : last;
                    }
                    last = last == null ? real : last;
                }
            }
        }
        return last;
    }

    private static List<LocalDate> real(int year, int month, int day) {
        try {
            return List.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return List.of();
        }
    }
}
