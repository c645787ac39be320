package org.trackproof.lab;

import java.util.List;
import org.trackproof.verdict.Service;

/** Orders whose number is their parcel, with all that goes wrong with honest parcels. */
final class Genuine {
    private static final long DAY = 86_400;

    private Genuine() {}

    static void write(Draft draft) {
        World world = draft.world;
        Dice dice = draft.dice;
        boolean isUnknown = dice.chance(world.value("unknown-courier"));
        List<Lane> inside = Lane.inside(draft.lane.to());
        boolean isLocal = !draft.lane.isDomestic() && !inside.isEmpty() && dice.chance(world.value("local-stock"));
        draft.trap(isLocal, "local-stock");
        Lane lane = isLocal ? dice.pick(inside) : draft.lane;
        Mint mint = isUnknown ? Mint.of("forwarder") : isLocal ? Mint.draw(lane, dice) : draft.mint;
        draft.trap(isUnknown, "unknown-courier");
        Luck luck = Luck.draw(world, dice);
        long label = dice.chance(world.value("stock-label"))
                ? draft.orderedAt - (long) (dice.uniform(.5, 9) * DAY)
                : draft.packed();
        draft.trap(label < draft.orderedAt, "stock-label");
        long given = StrictMath.max(label, draft.orderedAt) + (long) (dice.uniform(.01, .4) * DAY);
        Trip trip = draft.drive(lane, mint, draft.buyer, draft.grams * dice.logNormal(1, .22), label, luck);
        if (label < draft.orderedAt) {
            trip = fromStock(draft, luck, trip, label);
        }
        given = later(draft, given);
        tell(draft, luck, trip);
        if (dice.chance(world.value("split")) && !isUnknown) {
            split(draft, lane, mint, luck, label, given);
        }
        if (dice.chance(world.value("replaced")) && !isUnknown) {
            replaced(draft, given, trip);
        } else if (dice.chance(world.value("typo")) && !isUnknown) {
            mistyped(draft, given, trip);
        } else {
            draft.claim(trip.number(), mint.courier(), given);
        }
        ask(draft, trip, isUnknown);
        draft.receivedAt = received(draft, trip);
    }

    /** A label from stock: the parcel itself is handed over after the order. */
    private static Trip fromStock(Draft draft, Luck luck, Trip early, long label) {
        Mint mint = early.mint();
        Trip real = draft.drive(early.lane(), mint, draft.buyer, early.grams(), draft.packed(), luck);
        List<Event> events = new java.util.ArrayList<>();
        if (luck.label()) {
            events.add(new Event(
                    label + 1800,
                    org.trackproof.verdict.Phase.LABEL,
                    early.lane().from(),
                    "",
                    "",
                    false,
                    false));
        }
        for (Event event : real.events()) {
            if (event.physical()) {
                events.add(event);
            }
        }
        return new Trip(
                early.number(), mint, real.lane(), real.to(), real.lastCourier(), real.goesOn(), real.grams(), events);
    }

    /** Most sellers give the number before the parcel moves; some forget it for a day or two. */
    private static long later(Draft draft, long given) {
        if (draft.dice.chance(.03)) {
            draft.trap(true, "late-number");
            return given + (long) (draft.dice.logNormal(2.2, .7) * DAY);
        }
        return given;
    }

    private static void tell(Draft draft, Luck luck, Trip trip) {
        boolean isAbroad = !trip.lane().isDomestic() && trip.lane().customs() > 0;
        draft.trap(luck.lateDays() > 0, "late-handover");
        draft.trap(luck.holdDays() > 0 && isAbroad, "customs-hold");
        draft.trap(luck.lost(), "lost");
        draft.trap(luck.returned() && !luck.lost(), "returned");
        draft.trap(luck.redirected() && !luck.lost(), "redirected");
        draft.trap(trip.goesOn(), "last-mile-change");
        draft.trap(draft.lane.service() == Service.ECONOMY, "economy");
        draft.trap(draft.lane.service() == Service.UNTRACKED, "untracked");
        draft.trap(draft.buyer.postcode().startsWith("35") && draft.lane.to().equals("ES"), "territory");
        draft.trap(draft.buyer.postcode().startsWith("009") && draft.lane.to().equals("US"), "territory");
        boolean hub = trip.events().stream()
                .anyMatch(e ->
                        !e.country().equals(draft.lane.from()) && !e.country().equals(draft.lane.to()));
        draft.trap(hub, "hub");
    }

    private static void ask(Draft draft, Trip trip, boolean isUnknown) {
        if (!isUnknown) {
            draft.ask(trip);
            return;
        }
        for (Outlet outlet : Outlet.LIST) {
            boolean isShop = outlet.id().equals("shop");
            boolean isAggregator = outlet.independence() == org.trackproof.verdict.Independence.AGGREGATOR;
            if (isShop ? draft.dice.chance(.6) : isAggregator && draft.dice.chance(.3)) {
                draft.ask(trip, outlet);
            }
        }
        draft.ask(trip, Outlet.SELLER);
    }

    private static void split(Draft draft, Lane lane, Mint mint, Luck luck, long label, long given) {
        draft.trap(true, "split");
        Trip other = draft.drive(lane, mint, draft.buyer, draft.grams * .4, label, luck.plain());
        draft.claim(other.number(), mint.courier(), given);
        draft.ask(other);
    }

    private static void replaced(Draft draft, long given, Trip trip) {
        draft.trap(true, "replaced");
        String first = trip.mint().number(Road.day(given), draft.dice);
        draft.claim(first, trip.mint().courier(), given);
        draft.askInVain(first, trip.mint().courier(), trip.mint());
        draft.claim(trip.number(), trip.mint().courier(), given + (long) (draft.dice.uniform(.5, 6) * DAY));
    }

    private static void mistyped(Draft draft, long given, Trip trip) {
        draft.trap(true, "typo");
        String wrong = Mint.mistyped(trip.number(), draft.dice);
        draft.claim(wrong, trip.mint().courier(), given);
        draft.askInVain(wrong, trip.mint().courier(), trip.mint());
        if (draft.dice.chance(draft.world.value("typo-fixed"))) {
            draft.claim(trip.number(), trip.mint().courier(), given + (long) (draft.dice.logNormal(5, .5) * DAY));
        }
    }

    /** A delivery on paper comes before the real one; a stolen parcel never comes. */
    private static long received(Draft draft, Trip trip) {
        long delivered = trip.deliveredAt();
        if (delivered == Trip.NEVER) {
            return Trip.NEVER;
        }
        if (draft.dice.chance(draft.world.value("theft"))) {
            draft.trap(true, "stolen");
            return Trip.NEVER;
        }
        if (draft.dice.chance(draft.world.value("early-delivered"))) {
            return delivered + (long) (draft.dice.uniform(1, 3) * DAY);
        }
        return delivered + (long) (draft.dice.uniform(.02, .3) * DAY);
    }
}
