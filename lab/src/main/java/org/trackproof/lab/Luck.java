package org.trackproof.lab;

/** What is special about one trip, drawn before it starts. Durations in days. */
record Luck(
        boolean label,
        double lateDays,
        double holdDays,
        boolean lost,
        boolean returned,
        boolean pickup,
        boolean attempted,
        boolean redirected,
        boolean early) {
    static Luck draw(World world, Dice dice) {
        return new Luck(
                dice.chance(world.value("label-scan")),
                dice.chance(world.value("late-handover")) ? dice.logNormal(world.value("late-median"), .5) : 0,
                dice.chance(world.value("customs-hold"))
                        ? dice.logNormal(world.value("hold-median"), world.value("hold-sigma"))
                        : 0,
                dice.chance(world.value("lost")),
                dice.chance(world.value("returned")),
                dice.chance(world.value("pickup")),
                dice.chance(world.value("attempt-fails")),
                dice.chance(world.value("redirect")),
                dice.chance(world.value("early-delivered")));
    }

    /** An uneventful trip, as those of parcels that only serve as somebody's excuse. */
    Luck plain() {
        return new Luck(label, 0, 0, false, false, pickup, attempted, false, false);
    }
}
