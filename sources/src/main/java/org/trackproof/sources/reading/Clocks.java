package org.trackproof.sources.reading;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.When;

/** One moment that a source writes twice: as the clock of the place showed it, and in UTC. */
final class Clocks {
    private static final Duration SECONDS_LEFT_OUT = Duration.ofMinutes(1);

    private Clocks() {}

    /**
     * The moment that both can mean. A source that leaves the seconds out of one of them agrees with itself; where the two contradict
     * each other the moment can be either and all between.
     *
     * @param local with or without offset; its text is kept
     * @param utc exact
     */
    static @Nullable When agreed(@Nullable When local, @Nullable When utc) {
        if (local == null || utc == null) {
            return local == null ? utc : local;
        }
        Instant earliest = local.earliest();
        Instant latest = local.latest();
        Instant instant = utc.earliest();
        boolean agree =
                !instant.isBefore(earliest.minus(SECONDS_LEFT_OUT)) && !instant.isAfter(latest.plus(SECONDS_LEFT_OUT));
        if (agree) {
            return new When(local.text(), instant, instant);
        }
        return new When(
                local.text(),
                instant.isBefore(earliest) ? instant : earliest,
                instant.isAfter(latest) ? instant : latest);
    }
}
