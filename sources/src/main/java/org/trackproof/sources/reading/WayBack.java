package org.trackproof.sources.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.When;

/** Where on its way a parcel is when a facility handles it. */
final class WayBack {
    private static final Set<Phase> ON_THE_WAY =
            EnumSet.of(Phase.ORIGIN_SORT, Phase.EXPORTED, Phase.IMPORTED, Phase.DESTINATION, Phase.OUT_FOR_DELIVERY);

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

    /**
     * The way back: what moves after the courier turned a parcel round moves to the sender, until somebody accepts it again, and a
     * delivery then is its return, unless it is in the city of the recipient.
     *
     * @param scans oldest first
     */
    static List<Scan> turned(List<Scan> scans, Place destination) {
        List<Scan> turned = new ArrayList<>(scans.size());
        boolean back = false;
        for (Scan scan : scans) {
            if (scan.phase() == Phase.RETURNING) {
                back = true;
            } else if (scan.phase() == Phase.ACCEPTED || scan.phase() == Phase.LABEL) {
                back = false;
            }
            turned.add(back ? turned(scan, destination) : scan);
        }
        return turned;
    }

    private static Scan turned(Scan scan, Place destination) {
        if (ON_THE_WAY.contains(scan.phase())) {
            return with(scan, Phase.RETURNING);
        }
        String city = destination.city();
        boolean atRecipient = city != null && city.equalsIgnoreCase(scan.place().city());
        return scan.phase() == Phase.DELIVERED && !atRecipient ? with(scan, Phase.RETURNED) : scan;
    }

    private static Scan with(Scan scan, Phase phase) {
        return new Scan(
                scan.time(),
                scan.place(),
                phase,
                scan.physical(),
                scan.forecast(),
                scan.text(),
                scan.code(),
                scan.courier(),
                scan.seenAt());
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
