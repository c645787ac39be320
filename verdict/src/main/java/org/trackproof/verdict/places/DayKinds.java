package org.trackproof.verdict.places;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What each day from 2015 to 2035 is in a country: working day, weekend or holiday. */
final class DayKinds {
    private static final int FIRST_YEAR = 2015;
    private static final int LAST_YEAR = 2035;

    /** Epoch day of the first day, 2015-01-01. */
    static final int FIRST = (int) LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay();

    /** How many days there are. */
    static final int COUNT = (int) LocalDate.of(LAST_YEAR + 1, 1, 1).toEpochDay() - FIRST;

    private static final Set<DayOfWeek> WESTERN = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Map<String, List<String[]>> ROWS = rows();

    private DayKinds() {}

    /** By days after {@link #FIRST}; an unknown country has Saturdays and Sundays off. */
    static DayKind[] of(@Nullable Country country) {
        DayKind[] kinds = new DayKind[COUNT];
        Set<DayOfWeek> weekend = country == null ? WESTERN : country.weekend();
        for (int i = 0; i < 7 && i < COUNT; i++) {
            boolean isOff = weekend.contains(LocalDate.ofEpochDay(FIRST + i).getDayOfWeek());
            for (int day = i; day < COUNT; day += 7) {
                kinds[day] = isOff ? DayKind.WEEKEND : DayKind.WORKDAY;
            }
        }
        for (String[] row : country == null ? List.<String[]>of() : rowsOf(country)) {
            apply(row, kinds);
        }
        return kinds;
    }

    /** A territory without rows of its own rests with the country whose post serves it. */
    private static List<String[]> rowsOf(Country country) {
        List<String[]> own = ROWS.get(country.code());
        for (int i = 0; own == null && i < country.posts().size(); i++) {
            own = ROWS.get(country.posts().get(i));
        }
        return own == null ? List.of() : own;
    }

    private static void apply(String[] row, DayKind[] kinds) {
        int firstYear = "*".equals(row[1]) ? FIRST_YEAR : Integer.parseInt(row[1].substring(0, 4));
        int lastYear = "*".equals(row[1]) ? LAST_YEAR : Integer.parseInt(row[1].substring(5));
        DayKind kind = DayKind.parse(row[2]);
        for (String rule : row[3].split(" ", -1)) {
            new HolidayRule(rule).forEachDay(firstYear, lastYear, day -> set(day, kind, kinds));
        }
    }

    private static void set(LocalDate day, DayKind kind, DayKind[] kinds) {
        int i = (int) day.toEpochDay() - FIRST;
        if (i >= 0 && i < COUNT && (kind == DayKind.WORKDAY || kind.compareTo(kinds[i]) > 0)) {
            kinds[i] = kind;
        }
    }

    private static Map<String, List<String[]>> rows() {
        Map<String, List<String[]>> rows = new HashMap<>();
        Table.read("holidays.tsv", 4)
                .forEach(row ->
                        rows.computeIfAbsent(row[0], code -> new ArrayList<>()).add(row));
        return rows;
    }
}
