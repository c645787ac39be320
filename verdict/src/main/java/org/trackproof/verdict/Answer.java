package org.trackproof.verdict;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one source said about one number at one moment, read from its raw reply.
 *
 * @param source adapter id, e.g. {@code ship24}; {@code scans} for a history that came normalised
 * @param number the number that was asked, normalised
 * @param askedAt when
 * @param independence how far the source is from those who gain
 * @param courier courier id whose data these are, where the source is or names one courier
 * @param said what the answer comes down to
 * @param stated what the source says against the number in so many words
 * @param needs inputs without which the source does not answer
 * @param histories one per shipment; empty unless something is known
 * @param continuesAs other numbers of the same parcel that the source names: last mile, exchange; normalised
 * @param health how well the source worked then
 * @param detail a short clause of our own for a person, e.g. "robot check instead of data"; never text of the source
 */
public record Answer(
        String source,
        String number,
        Instant askedAt,
        Independence independence,
        @Nullable String courier,
        Said said,
        List<Stated> stated,
        List<Need> needs,
        List<History> histories,
        List<String> continuesAs,
        Health health,
        @Nullable String detail) {
    public Answer {
        stated = List.copyOf(stated);
        needs = List.copyOf(needs);
        histories = List.copyOf(histories);
        continuesAs = List.copyOf(continuesAs);
    }
}
