package org.trackproof.sources.paste;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.When;
import org.trackproof.verdict.places.Places;

/** The moment that a day and a time of a page can mean, in the form that a case file holds: ISO 8601, an interval where it is open. */
final class Moments {
    private Moments() {}

    /**
     * Makes the moment.
     *
     * @param days oldest first; the interval runs from the first to the last
     * @param country alpha-2 of the place, whose clocks are read where the page names no offset
     */
    static When of(List<LocalDate> days, @Nullable TimeText time, @Nullable String country) {
        String first = text(days.get(0), time);
        String last = text(days.get(days.size() - 1), time);
        return When.parse(first.equals(last) ? first : first + '/' + last, Places.zones(country));
    }

    private static String text(LocalDate day, @Nullable TimeText time) {
        if (time == null) {
            return day.toString();
        }
        LocalDateTime local = day.atTime(time.time());
        return time.offset() == null
                ? DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(local)
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local.atOffset(time.offset()));
    }
}
