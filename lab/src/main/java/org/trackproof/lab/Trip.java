package org.trackproof.lab;

import java.util.List;
import org.trackproof.verdict.Phase;

/**
 * The whole truth about the parcel behind one number.
 *
 * @param to where it goes
 * @param lastCourier who delivers it; the same as {@code mint.courier()} where nobody else does
 * @param goesOn whether it goes on under another number in the country of the buyer
 * @param grams what it weighs
 * @param events oldest first
 */
record Trip(
        String number,
        Mint mint,
        Lane lane,
        Address to,
        String lastCourier,
        boolean goesOn,
        double grams,
        List<Event> events) {
    Trip {
        events = List.copyOf(events);
    }

    static final long NEVER = Long.MAX_VALUE;

    /** Seconds since 1970, or {@link #NEVER}. */
    long firstOf(Phase phase) {
        for (Event event : events) {
            if (event.phase() == phase) {
                return event.at();
            }
        }
        return NEVER;
    }

    long deliveredAt() {
        return firstOf(Phase.DELIVERED);
    }

    /** The same without what came after an event. */
    Trip cutAfter(int index) {
        return new Trip(number, mint, lane, to, lastCourier, goesOn, grams, events.subList(0, index + 1));
    }
}
