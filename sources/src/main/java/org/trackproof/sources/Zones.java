package org.trackproof.sources;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.places.Places;
import org.trackproof.verdict.places.ZoneSpan;

/** The offsets that the clocks of a place can show. */
final class Zones {
    /** Offsets that a zone gave up before this are not expected again. */
    private static final Instant RECENT = Instant.parse("2020-01-01T00:00:00Z");

    private static final Instant FAR = Instant.parse("2200-01-01T00:00:00Z");

    private Zones() {}

    /** The offsets of a country; those of the whole Earth where it is missing or unknown. */
    static ZoneSpan ofCountry(@Nullable String country) {
        return Places.zones(country);
    }

    /**
     * The offsets of an IANA zone, summer and winter.
     *
     * @throws DateTimeException if there is no such zone
     */
    static ZoneSpan ofZone(String id) {
        ZoneRules rules = ZoneId.of(id).getRules();
        TreeSet<ZoneOffset> offsets = new TreeSet<>();
        offsets.add(rules.getOffset(RECENT));
        offsets.add(rules.getOffset(FAR));
        for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
            offsets.add(rule.getOffsetBefore());
            offsets.add(rule.getOffsetAfter());
        }
        for (ZoneOffsetTransition change : rules.getTransitions()) {
            if (change.getInstant().isAfter(RECENT)) {
                offsets.add(change.getOffsetBefore());
                offsets.add(change.getOffsetAfter());
            }
        }
        // offsets compare from east to west
        return new ZoneSpan(offsets.last(), offsets.first());
    }
}
