package org.trackproof.lab;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.places.Side;

/** Lets a parcel travel a lane: each leg takes its median, times the parcel's slowness, the lane's week, and chance. */
final class Road {
    private static final long DAY = 86_400;

    /** No leg is shorter: loading, driving, unloading. */
    private static final double LEAST_DAYS = .12;

    private final World world;
    private final long seed;
    private final Lane lane;
    private final Town start;
    private final Address to;
    private final String lastCourier;
    private final Luck luck;
    private final Dice dice;
    private final double slowness;
    private final List<Event> events = new ArrayList<>();
    private long now;

    private Road(World world, long seed, Lane lane, Address to, String lastCourier, Luck luck, Dice dice) {
        this.world = world;
        this.seed = seed;
        this.lane = lane;
        this.to = to;
        this.lastCourier = lastCourier;
        this.luck = luck;
        this.dice = dice;
        this.start = Town.draw(lane.from(), dice);
        this.slowness = dice.logNormal(1, world.value("parcel-sigma"));
    }

    /**
     * A trip from the printing of its label on.
     *
     * @param seed of the world: all parcels of a lane share the luck of its weeks
     * @param label seconds since 1970
     */
    static Trip drive(
            World world, long seed, Lane lane, Mint mint, Address to, double grams, long label, Luck luck, Dice dice) {
        String number = mint.number(day(label), dice);
        String last = lane.last().isEmpty()
                ? mint.courier()
                : dice.pick(lane.last(), Weighed::weight).word();
        boolean goesOn = !lane.isDomestic() && !lane.last().isEmpty() && dice.chance(world.value("last-mile-change"));
        Road road = new Road(world, seed, lane, to, last, luck, dice);
        road.travel(label);
        return new Trip(number, mint, lane, to, last, goesOn, grams, road.events);
    }

    static LocalDate day(long second) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(second), ZoneOffset.UTC);
    }

    private void travel(long label) {
        now = label;
        if (luck.label()) {
            events.add(new Event(label + 1800, Phase.LABEL, lane.from(), "", "", false, false));
        }
        now += (long) (luck.lateDays() * DAY);
        leg(lane.hand(), Side.ORIGIN);
        add(Phase.ACCEPTED, lane.from(), start.name(), false);
        if (!lane.isDomestic()) {
            abroad();
        }
        leg(lane.end() * .45, Side.DESTINATION);
        add(Phase.DESTINATION, lane.to(), dice.pick(to.town().depots()), true);
        leg(lane.end() * .45, Side.DESTINATION);
        if (luck.lost()) {
            lose();
        } else {
            hand();
        }
    }

    private void abroad() {
        leg(lane.origin() * .4, Side.ORIGIN);
        add(Phase.ORIGIN_SORT, lane.from(), dice.pick(start.depots()), false);
        leg(lane.origin() * .6, Side.ORIGIN);
        add(Phase.EXPORTED, lane.from(), start.name(), false);
        double rest = lane.line();
        if (!lane.hubs().isEmpty() && dice.chance(.3)) {
            leg(rest * .6, Side.BETWEEN);
            String hub = dice.pick(lane.hubs());
            add(Phase.EXPORTED, hub, Town.draw(hub, dice).name(), false);
            rest *= .4;
        }
        leg(rest, Side.BETWEEN);
        add(Phase.IMPORTED, lane.to(), Town.draw(lane.to(), dice).name(), false);
        if (lane.customs() > 0) {
            if (luck.holdDays() > 0) {
                now += (long) (dice.uniform(.1, .6) * DAY);
                add(Phase.CUSTOMS, lane.to(), "", false);
                now += (long) (luck.holdDays() * DAY);
            }
            leg(lane.customs(), Side.DESTINATION);
            add(Phase.CUSTOMS, lane.to(), "", false);
        }
    }

    private void hand() {
        if (luck.pickup()) {
            add(Phase.READY_FOR_PICKUP, lane.to(), to.town().name(), near(), true);
            if (luck.returned()) {
                back();
                return;
            }
            now += (long) (dice.logNormal(1.3, .8) * DAY);
            add(Phase.DELIVERED, lane.to(), to.town().name(), near(), true);
            return;
        }
        add(Phase.OUT_FOR_DELIVERY, lane.to(), place(), true);
        if (luck.attempted() || luck.returned()) {
            now += (long) (dice.uniform(.1, .4) * DAY);
            add(Phase.ATTEMPTED, lane.to(), place(), true);
            if (luck.returned()) {
                back();
                return;
            }
            leg(1.1, Side.DESTINATION);
        }
        now += (long) (dice.uniform(.05, .35) * DAY);
        String code = luck.redirected() ? near() : to.postcode();
        add(Phase.DELIVERED, lane.to(), place(), code, true);
    }

    private void back() {
        now += (long) (dice.logNormal(8, .4) * DAY);
        add(Phase.RETURNING, lane.to(), place(), true);
        now += (long) (dice.logNormal(lane.isDomestic() ? 3 : 18, .5) * DAY);
        add(Phase.RETURNED, lane.from(), start.name(), false);
    }

    /** Lost anywhere between acceptance and the door. */
    private void lose() {
        int first = 0;
        while (events.get(first).phase() != Phase.ACCEPTED) {
            first++;
        }
        int keep = first + 1 + dice.below(events.size() - first);
        while (events.size() > keep) {
            events.remove(events.size() - 1);
        }
    }

    /** Place texts of the last mile name the town, a depot, or the region's centre. */
    private String place() {
        double kind = dice.uniform();
        return kind < .66
                ? to.town().name()
                : kind < .95
                        ? dice.pick(to.town().depots())
                        : to.town().other(dice).name();
    }

    /** A code next door: the last digit is another one. */
    private String near() {
        String code = to.postcode();
        for (int i = code.length() - 1; i >= 0; i--) {
            if (Character.isDigit(code.charAt(i))) {
                return code.substring(0, i) + dice.below(10) + code.substring(i + 1);
            }
        }
        return code;
    }

    private void add(Phase phase, String country, String city, boolean byLast) {
        add(phase, country, city, "", byLast);
    }

    private void add(Phase phase, String country, String city, String postcode, boolean byLast) {
        events.add(new Event(now, phase, country, city, postcode, true, byLast));
    }

    private void leg(double median, Side side) {
        double days = LEAST_DAYS + median * slowness * week() * dice.logNormal(1, world.value("leg-sigma"));
        if (dice.chance(world.value("stuck"))) {
            days += dice.logNormal(world.value("stuck-median"), world.value("stuck-sigma"));
        }
        String country = side == Side.ORIGIN ? lane.from() : lane.to();
        String courier = side == Side.DESTINATION ? lastCourier : null;
        now = world.clock()
                .after(country, side, Instant.ofEpochSecond(now), StrictMath.min(days, 300), courier)
                .getEpochSecond();
        if (side == Side.DESTINATION) {
            now = afterStrike(country);
        }
    }

    /** All parcels of a lane have a good or a bad week together. */
    private double week() {
        long key = now / (7 * DAY);
        Dice shared = Dice.of(
                seed,
                key,
                lane.from().hashCode(),
                lane.to().hashCode(),
                lane.service().ordinal());
        return shared.logNormal(1, world.value("week-sigma"));
    }

    private long afterStrike(String country) {
        if (!world.text("strike-country").equals(country)) {
            return now;
        }
        long first = world.date("strike-first").toEpochDay() * DAY;
        long length = Duration.ofDays((long) world.value("strike-days")).toSeconds();
        if (now < first || now >= first + length) {
            return now;
        }
        return first + length + (long) (dice.uniform() * world.value("strike-backlog") * DAY);
    }
}
