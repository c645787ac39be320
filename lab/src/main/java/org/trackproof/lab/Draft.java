package org.trackproof.lab;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Claim;
import org.trackproof.verdict.When;

/** An order in the making: its lane and buyer, the numbers that were given for it, and what sources will say of them. */
final class Draft {
    private static final long DAY = 86_400;

    final World world;
    final long seed;
    final Dice dice;
    final Lane lane;
    final Mint mint;
    final Address buyer;
    final long orderedAt;
    final double grams;
    final List<String> traps = new ArrayList<>();
    final List<Claim> claims = new ArrayList<>();
    final List<Answer> answers = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();

    /** When the buyer has the parcel in hands; {@link Trip#NEVER} if never. */
    long receivedAt = Trip.NEVER;

    /** When a source says "delivered" of the last number; {@link Trip#NEVER} if never. */
    long shownDeliveredAt = Trip.NEVER;

    Draft(World world, long seed, Lane lane, long orderedAt, Dice dice) {
        this.world = world;
        this.seed = seed;
        this.dice = dice;
        this.lane = lane;
        this.mint = Mint.draw(lane, dice);
        this.buyer = Town.draw(lane.to(), dice).address(dice);
        this.orderedAt = orderedAt;
        this.grams = dice.logNormal(330, .95);
    }

    /** When sources are asked for the last time. */
    Instant end() {
        return Instant.ofEpochSecond(orderedAt + (Parcel.LOOKS + 1) * DAY);
    }

    /** When the seller prints the label and gives the number. */
    long packed() {
        double days = lane.pack() * dice.logNormal(1, .6);
        return world.clock()
                .after(
                        lane.from(),
                        org.trackproof.verdict.places.Side.ORIGIN,
                        Instant.ofEpochSecond(orderedAt),
                        days,
                        null)
                .getEpochSecond();
    }

    Trip drive(Lane lane, Mint mint, Address to, double grams, long label, Luck luck) {
        return Road.drive(world, seed, lane, mint, to, grams, label, luck, dice.split());
    }

    void claim(String number, String courier, long givenAt) {
        claims.add(new Claim(
                number,
                courier,
                When.at(Instant.ofEpochSecond(givenAt)),
                Claim.By.SELLER,
                Claim.Via.ORDER_PAGE,
                null,
                null,
                List.of()));
    }

    /** Asks the sources about a number that is no parcel, or none that anybody shows. */
    void askInVain(String number, String courier, Mint mint) {
        Window window = new Window(world, dice.split(), end());
        for (Outlet outlet : Outlet.LIST) {
            String last = lane.last().isEmpty() ? courier : lane.last().get(0).word();
            String name = outlet.id().equals("origin") ? courier : outlet.name(mint, last);
            if (isAsked(outlet, number, name)) {
                answers.add(window.nothing(name, outlet, number));
            }
        }
    }

    /** Asks the sources about the parcel of a number. */
    void ask(Trip trip) {
        Window window = new Window(world, dice.split(), end());
        for (Outlet outlet : Outlet.LIST) {
            String name = outlet.name(trip.mint(), trip.lastCourier());
            if (isAsked(outlet, trip.number(), name)) {
                show(window.show(name, outlet, trip));
            }
        }
    }

    /** Asks only one source. */
    void ask(Trip trip, Outlet outlet) {
        show(new Window(world, dice.split(), end()).show(outlet.id(), outlet, trip));
    }

    private void show(Answer answer) {
        answers.add(answer);
        for (var history : answer.histories()) {
            for (var scan : history.scans()) {
                Instant seen = scan.seenAt();
                if (scan.phase() == org.trackproof.verdict.Phase.DELIVERED && seen != null) {
                    shownDeliveredAt = StrictMath.min(shownDeliveredAt, seen.getEpochSecond());
                }
            }
        }
    }

    private boolean isAsked(Outlet outlet, String number, String name) {
        boolean fits = !outlet.sees().equals("post") || isPostal(number);
        return fits && dice.chance(outlet.asked()) && asked.add(name + " " + number);
    }

    private static boolean isPostal(String number) {
        return number.length() == 13 && !Character.isDigit(number.charAt(0)) && !Character.isDigit(number.charAt(12));
    }

    /** When the last number was given. */
    long givenAt() {
        When given = claims.get(claims.size() - 1).givenAt();
        return given == null ? orderedAt : given.earliest().getEpochSecond();
    }

    void trap(boolean sprung, String name) {
        if (sprung && !traps.contains(name)) {
            traps.add(name);
        }
    }

    /** Whether somebody shows anything of a number. */
    @Nullable
    Answer shown(String number) {
        for (Answer answer : answers) {
            if (answer.number().equals(number) && !answer.histories().isEmpty()) {
                return answer;
            }
        }
        return null;
    }
}
