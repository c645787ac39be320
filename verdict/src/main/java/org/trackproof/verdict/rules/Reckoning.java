package org.trackproof.verdict.rules;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Iso;
import org.trackproof.verdict.When;

/**
 * Counts days and hours from an event that may be uncertain, and always answers with the safe end: an end of a window never too late, a
 * beginning never too early.
 * <p>A date plus days is a date. An instant plus calendar days is the same time of day so many days later, which lies before the end of
 * the last day in every zone; so the instant is safe whoever counts. Business days are Monday to Friday (six days where the calendar
 * says so) and know no public holidays: holidays only make a window longer.
 */
final class Reckoning {
    private static final List<ZoneId> ANYWHERE =
            List.of(ZoneOffset.ofHours(-12), ZoneOffset.UTC, ZoneOffset.ofHours(14));

    private Reckoning() {}

    /** The last moment of a window of {@code row} that ends {@code amount} units after {@code trigger}. */
    static Moment end(When trigger, int amount, RuleRow row, @Nullable ZoneId buyerZone) {
        return add(trigger, amount, row, buyerZone, true);
    }

    /** The first moment of a window of {@code row} that begins {@code amount} units after {@code trigger}. */
    static Moment beginning(When trigger, int amount, RuleRow row, @Nullable ZoneId buyerZone) {
        return add(trigger, amount, row, buyerZone, false);
    }

    private static Moment add(When trigger, int amount, RuleRow row, @Nullable ZoneId buyerZone, boolean end) {
        Instant base = end ? trigger.earliest() : trigger.latest();
        return switch (row.unit()) {
            case HOUR -> Moment.of(base.plus(Duration.ofHours(amount)));
            case CAL_DAY ->
                isDate(trigger)
                        ? Moment.of(Iso.date(trigger.text()).plusDays(amount))
                        : Moment.of(base.atZone(zone(row, buyerZone))
                                .plusDays(amount)
                                .toInstant());
            case WORK_DAY, BUS_DAY ->
                isDate(trigger)
                        ? Moment.of(workDays(Iso.date(trigger.text()), amount, row.calendar()))
                        : workDays(base, amount, row, buyerZone, end);
            case NONE, DATE, OTHER ->
                throw new IllegalArgumentException(
                        "Rule '%s' counts in %s, which is no time".formatted(row.id(), row.unit()));
        };
    }

    private static Moment workDays(Instant base, int amount, RuleRow row, @Nullable ZoneId buyerZone, boolean end) {
        boolean known = !row.zone().isEmpty() || buyerZone != null;
        Instant safe = null;
        for (ZoneId zone : known ? List.of(zone(row, buyerZone)) : ANYWHERE) {
            ZonedDateTime local = base.atZone(zone);
            Instant reached = local.with(workDays(local.toLocalDate(), amount, row.calendar()))
                    .toInstant();
            if (safe == null || (end ? reached.isBefore(safe) : reached.isAfter(safe))) {
                safe = reached;
            }
        }
        return Moment.of(safe == null ? base : safe);
    }

    /** The day on which {@code amount} working days after {@code day} are full; the day itself does not count. */
    static LocalDate workDays(LocalDate day, int amount, String calendar) {
        int step = amount < 0 ? -1 : 1;
        LocalDate reached = day;
        for (int left = Math.abs(amount); left > 0; ) {
            reached = reached.plusDays(step);
            if (isWorkDay(reached, calendar)) {
                left--;
            }
        }
        return reached;
    }

    private static boolean isWorkDay(LocalDate day, String calendar) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SUNDAY && (weekday != DayOfWeek.SATURDAY || calendar.equals("CN_6DAY"));
    }

    private static ZoneId zone(RuleRow row, @Nullable ZoneId buyerZone) {
        if (!row.zone().isEmpty()) {
            return ZoneId.of(row.zone());
        }
        return buyerZone == null ? ZoneOffset.UTC : buyerZone;
    }

    /** The zone that a case names, or null if it names none that exists. */
    static @Nullable ZoneId zoneOf(@Nullable String name) {
        try {
            return name == null ? null : ZoneId.of(name);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isDate(When when) {
        return when.text().length() <= 10;
    }
}
