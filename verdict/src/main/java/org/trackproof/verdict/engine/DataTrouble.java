package org.trackproof.verdict.engine;

/** What wrong data of a source can show. A wrong zone moves a scan by less than a day and a half; it cannot move it by weeks. */
final class DataTrouble {
    /** Share of parcels with data trouble whose history shows an impossible hop. */
    private static final double HOP = .2;

    /** How often a further independent source shows the same wrong data: posts and couriers pass messages on to each other. */
    private static final double SHARED = .1;

    private DataTrouble() {}

    /** How much more probable an observation is if the data of its sources are wrong: a natural logarithm. */
    static double logOdds(Observation observation) {
        if (observation.rule().equals("route.impossible-hop")) {
            return observation.weight() * (StrictMath.log(HOP) - observation.logGenuine());
        }
        if (observation.block() == Block.CLOCK
                && !Boolean.TRUE.equals(observation.facts().get("withinZones"))) {
            return 0;
        }
        double wrong = observation.logUniform() + (observation.witnesses() - 1) * StrictMath.log(SHARED);
        return observation.weight() * (wrong - observation.logGenuine());
    }
}
