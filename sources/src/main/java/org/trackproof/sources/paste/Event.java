package org.trackproof.sources.paste;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event of a page before its day is settled.
 *
 * @param text the words of the page
 * @param hit what they mean; missing where nobody knows
 * @param places texts beside it that may hold its place
 */
record Event(DayText day, @Nullable TimeText time, String text, Phrases.@Nullable Hit hit, List<String> places) {
    Event {
        places = List.copyOf(places);
    }

    boolean isForecast() {
        return hit != null && hit.meaning().forecast();
    }
}
