package org.trackproof.verdict.places;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A rule of {@code holidays.tsv}, whose head describes the language: {@code CNY-3..CNY+6}, {@code thu@11-22}, {@code 12-25~~}. */
final class HolidayRule {
    private static final Map<String, List<LocalDate>> FEASTS = feasts();

    private final String from;
    private final String to;
    private final int movedFrom;

    /** @throws IllegalStateException later, on the first day asked for, if the rule is of another shape */
    HolidayRule(String text) {
        int tildes = text.endsWith("~~") ? 2 : text.endsWith("~") ? 1 : 0;
        String rule = text.substring(0, text.length() - tildes);
        int dots = rule.indexOf("..");
        from = dots < 0 ? rule : rule.substring(0, dots);
        to = dots < 0 ? rule : rule.substring(dots + 2);
        movedFrom = tildes == 2 ? 6 : tildes == 1 ? 7 : 8;
    }

    /** Every day of the years, both included. */
    void forEachDay(int firstYear, int lastYear, Consumer<LocalDate> action) {
        for (int year = firstYear; year <= lastYear; year++) {
            List<LocalDate> starts = days(from, year);
            List<LocalDate> ends = days(to, year);
            for (int i = 0; i < starts.size() && i < ends.size(); i++) {
                addRange(starts.get(i), ends.get(i), action);
            }
        }
    }

    private void addRange(LocalDate start, LocalDate end, Consumer<LocalDate> action) {
        int moved = 0;
        for (LocalDate day = start; !day.isAfter(end); day = day.plusDays(1)) {
            action.accept(day);
            moved += day.getDayOfWeek().getValue() >= movedFrom ? 1 : 0;
        }
        LocalDate next = end;
        while (moved > 0) {
            next = next.plusDays(1);
            if (next.getDayOfWeek().getValue() < 6) {
                action.accept(next);
                moved--;
            }
        }
    }

    private static List<LocalDate> days(String point, int year) {
        if (point.length() == 10 && point.charAt(4) == '-') {
            LocalDate day = LocalDate.parse(point);
            return day.getYear() == year ? List.of(day) : List.of();
        }
        int sign = signAt(point);
        int shift = sign < 0 ? 0 : Integer.parseInt(point.substring(sign));
        String base = sign < 0 ? point : point.substring(0, sign);
        return baseDays(base, year).stream().map(day -> day.plusDays(shift)).toList();
    }

    /** Where {@code +n} or {@code -n} begins; the hyphen inside MM-DD does not count. */
    private static int signAt(String point) {
        int dateEnd = point.indexOf('@') >= 0 ? point.indexOf('@') + 6 : Character.isDigit(point.charAt(0)) ? 5 : 0;
        for (int i = dateEnd; i < point.length(); i++) {
            if (point.charAt(i) == '+' || point.charAt(i) == '-') {
                return i;
            }
        }
        return -1;
    }

    private static List<LocalDate> baseDays(String base, int year) {
        List<LocalDate> feast = FEASTS.get(base);
        if (feast != null) {
            return feast.stream().filter(day -> day.getYear() == year).toList();
        }
        int at = base.indexOf('@');
        if (at < 0) {
            return List.of(LocalDate.parse(year + "-" + base));
        }
        LocalDate first = LocalDate.parse(year + "-" + base.substring(at + 1));
        return List.of(first.with(TemporalAdjusters.nextOrSame(weekday(base.substring(0, at)))));
    }

    private static DayOfWeek weekday(String name) {
        return switch (name) {
            case "mon" -> DayOfWeek.MONDAY;
            case "tue" -> DayOfWeek.TUESDAY;
            case "wed" -> DayOfWeek.WEDNESDAY;
            case "thu" -> DayOfWeek.THURSDAY;
            case "fri" -> DayOfWeek.FRIDAY;
            case "sat" -> DayOfWeek.SATURDAY;
            case "sun" -> DayOfWeek.SUNDAY;
            default -> throw new IllegalStateException("'%s' is no weekday".formatted(name));
        };
    }

    private static Map<String, List<LocalDate>> feasts() {
        Map<String, List<LocalDate>> feasts = new HashMap<>();
        for (String[] row : Table.read("feasts.tsv", 2)) {
            feasts.put(
                    row[0],
                    Arrays.stream(row[1].split(" ", -1)).map(LocalDate::parse).toList());
        }
        return Map.copyOf(feasts);
    }
}
