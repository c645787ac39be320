package org.trackproof.lab;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Buyer;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Money;
import org.trackproof.verdict.Order;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.SellerRecord;
import org.trackproof.verdict.Service;
import org.trackproof.verdict.Sighting;
import org.trackproof.verdict.When;

/**
 * Simulates the parcels of a world. A parcel depends on the world, the seed and its index only, so that they can be made in any order and
 * on any number of threads. Thread-safe.
 */
public final class Simulator {
    private static final long DAY = 86_400;

    private final World world;
    private final long seed;

    public Simulator(World world, long seed) {
        this.world = world;
        this.seed = seed;
    }

    /** The first {@code count} parcels, in order; the stream may be made parallel. */
    public Stream<Parcel> parcels(int count) {
        return IntStream.range(0, count).mapToObj(this::parcel);
    }

    /** One parcel, from 0. */
    public Parcel parcel(int index) {
        Dice dice = Dice.of(seed, index);
        Lane lane = dice.pick(world.lanes(), Lane::share);
        Draft draft = new Draft(world, seed, lane, orderedAt(dice), dice);
        String scheme = "genuine";
        if (dice.chance(world.value("fakes"))) {
            scheme = dice.pick(Schemes.NAMES, world::value);
            Schemes.write(scheme, draft);
        } else {
            Genuine.write(draft);
        }
        return new Parcel(finish(draft, scheme, index), new Parcel.Truth(scheme, draft.traps));
    }

    private long orderedAt(Dice dice) {
        LocalDate first = world.date("first");
        long days = ChronoUnit.DAYS.between(first, world.date("last")) + 1;
        long day = first.toEpochDay() + dice.below((int) days);
        return day * DAY + dice.below((int) DAY);
    }

    private Case finish(Draft draft, String scheme, int index) {
        Dice dice = draft.dice.split();
        Promise promise = promise(draft, dice);
        Order order = order(draft, dice, promise, index);
        Buyer buyer = new Complaints(draft, dice, promise.by()).buyer();
        boolean isPlatform = world.value("platform") > 0;
        boolean belongs = scheme.equals("genuine");
        return new Case(
                world.name() + "-" + seed + "-" + index,
                "sha256:%064x".formatted(index),
                draft.end(),
                order,
                draft.claims,
                buyer,
                isPlatform ? record(dice, belongs) : null,
                isPlatform ? sightings(draft, dice, scheme) : List.of(),
                draft.answers);
    }

    /** @param by seconds since 1970 */
    private record Promise(long by, boolean isStated, boolean hasProtection) {}

    /** Platforms promise long: about twice of what it takes. */
    private static Promise promise(Draft draft, Dice dice) {
        double days = StrictMath.ceil(draft.lane.total() * 2.1 * dice.uniform(.9, 1.25)) + 2;
        return new Promise(draft.orderedAt + (long) (days * DAY), dice.chance(.7), dice.chance(.6));
    }

    private Order order(Draft draft, Dice dice, Promise promise, int index) {
        Service service = dice.chance(world.value("unknown-service")) ? Service.UNKNOWN : draft.lane.service();
        draft.trap(service == Service.UNKNOWN && draft.lane.service() != Service.STANDARD, "unknown-service");
        String postcode = dice.chance(world.value("no-postcode")) ? null : draft.buyer.findPostcode();
        String from = dice.chance(world.value("no-origin")) ? null : draft.lane.from();
        Double grams = dice.chance(.5) ? (Double) (double) StrictMath.round(draft.grams) : null;
        return new Order(
                String.format(Locale.ROOT, "8%015d", index + 1_000_000L * (seed & 0xffff)),
                "aliexpress",
                null,
                When.at(Instant.ofEpochSecond(draft.orderedAt)),
                null,
                null,
                promise.isStated() ? When.at(Instant.ofEpochSecond(promise.by())) : null,
                promise.hasProtection() ? When.at(Instant.ofEpochSecond(promise.by() + 15 * DAY)) : null,
                service,
                from,
                new Place(draft.buyer.country(), null, draft.buyer.town().name(), postcode, null),
                new Money(StrictMath.round(dice.logNormal(2200, .9)) / 100.0, "EUR"),
                grams,
                List.of("card"),
                List.of());
    }

    private static SellerRecord record(Dice dice, boolean belongs) {
        boolean looksGood = belongs || dice.chance(.2);
        int orders = (int) StrictMath.min(5000, looksGood ? dice.logNormal(90, 1.7) : dice.logNormal(18, 1.5));
        double rate = looksGood ? dice.beta(1.3, 60) : dice.beta(1.6, 9);
        int bad = 0;
        for (int i = 0; i < orders; i++) {
            bad += dice.chance(rate) ? 1 : 0;
        }
        return new SellerRecord(orders, bad);
    }

    private static List<Sighting> sightings(Draft draft, Dice dice, String scheme) {
        double p = switch (scheme) {
            case "genuine" -> .0015;
            case "invented-naive", "invented-careful" -> .22;
            case "strangers", "swapped" -> .34;
            case "recycled" -> .45;
            case "decoy" -> .07;
            case "fake-courier" -> .12;
            default -> .03;
        };
        List<Sighting> sightings = new ArrayList<>();
        if (dice.chance(p)) {
            Lane lane = dice.pick(draft.world.lanes(), Lane::share);
            Address other = Town.draw(lane.to(), dice).address(dice);
            sightings.add(new Sighting(
                    draft.claims.get(draft.claims.size() - 1).number(),
                    at(draft.givenAt() + (long) (dice.uniform(-20, 10) * DAY)),
                    new Place(other.country(), null, null, other.findPostcode(), null),
                    null));
        }
        return sightings;
    }

    private static @Nullable When at(long second) {
        return When.at(Instant.ofEpochSecond(second));
    }
}
