package org.trackproof.verdict.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.When;
import org.trackproof.verdict.places.Country;
import org.trackproof.verdict.places.Gazetteer;
import org.trackproof.verdict.places.Places;
import org.trackproof.verdict.places.Spot;

/**
 * A hop that no parcel can make: both scans physical, in one history, the distance between the nearest points of the two places, and the
 * longest time that the two scans can lie apart.
 */
final class RouteBlock {
    private static final double SPEED_KM_PER_HOUR = 950;
    private static final double HANDLING_HOURS = 3;
    /** Cities have suburbs and airports. */
    private static final double SLACK_KM = 150;
    /** No two places are farther apart. */
    private static final double HALF_EARTH_KM = 20_040;

    private RouteBlock() {}

    static void observe(Subject subject, Life life, List<Observation> out) {
        boolean moved = false;
        for (Trace trace : life.traces()) {
            Scan before = null;
            for (Scan scan : trace.scans()) {
                if (scan.time() == null || !Trace.isPhysical(scan)) {
                    continue;
                }
                if (before != null && isImpossible(before, scan)) {
                    out.add(hop(subject, trace, before, scan));
                    return;
                }
                moved |= before != null;
                before = scan;
            }
        }
        if (moved) {
            Trace by = life.traces().get(0);
            out.add(Observations.of(
                    subject.pack(), Block.ROUTE, "route", "plain", "route.plausible", by, 1, new Values().build()));
        }
    }

    private static Observation hop(Subject subject, Trace trace, Scan before, Scan after) {
        return Observations.of(
                subject.pack(),
                Block.ROUTE,
                "route",
                "hop",
                "route.impossible-hop",
                trace,
                1,
                new Values()
                        .put("from", name(before.place()))
                        .put("to", name(after.place()))
                        .put("kilometres", StrictMath.round(distance(before, after)))
                        .put("hours", StrictMath.round(hours(before.time(), after.time())))
                        .build());
    }

    private static @Nullable String name(Place place) {
        return place.city() != null ? place.city() : place.country();
    }

    /** Places are looked up only where the time is too short for half the Earth. */
    private static boolean isImpossible(Scan before, Scan after) {
        double flying = StrictMath.max(0, hours(before.time(), after.time()) - HANDLING_HOURS);
        double reach = SLACK_KM + flying * SPEED_KM_PER_HOUR;
        return reach < HALF_EARTH_KM && distance(before, after) > reach;
    }

    private static double distance(Scan before, Scan after) {
        Place a = before.place();
        Place b = after.place();
        if (a.country() == null || b.country() == null || isSameText(a, b)) {
            return 0;
        }
        Spot one = Gazetteer.find(a.country(), a.region(), a.city());
        Spot other = Gazetteer.find(b.country(), b.region(), b.city());
        boolean cities = one.isCity() && other.isCity();
        return cities || areOnDifferentContinents(a.country(), b.country()) ? Gazetteer.distanceKm(one, other) : 0;
    }

    /** Most scans follow one another at one place: then nothing need be looked up. */
    private static boolean isSameText(Place a, Place b) {
        return Objects.equals(a.country(), b.country())
                && Objects.equals(a.region(), b.region())
                && Objects.equals(a.city(), b.city());
    }

    private static boolean areOnDifferentContinents(String a, String b) {
        Country one = Places.country(a).orElse(null);
        Country other = Places.country(b).orElse(null);
        return one != null && other != null && !one.continent().equals(other.continent());
    }

    /** As {@link Duration#abs}, which takes big decimals for it. */
    private static Duration apart(Instant one, Instant other) {
        return one.isAfter(other) ? Duration.between(other, one) : Duration.between(one, other);
    }

    /** The longest that the two can lie apart, whichever came first. */
    private static double hours(@Nullable When before, @Nullable When after) {
        if (before == null || after == null) {
            return Double.MAX_VALUE;
        }
        Duration one = apart(before.earliest(), after.latest());
        Duration other = apart(after.earliest(), before.latest());
        return StrictMath.max(one.toMinutes(), before.isExact() && after.isExact() ? 0 : other.toMinutes()) / 60.0;
    }
}
