package org.trackproof.lab;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Health;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Physical;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.When;
import org.trackproof.verdict.places.Places;
import org.trackproof.verdict.places.ZoneSpan;

/** What sources show of the truth: some of it, later, and with holes. */
final class Window {
    private static final long HOUR = 3600;
    private static final long DAY = 86_400;

    private final World world;
    private final Dice dice;
    private final Instant askedAt;

    /** @param askedAt when everybody is asked for the last time; each scan says when it was first seen */
    Window(World world, Dice dice, Instant askedAt) {
        this.world = world;
        this.dice = dice;
        this.askedAt = askedAt;
    }

    /** An answer of somebody who knows nothing of a number. */
    Answer nothing(String source, Outlet outlet, String number) {
        return new Answer(
                source,
                number,
                askedAt,
                outlet.independence(),
                null,
                Said.EMPTY,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Health.OK,
                null);
    }

    /** What a source shows of a trip in the end; nothing where it never shows it. */
    Answer show(String source, Outlet outlet, Trip trip) {
        boolean isBlind = dice.chance(outlet.blind() * world.value("blind-factor"))
                || (outlet.sees().equals("last") && trip.goesOn());
        boolean seesTail = !trip.goesOn() && dice.chance(outlet.tail());
        boolean isNaive = dice.chance(outlet.naive() * world.value("naive-factor"));
        boolean showsPostcodes = dice.chance(outlet.postcode());
        boolean isDark = isDark(trip);
        long outage = dice.chance(world.value("scan-outage"))
                ? trip.events().get(dice.below(trip.events().size())).at()
                : Long.MAX_VALUE;
        List<Scan> scans = new ArrayList<>();
        for (Event event : trip.events()) {
            boolean sees = outlet.sees().equals("last")
                    ? event.byLast()
                    : (!event.byLast() || seesTail || trip.lane().isDomestic());
            boolean dark = isDark && event.phase().compareTo(Phase.EXPORTED) > 0;
            boolean drops = dice.chance(outlet.drop() * world.value("drop-factor"));
            long seen = seen(event, outlet, source);
            if (sees && !dark && !drops && event.at() < outage && !isBlind && seen <= askedAt.getEpochSecond()) {
                scans.add(scan(event, seen, outlet, trip, isNaive, showsPostcodes));
            }
        }
        Place destination = destination(outlet, trip, showsPostcodes);
        Double weight = dice.chance(outlet.weight()) ? weighed(trip.grams()) : null;
        return scans.isEmpty()
                ? nothing(source, outlet, trip.number())
                : answer(source, outlet, trip.number(), List.of(history(scans, destination, weight)));
    }

    /** The same for every source: who carries the parcel does not scan it any more. */
    private static boolean isDark(Trip trip) {
        return Dice.of(trip.number().hashCode(), 7).chance(trip.lane().dark());
    }

    private Place destination(Outlet outlet, Trip trip, boolean showsPostcodes) {
        if (!dice.chance(outlet.country())) {
            return Place.UNKNOWN;
        }
        return new Place(
                trip.to().country(), null, null, showsPostcodes ? trip.to().findPostcode() : null, null);
    }

    private double weighed(double grams) {
        return StrictMath.max(1, StrictMath.round(grams * dice.logNormal(1.06, .08)));
    }

    private long seen(Event event, Outlet outlet, String source) {
        double hours = dice.logNormal(outlet.lagHours(), outlet.lagSigma()) * world.value("lag-factor");
        long seen = event.at() + (long) (hours * HOUR);
        if (world.text("break-source").equals(source)) {
            long first = world.date("break-first").toEpochDay() * DAY;
            long until = first + (long) (world.value("break-days") * DAY);
            return seen >= first && seen < until ? until + (long) (dice.uniform() * DAY) : seen;
        }
        return seen;
    }

    private static Scan scan(
            Event event, long seen, Outlet outlet, Trip trip, boolean isNaive, boolean showsPostcodes) {
        String postcode = showsPostcodes && !event.postcode().isEmpty() ? event.postcode() : null;
        Place place = new Place(event.country(), null, event.city().isEmpty() ? null : event.city(), postcode, null);
        boolean isAggregate = outlet.sees().equals("all") && !outlet.id().equals("origin");
        String courier = event.byLast() ? trip.lastCourier() : trip.mint().courier();
        return new Scan(
                when(event, isNaive),
                place,
                event.phase(),
                event.physical() ? (isAggregate ? Physical.UNKNOWN : Physical.YES) : Physical.NO,
                false,
                null,
                null,
                courier,
                Instant.ofEpochSecond(seen));
    }

    /** With offset, or as the clock on the wall of the place shows it. */
    private static When when(Event event, boolean isNaive) {
        Instant at = Instant.ofEpochSecond(event.at());
        if (!isNaive) {
            return When.at(at);
        }
        ZoneSpan zones = Places.zones(event.country());
        int middle = (zones.west().getTotalSeconds() + zones.east().getTotalSeconds()) / 2;
        return When.local(LocalDateTime.ofEpochSecond(event.at() + middle, 0, ZoneOffset.UTC), zones);
    }

    private static History history(List<Scan> scans, Place destination, @Nullable Double weight) {
        return new History(null, courier(scans), null, Place.UNKNOWN, destination, weight, null, false, scans);
    }

    private static @Nullable String courier(List<Scan> scans) {
        String courier = scans.get(0).courier();
        for (Scan scan : scans) {
            if (courier == null || !courier.equals(scan.courier())) {
                return null;
            }
        }
        return courier;
    }

    private Answer answer(String source, Outlet outlet, String number, List<History> histories) {
        return new Answer(
                source,
                number,
                askedAt,
                outlet.independence(),
                histories.get(0).courier(),
                Replay.said(histories.get(0).scans()),
                List.of(),
                List.of(),
                histories,
                List.of(),
                Health.OK,
                null);
    }
}
