package org.trackproof.verdict.engine;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.Service;
import org.trackproof.verdict.places.Closeness;
import org.trackproof.verdict.places.Gazetteer;
import org.trackproof.verdict.places.Places;
import org.trackproof.verdict.places.Postcodes;

/**
 * Where it went against where it should: the country first, then the postcode that the carrier states, else the text of the city. Hubs
 * before import are normal; what is missing is not different.
 */
final class PlaceBlock {
    private PlaceBlock() {}

    static void observe(Subject subject, Life life, List<Observation> out) {
        String to = subject.shipTo();
        if (to == null) {
            return;
        }
        Life.Seen<Place> end = life.strongest(PlaceBlock::destination);
        if (end == null) {
            lateScan(subject, life, to, out);
            return;
        }
        String country = end.fact().country();
        boolean fits = country == null || Places.samePost(country, to);
        if (country != null) {
            country(subject, life, end.by(), fits ? "fits" : "elsewhere", country, out);
        }
        if (fits) {
            nearer(subject, life, to, out);
        }
    }

    private static void country(
            Subject subject, Life life, Trace by, String category, String country, List<Observation> out) {
        String rule = switch (category) {
            case "fits" -> "place.country-fits";
            case "elsewhere" -> "place.other-country";
            default -> "place.late-other-country";
        };
        out.add(Observations.of(
                subject.pack(),
                Block.PLACE,
                isDomestic(subject) ? "place-domestic" : "place-country",
                category,
                rule,
                by,
                agreeing(life, country),
                new Values()
                        .put("country", country)
                        .put("shipTo", subject.shipTo())
                        .put("source", by.answer().source())
                        .build()));
    }

    private static boolean isDomestic(Subject subject) {
        String from = subject.shipFrom();
        String to = subject.shipTo();
        return subject.service() == Service.LOCAL || (from != null && to != null && Places.samePost(from, to));
    }

    /** How many statements name the same country: each source's destination, and each source's delivery. */
    private static int agreeing(Life life, String country) {
        int count = 0;
        for (Trace trace : life.traces()) {
            Scan delivered = trace.delivered();
            count += delivered != null && country.equals(delivered.place().country()) ? 1 : 0;
            count += country.equals(trace.history().destination().country()) ? 1 : 0;
        }
        return StrictMath.max(1, count);
    }

    /** Where it was delivered, else where the source says it goes. */
    private static @Nullable Place destination(Trace trace) {
        Scan delivered = trace.delivered();
        if (delivered != null && delivered.place().country() != null) {
            return delivered.place();
        }
        Place stated = trace.history().destination();
        return stated.country() == null ? null : stated;
    }

    /** Without a stated destination: where it was last seen after import. */
    private static void lateScan(Subject subject, Life life, String to, List<Observation> out) {
        Life.Seen<Scan> late = life.returns() ? null : life.strongest(trace -> latest(trace, to));
        String country = late == null ? null : late.fact().place().country();
        if (late != null && country != null) {
            boolean fits = Places.samePost(country, to);
            country(subject, life, late.by(), fits ? "fits" : "late-elsewhere", country, out);
            if (fits) {
                nearer(subject, life, to, out);
            }
        }
    }

    private static @Nullable Scan latest(Trace trace, String to) {
        for (int i = trace.scans().size() - 1; i >= 0; i--) {
            Scan scan = trace.scans().get(i);
            String country = scan.place().country();
            if (country != null && Trace.isPhysical(scan)) {
                if (isLastMile(scan.phase())) {
                    return scan;
                }
                if (isImport(scan.phase()) && Places.samePost(country, to)) {
                    return scan;
                }
            }
        }
        return null;
    }

    private static boolean isLastMile(Phase phase) {
        return switch (phase) {
            case DESTINATION, OUT_FOR_DELIVERY, READY_FOR_PICKUP, ATTEMPTED, DELIVERED -> true;
            default -> false;
        };
    }

    private static boolean isImport(Phase phase) {
        return phase == Phase.IMPORTED || phase == Phase.CUSTOMS;
    }

    private static void nearer(Subject subject, Life life, String to, List<Observation> out) {
        Life.Seen<Boolean> proven = life.strongest(trace -> trace.history().postcodeProven() ? Boolean.TRUE : null);
        if (proven != null) {
            postcode(subject, proven.by(), "equal", subject.order().shipTo().postcode(), out);
            return;
        }
        String mine = subject.order().shipTo().postcode();
        Life.Seen<Stated> stated = life.strongest(trace -> comparable(trace, to, mine));
        if (stated != null) {
            postcode(
                    subject,
                    stated.by(),
                    stated.fact().category(),
                    stated.fact().postcode(),
                    out);
            return;
        }
        city(subject, life, to, out);
    }

    /** A postcode and how it compares with the order's. */
    private record Stated(String postcode, String category) {}

    /**
     * The postcode of the delivery, or the one that a source states for the destination, whichever is closer to the order's. A stated
     * address is no pick-up point: another code there weighs more than another code at the counter.
     */
    private static @Nullable Stated comparable(Trace trace, String to, @Nullable String mine) {
        Scan delivered = trace.delivered();
        String scanned = delivered == null ? null : delivered.place().postcode();
        String address = trace.history().destination().postcode();
        Closeness ofScan = Postcodes.compare(to, mine, scanned);
        Closeness ofAddress = Postcodes.compare(to, mine, address);
        if (ofAddress != Closeness.UNKNOWN && address != null && !isCloser(ofScan, ofAddress)) {
            return new Stated(address, ofAddress == Closeness.NEAR ? "address-near" : category(ofAddress));
        }
        return scanned == null || ofScan == Closeness.UNKNOWN ? null : new Stated(scanned, category(ofScan));
    }

    private static boolean isCloser(Closeness one, Closeness other) {
        return one != Closeness.UNKNOWN && one.compareTo(other) < 0;
    }

    private static String category(Closeness closeness) {
        return switch (closeness) {
            case EQUAL -> "equal";
            case NEAR -> "near";
            case OTHER, UNKNOWN -> "other";
        };
    }

    private static void postcode(
            Subject subject, Trace by, String category, @Nullable String postcode, List<Observation> out) {
        Map<String, Object> facts = new Values()
                .put("postcode", postcode)
                .put("expected", subject.order().shipTo().postcode())
                .put("source", by.answer().source())
                .build();
        out.add(Observations.of(
                subject.pack(), Block.PLACE, "place-postcode", category, "place.postcode-" + category, by, 1, facts));
    }

    private static void city(Subject subject, Life life, String to, List<Observation> out) {
        String mine = subject.order().shipTo().city();
        Life.Seen<String> stated = life.strongest(PlaceBlock::finalCity);
        if (mine == null || stated == null) {
            return;
        }
        Closeness match = Gazetteer.sameCity(mine, stated.fact(), to);
        if (match != Closeness.UNKNOWN) {
            String category = match == Closeness.OTHER ? "other" : "same";
            out.add(Observations.of(
                    subject.pack(),
                    Block.PLACE,
                    "place-city",
                    category,
                    "place.city-" + category,
                    stated.by(),
                    1,
                    new Values()
                            .put("city", stated.fact())
                            .put("expected", mine)
                            .put("source", stated.by().answer().source())
                            .build()));
        }
    }

    private static @Nullable String finalCity(Trace trace) {
        Scan delivered = trace.delivered();
        if (delivered != null && delivered.place().city() != null) {
            return delivered.place().city();
        }
        return trace.history().destination().city();
    }
}
