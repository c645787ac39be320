package org.trackproof.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trackproof.verdict.engine.ReferencePack;

class LearnerTest {
    private static String learnt(int parcels) {
        ReferencePack base = ReferencePack.standard();
        Learner learner = new Learner(base);
        new Simulator(World.of("training"), 11).parcels(parcels).forEach(parcel -> learner.add(parcel.facts()));
        assertThat(learner.cases()).isEqualTo(parcels);
        assertThat(learner.confirmed()).isBetween(parcels / 2L, (long) parcels);
        return learner.pack(base, "simulated-test", "simulated");
    }

    @Test
    void pack_ofAnArchive_isReadAgain_andTheSameTwice() {
        String pack = learnt(600);
        assertThat(ReferencePack.parse(pack).name()).isEqualTo("simulated-test");
        assertThat(learnt(600)).isEqualTo(pack);
    }

    @Test
    void pack_ofTwoHalves_isThatOfTheWhole() {
        ReferencePack base = ReferencePack.standard();
        Learner first = new Learner(base);
        Learner second = new Learner(base);
        Simulator simulator = new Simulator(World.of("training"), 11);
        for (int i = 0; i < 600; i++) {
            (i % 2 == 0 ? first : second).add(simulator.parcel(i).facts());
        }
        first.addAll(second);
        assertThat(first.pack(base, "simulated-test", "simulated")).isEqualTo(learnt(600));
    }

    /** Clopper and Pearson, one-sided 95 %: 1 - .05^(1/n) for no hit; the others from the beta distribution. */
    @ParameterizedTest(name = "{0} of {1} -> {2}")
    @CsvSource({"0, 299, .00997", "0, 2995, .0010", "1, 473, .00999", "5, 100, .10225"})
    void upper_boundOfAShare(int hits, int count, double bound) {
        assertThat(Thresholds.upper(hits, count)).isEqualTo(bound, within(.0002));
    }

    @Test
    void threshold_ofTooFewParcels_isNone() {
        assertThat(Thresholds.allowed(298, .01)).isEqualTo(-1);
        assertThat(Thresholds.allowed(299, .01)).isZero();
    }
}
