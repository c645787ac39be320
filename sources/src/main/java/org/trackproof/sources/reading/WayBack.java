package org.trackproof.sources.reading;

import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.When;

/** Where on its way a parcel is when a facility handles it. */
final class WayBack {
    private WayBack() {}

    /**
     * A code such as "departed from facility" is the same at home and abroad: outside the country of origin the parcel is exported, in
     * the country of destination it has arrived. Other phases, and parcels that cross no border, stay as they are.
     *
     * @param phase as the code says; {@link Phase#ORIGIN_SORT} for handling anywhere in the network
     */
    static Phase phase(Phase phase, Place place, Place origin, Place destination) {
        String here = place.country();
        String from = origin.country();
        String goal = destination.country();
        if (phase != Phase.ORIGIN_SORT || here == null || from == null || goal == null || from.equals(goal)) {
            return phase;
        }
        if (here.equals(goal)) {
            return Phase.DESTINATION;
        }
        return here.equals(from) ? phase : Phase.EXPORTED;
    }

    /** A scan of a known meaning. */
    static Scan scan(
            @Nullable When time,
            Place place,
            StatusMap.Meaning meaning,
            @Nullable String text,
            @Nullable String code,
            String courier) {
        return new Scan(
                time, place, meaning.phase(), meaning.physical(), meaning.forecast(), text, code, courier, null);
    }
}
