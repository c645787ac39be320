package org.trackproof.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trackproof.verdict.engine.ReferencePack;

class LabReportTest {
    private static LabReport report(List<String> measured) {
        List<World> worlds = List.of(World.of("same"), World.of("domestic"));
        return LabReport.measure(ReferencePack.standard(), worlds, 3, 240, measured::add);
    }

    @Test
    void report_ofTheSameSeed_isTheSameText() {
        List<String> measured = new ArrayList<>();
        LabReport one = report(measured);
        LabReport two = report(new ArrayList<>());
        assertThat(measured).containsExactly("Same as training", "Domestic US");
        assertThat(one.json()).isEqualTo(two.json());
        assertThat(one.markdown()).isEqualTo(two.markdown()).contains("seed 3", "240 parcels", "label-only");
    }

    @Test
    void wrong_amongThoseNamed_isReckonedAtThePrior() {
        Parcel.Truth good = new Parcel.Truth("genuine", List.of());
        Parcel.Truth bad = new Parcel.Truth("decoy", List.of());
        List<Watched> all = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            all.add(watched(good, i < 1 ? 5 : Course.NEVER));
            all.add(watched(bad, i < 50 ? 5 : Course.NEVER));
        }
        Tally tally = new Tally(all, .02);
        assertThat(tally.wrong(one -> one.flagged() != Course.NEVER)).isEqualTo(.98 * .01 / (.98 * .01 + .02 * .5));
    }

    private static Watched watched(Parcel.Truth truth, int flagged) {
        java.util.Set<Checklist.Warning> none = java.util.EnumSet.noneOf(Checklist.Warning.class);
        return new Watched(truth, flagged, Course.NEVER, Course.NEVER, false, .5, 0, new double[] {.5}, none, 0);
    }
}
