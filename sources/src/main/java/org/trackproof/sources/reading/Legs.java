package org.trackproof.sources.reading;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.When;

/**
 * Sorts what several couriers say about one number into shipments. Couriers that hand a parcel on keep its number, and couriers of
 * different countries use the same digits for different parcels: two lists are legs of one shipment only where one can continue the
 * other. In doubt they stay apart, since each alone can still be the parcel that is sought.
 */
final class Legs {
    /** Longest pause between the legs of one shipment: sea freight and customs holds stay below it; written, 2026-11-25. */
    private static final Duration LONGEST_PAUSE = Duration.ofDays(90);
    /** Two couriers may both report one delivery, hours or a day apart. */
    private static final Duration SAME_DELIVERY = Duration.ofDays(3);

    /** More couriers than ever carried one parcel. */
    private static final int MOST_LEGS = 20;

    /** What one courier says. */
    record Leg(@Nullable String courier, List<Scan> scans) {
        private Set<String> countries() {
            Set<String> countries = new TreeSet<>();
            for (Scan scan : scans) {
                if (scan.place().country() != null && !scan.forecast()) {
                    countries.add(scan.place().country());
                }
            }
            return countries;
        }

        private @Nullable Instant first() {
            return scans.stream()
                    .map(Scan::time)
                    .filter(time -> time != null)
                    .map(When::earliest)
                    .min(Instant::compareTo)
                    .orElse(null);
        }

        private @Nullable Instant last() {
            return scans.stream()
                    .map(Scan::time)
                    .filter(time -> time != null)
                    .map(When::latest)
                    .max(Instant::compareTo)
                    .orElse(null);
        }

        private @Nullable Scan delivered() {
            for (Scan scan : scans) {
                if (scan.phase() == Phase.DELIVERED && !scan.forecast()) {
                    return scan;
                }
            }
            return null;
        }

        /** Whether this leg ends, delivered, in another country than the shipment does. */
        private boolean endsElsewhere(@Nullable String destination) {
            Scan end = delivered();
            String country = end == null ? null : end.place().country();
            return country != null && destination != null && !country.equals(destination);
        }
    }

    private final boolean onlyDigits;
    private final @Nullable String destination;

    private Legs(String number, @Nullable String destination) {
        onlyDigits = number.chars().allMatch(Character::isDigit);
        this.destination = destination;
    }

    /**
     * The legs of each shipment, in the order in which their first legs came; every leg stands in one of them.
     *
     * @param number that all of them carry, normalised
     * @param legs at most {@link #MOST_LEGS} are read
     * @param destination alpha-2 of the country where the source says that the shipment goes, if it does
     */
    static List<List<Leg>> shipments(String number, List<Leg> legs, @Nullable String destination) {
        return new Legs(number, destination).sort(legs);
    }

    private List<List<Leg>> sort(List<Leg> legs) {
        List<List<Leg>> shipments = new ArrayList<>();
        for (Leg leg : legs.subList(0, Math.min(MOST_LEGS, legs.size()))) {
            List<Leg> home = null;
            for (List<Leg> shipment : shipments) {
                if (home == null && shipment.stream().allMatch(other -> continueEachOther(leg, other))) {
                    home = shipment;
                }
            }
            if (home == null) {
                home = new ArrayList<>();
                shipments.add(home);
            }
            home.add(leg);
        }
        return shipments;
    }

    /** Numbers with letters are rarely given twice in the same weeks, digits often are: for these, countries must fit as well. */
    private boolean continueEachOther(Leg a, Leg b) {
        return !farApartInTime(a, b)
                && !deliveredTwice(a, b)
                && (!onlyDigits
                        || (a.endsElsewhere(destination) == b.endsElsewhere(destination)
                                && meet(a.countries(), b.countries())));
    }

    private static boolean farApartInTime(Leg a, Leg b) {
        Instant startA = a.first();
        Instant startB = b.first();
        Instant endA = a.last();
        Instant endB = b.last();
        if (startA == null || startB == null || endA == null || endB == null) {
            return false;
        }
        return startB.isAfter(endA.plus(LONGEST_PAUSE)) || startA.isAfter(endB.plus(LONGEST_PAUSE));
    }

    private static boolean deliveredTwice(Leg a, Leg b) {
        Scan first = a.delivered();
        Scan second = b.delivered();
        When one = first == null ? null : first.time();
        When other = second == null ? null : second.time();
        return one != null
                && other != null
                && (one.earliest().isAfter(other.latest().plus(SAME_DELIVERY))
                        || other.earliest().isAfter(one.latest().plus(SAME_DELIVERY)));
    }

    /** Whether two legs share a country, or one of them lies where the shipment goes. */
    private boolean meet(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty() || a.stream().anyMatch(b::contains)) {
            return true;
        }
        return destination != null && (a.contains(destination) || b.contains(destination));
    }
}
