package org.trackproof.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trackproof.verdict.engine.ReferencePack;

class LabReportTest {
    private static LabReport report(List<String> measured) {
        List<World> worlds = List.of(World.of("same"), World.of("domestic"));
        return LabReport.measure(ReferencePack.standard(), worlds, 3, 240, (world, done, of) -> {
            if (done == of) {
                measured.add(world);
            }
        });
    }

    @Test
    void report_ofTheSameSeed_isTheSameText() {
        List<String> measured = new ArrayList<>();
        LabReport one = report(measured);
        LabReport two = report(new ArrayList<>());
        assertThat(measured).containsExactly("Same as training", "Domestic US");
        assertThat(one.json()).isEqualTo(two.json());
        assertThat(one.html()).isEqualTo(two.html()).contains("<svg", "</html>").doesNotContain("<script", "src=");
        assertThat(one.markdown()).isEqualTo(two.markdown()).contains("seed 3", "240 parcels", "label-only");
    }

    @Test
    void measurement_thatIsResumed_isTheSame_andMeasuresNothingTwice(@TempDir Path folder) throws IOException {
        ReferencePack pack = ReferencePack.standard();
        LabReport first = Lab.measure(pack, List.of("domestic"), 3, 60, folder, (world, done, of) -> {});
        Path kept = folder.resolve("worlds").resolve("domestic.json");
        Files.writeString(kept, Files.readString(kept).replace("Domestic US", "Kept"));
        LabReport again = Lab.measure(pack, List.of("domestic"), 3, 60, folder, (world, done, of) -> {});
        LabReport other = Lab.measure(pack, List.of("domestic"), 4, 60, folder, (world, done, of) -> {});
        assertThat(again.json()).isEqualTo(first.json().replace("Domestic US", "Kept"));
        assertThat(other.json()).contains("Domestic US");
        assertThat(folder.resolve("report.html")).exists();
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
        return new Watched(
                truth,
                flagged,
                Course.NEVER,
                Course.NEVER,
                false,
                .5,
                0,
                new double[] {.5},
                none,
                0,
                Course.NEVER,
                Dates.NONE,
                null);
    }
}
