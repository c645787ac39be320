package org.trackproof.verdict.engine;

import java.util.List;
import org.trackproof.verdict.Basis;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Sighting;
import org.trackproof.verdict.places.Closeness;
import org.trackproof.verdict.places.Places;
import org.trackproof.verdict.places.Postcodes;

/** The number on another order with another destination. The same address is a combined parcel and says nothing. */
final class ReuseBlock {
    private ReuseBlock() {}

    static void observe(Subject subject, List<Observation> out) {
        for (Sighting sighting : subject.facts().elsewhere()) {
            boolean seen =
                    sighting.seenAt() == null || !sighting.seenAt().earliest().isAfter(subject.at());
            if (seen
                    && sighting.number().equals(subject.identity().number())
                    && isElsewhere(subject.order().shipTo(), sighting.shipTo())) {
                out.add(Observations.of(
                        subject.pack(),
                        Block.REUSE,
                        "reuse",
                        "elsewhere",
                        "reuse.other-order",
                        Basis.MARKETPLACE,
                        new Values().put("country", sighting.shipTo().country()).build()));
                return;
            }
        }
    }

    private static boolean isElsewhere(Place mine, Place other) {
        if (mine.country() == null || other.country() == null) {
            return false;
        }
        return !Places.samePost(mine.country(), other.country())
                || Postcodes.compare(mine.country(), mine.postcode(), other.postcode()) == Closeness.OTHER;
    }
}
