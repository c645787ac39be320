package org.trackproof.lab;

import java.util.ArrayList;
import java.util.List;
import org.trackproof.verdict.Phase;

/** Orders whose number is another parcel, or none: what sellers give who have not sent the goods. */
final class Schemes {
    private static final long DAY = 86_400;

    private final Draft draft;
    private final Dice dice;

    private Schemes(Draft draft) {
        this.draft = draft;
        this.dice = draft.dice;
    }

    static final List<String> NAMES = List.of(
            "invented-naive",
            "invented-careful",
            "label-only",
            "strangers",
            "recycled",
            "decoy",
            "fake-courier",
            "forwarder",
            "swapped");

    static void write(String scheme, Draft draft) {
        Schemes schemes = new Schemes(draft);
        switch (scheme) {
            case "invented-naive" -> schemes.inventedNaive();
            case "invented-careful" -> schemes.inventedCareful();
            case "label-only" -> schemes.labelOnly();
            case "strangers" -> schemes.strangers();
            case "recycled" -> schemes.recycled();
            case "decoy" -> schemes.decoy();
            case "fake-courier" -> schemes.fakeCourier();
            case "forwarder" -> schemes.forwarder();
            case "swapped" -> schemes.swapped();
            default -> throw new IllegalArgumentException("There is no scheme '%s'".formatted(scheme));
        }
    }

    private long later(double fromDays, double untilDays) {
        return draft.orderedAt + (long) (dice.uniform(fromDays, untilDays) * DAY);
    }

    private void inventedNaive() {
        long given = later(.2, 3.5);
        Mint mint = draft.mint;
        String right = mint.naive(Road.day(given), dice);
        double kind = dice.uniform();
        String number = right;
        if (kind < .25) {
            number = right.substring(0, right.length() - 1 - dice.below(2)) + (dice.chance(.3) ? "77" : "");
        } else if (kind < .40) {
            number = right.substring(0, 2) + "1234567890123456789012345".substring(0, right.length() - 2);
        } else if (kind < .50) {
            number = Mint.fill("##########", dice);
        }
        draft.claim(number, mint.courier(), given);
        draft.askInVain(number, mint.courier(), mint);
    }

    private void inventedCareful() {
        long given = later(.2, 3.5);
        if (dice.chance(.1)) {
            hit(given);
            return;
        }
        String number = draft.mint.number(Road.day(given), dice);
        draft.claim(number, draft.mint.courier(), given);
        draft.askInVain(number, draft.mint.courier(), draft.mint);
    }

    /** An invented number that happens to be somebody's parcel of any age. */
    private void hit(long given) {
        Lane lane = otherLane(.35);
        Address to = Town.draw(lane.to(), dice).address(dice);
        Trip trip = plain(lane, Mint.draw(lane, dice), to, given - (long) (dice.uniform(-5, 90) * DAY), someGrams());
        draft.claim(trip.number(), trip.mint().courier(), given);
        draft.ask(trip);
    }

    private void labelOnly() {
        long given = later(.2, 4);
        String number = draft.mint.number(Road.day(given), dice);
        List<Event> events = new ArrayList<>();
        if (dice.chance(.85)) {
            events.add(new Event(given + 1800, Phase.LABEL, draft.lane.from(), "", "", false, false));
        }
        if (!events.isEmpty() && dice.chance(.12)) {
            events.add(new Event(
                    given + (long) (dice.uniform(15, 45) * DAY),
                    Phase.CANCELLED,
                    draft.lane.from(),
                    "",
                    "",
                    false,
                    false));
        }
        Trip trip =
                new Trip(number, draft.mint, draft.lane, draft.buyer, draft.mint.courier(), false, draft.grams, events);
        draft.claim(number, draft.mint.courier(), given);
        if (events.isEmpty()) {
            draft.askInVain(number, draft.mint.courier(), draft.mint);
        } else {
            draft.ask(trip);
        }
    }

    private void strangers() {
        stranger(later(.3, 5));
    }

    /** Gives the number of a real parcel that is on its way to somebody else. */
    private void stranger(long given) {
        Lane lane = otherLane(.48);
        Address to = draft.lane.to().equals(lane.to()) && dice.chance(.85)
                ? draft.buyer.town().other(dice).address(dice)
                : Town.draw(lane.to(), dice).address(dice);
        double age = dice.uniform();
        double days = age < .45 ? dice.uniform(-.5, 2) : age < .8 ? dice.uniform(2, 12) : dice.uniform(12, 40);
        Trip trip = plain(lane, Mint.draw(lane, dice), to, given - (long) (days * DAY), someGrams());
        draft.claim(trip.number(), trip.mint().courier(), given);
        draft.ask(trip);
    }

    private void recycled() {
        long given = later(.2, 4);
        Lane lane = otherLane(.6);
        Address to = Town.draw(lane.to(), dice).address(dice);
        long label = draft.orderedAt - (long) (dice.uniform(45, 330) * DAY);
        Trip trip = plain(lane, Mint.draw(lane, dice), to, label, someGrams());
        draft.claim(trip.number(), trip.mint().courier(), given);
        if (dice.chance(.82)) {
            draft.ask(trip);
        } else {
            draft.askInVain(trip.number(), trip.mint().courier(), trip.mint());
        }
    }

