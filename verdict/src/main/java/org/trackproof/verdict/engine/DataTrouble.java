package org.trackproof.verdict.engine;

/**
 * What wrong data of a source can show. A wrong zone moves a scan by less than a day and a half; it cannot move it by weeks.
 *
 * @param logHop natural logarithm of the share of parcels with data trouble whose history shows an impossible hop
 * @param logShared natural logarithm of how often a further independent source shows the same wrong data
 */
record DataTrouble(double logHop, double logShared) {
    /**
     * From the rates themselves.
     *
     * @param hop share of parcels with data trouble whose history shows an impossible hop, 0..1
     * @param shared how often a further independent source shows the same wrong data, 0..1
     */
    static DataTrouble of(double hop, double shared) {
        return new DataTrouble(StrictMath.log(hop), StrictMath.log(shared));
    }

    /** How much more probable an observation is if the data of its sources are wrong: a natural logarithm. */
    double logOdds(Observation observation) {
        if (observation.rule().equals("route.impossible-hop")) {
            return observation.weight() * (logHop - observation.logGenuine());
        }
        if (observation.block() == Block.CLOCK
                && !Boolean.TRUE.equals(observation.facts().get("withinZones"))) {
            return 0;
        }
        double wrong = observation.logUniform() + (observation.witnesses() - 1) * logShared;
        return observation.weight() * (wrong - observation.logGenuine());
    }
}
