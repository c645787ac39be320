package org.trackproof.sources.reading;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.trackproof.sources.reading.StatusMap.End;
import org.trackproof.sources.reading.StatusMap.Meaning;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.When;
import org.trackproof.verdict.places.Places;
import org.trackproof.verdict.places.ZoneSpan;

/**
 * The two ends of a journey as a source states them, and what follows for its events without a country of their own.
 *
 * @param origin ISO 3166-1 alpha-2
 * @param destination ISO 3166-1 alpha-2
 */
record Route(@Nullable String origin, @Nullable String destination) {

    /**
     * The country of an event: known where both ends are the same country, or where such an event can happen at one end only.
     *
     * @param time when it happened, if that is known; an offset that no clock of the country shows speaks against the country
     * @return null where the event can have happened anywhere
     */
    @Nullable
    String country(Meaning meaning, @Nullable When time) {
        String country = isDomestic() ? origin : at(meaning.end());
        return country != null && isClockOf(country, time) ? country : null;
    }

    /**
     * The phase of an event that says only that the parcel moves.
     *
     * @param country where it happened
     */
    Phase onTheWay(@Nullable String country) {
        if (country == null || isDomestic() || country.equals(origin)) {
            return Phase.ORIGIN_SORT;
        }
        if (country.equals(destination)) {
            return origin == null ? Phase.ORIGIN_SORT : Phase.DESTINATION;
        }
        return origin == null ? Phase.ORIGIN_SORT : Phase.EXPORTED;
    }

    /** The offsets of clocks at the ends that are known, and of {@code also}. */
    ZoneSpan zones(ZoneSpan also) {
        return join(origin, join(destination, also));
    }

    private static ZoneSpan join(@Nullable String country, ZoneSpan other) {
        if (country == null) {
            return other;
        }
        ZoneSpan own = Places.zones(country);
        boolean west = own.west().getTotalSeconds() < other.west().getTotalSeconds();
        boolean east = own.east().getTotalSeconds() > other.east().getTotalSeconds();
        return new ZoneSpan(west ? own.west() : other.west(), east ? own.east() : other.east());
    }

    private boolean isDomestic() {
        return origin != null && origin.equals(destination);
    }

    private @Nullable String at(@Nullable End end) {
        if (end == null) {
            return null;
        }
        return switch (end) {
            case ORIGIN -> origin;
            case DESTINATION -> destination;
        };
    }

    private static boolean isClockOf(String country, @Nullable When time) {
        ZoneOffset shown = offset(time);
        ZoneSpan zones = Places.zones(country);
        return shown == null
                || (shown.getTotalSeconds() >= zones.west().getTotalSeconds()
                        && shown.getTotalSeconds() <= zones.east().getTotalSeconds());
    }

    private static @Nullable ZoneOffset offset(@Nullable When time) {
        try {
            return time == null ? null : OffsetDateTime.parse(time.text()).getOffset();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