    /** Something light to the buyer's own postcode, or somebody's parcel that went there. */
    private void decoy() {
        Lane lane = nearLane();
        Town town = draft.buyer.town();
        Address to = dice.chance(.92) ? draft.buyer : town.address(dice);
        long label = dice.chance(.86) ? later(.5, 7) : draft.orderedAt - (long) (dice.uniform(1, 12) * DAY);
        double grams = dice.chance(.85) ? dice.logNormal(24, .5) : draft.grams * dice.uniform(.3, 1.2);
        Trip trip = plain(lane, Mint.draw(lane, dice), to, label, grams);
        long given = StrictMath.max(label, draft.orderedAt) + (long) (dice.uniform(.05, 1.5) * DAY);
        if (trip.deliveredAt() != Trip.NEVER && dice.chance(.35)) {
            given = StrictMath.max(given, trip.deliveredAt() + (long) (dice.uniform(.3, 6) * DAY));
        }
        draft.claim(trip.number(), trip.mint().courier(), given);
        draft.ask(trip);
    }

    /** A site of the seller's own that tells a fine story; nobody else has heard of it. */
    private void fakeCourier() {
        long given = later(.3, 3);
        Mint mint = new Mint("site", "sgl-global-line", "SGL###########CN", "none");
        Trip trip = plain(draft.lane, mint, draft.buyer, given, draft.grams);
        List<Event> events = new ArrayList<>();
        for (Event event : trip.events()) {
            long at = given + (long) ((event.at() - given) * .75);
            events.add(new Event(
                    at, event.phase(), event.country(), event.city(), event.postcode(), event.physical(), false));
        }
        int keep = dice.chance(.55) ? events.size() : 1 + dice.below(events.size());
        Trip story = new Trip(
                trip.number(),
                mint,
                draft.lane,
                draft.buyer,
                mint.courier(),
                false,
                draft.grams,
                events.subList(0, keep));
        draft.claim(story.number(), mint.courier(), given);
        draft.ask(story, Outlet.SELLER);
        for (Outlet outlet : Outlet.LIST) {
            boolean isNeutral = !outlet.id().equals("origin") && !outlet.id().equals("last");
            if (isNeutral && !outlet.sees().equals("post") && dice.chance(outlet.asked())) {
                draft.answers.add(new Window(draft.world, dice.split(), draft.end())
                        .nothing(outlet.id(), outlet, story.number()));
            }
        }
    }

    /** A forwarder in league with the seller posts the first scans of a parcel that does not exist. */
    private void forwarder() {
        long given = later(.3, 3);
        Trip trip = plain(draft.lane, draft.mint, draft.buyer, given, draft.grams);
        int last = 0;
        for (int i = 0; i < trip.events().size(); i++) {
            Phase phase = trip.events().get(i).phase();
            boolean isEarly = phase == Phase.ACCEPTED || phase == Phase.ORIGIN_SORT || phase == Phase.EXPORTED;
            last = isEarly && (last == 0 || dice.chance(.7)) ? i : last;
        }
        draft.claim(trip.number(), draft.mint.courier(), given);
        draft.ask(trip.cutAfter(last));
    }

    /** Silent at first; when the buyer asks, another number: somebody's parcel to the same country. */
    private void swapped() {
        long given = later(.3, 3);
        String silent = draft.mint.number(Road.day(given), dice);
        draft.claim(silent, draft.mint.courier(), given);
        draft.askInVain(silent, draft.mint.courier(), draft.mint);
        stranger(given + (long) (dice.uniform(8, 22) * DAY));
    }

    private Trip plain(Lane lane, Mint mint, Address to, long label, double grams) {
        return draft.drive(
                lane, mint, to, grams, label, Luck.draw(draft.world, dice).plain());
    }

    private double someGrams() {
        return dice.logNormal(330, .95);
    }

    /** A lane of the same world, to the buyer's country with probability {@code same} where there is a choice. */
    private Lane otherLane(double same) {
        List<Lane> toBuyer = new ArrayList<>();
        List<Lane> others = new ArrayList<>();
        for (Lane lane : draft.world.lanes()) {
            boolean isNear = lane.from().equals(draft.lane.from()) || dice.chance(.1);
            boolean isAlike = lane.service() == draft.lane.service();
            if ((isNear && isAlike) || lane.equals(draft.lane)) {
                (lane.to().equals(draft.lane.to()) ? toBuyer : others).add(lane);
            }
        }
        return dice.pick(others.isEmpty() || dice.chance(same) ? toBuyer : others, Lane::share);
    }

    /** The order's own lane, or one inside the buyer's country. */
    private Lane nearLane() {
        List<Lane> inside = Lane.inside(draft.lane.to());
        return inside.isEmpty() || dice.chance(.6) ? draft.lane : dice.pick(inside);
    }
}
