package org.trackproof.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.trackproof.verdict.Service;
import org.trackproof.verdict.engine.Silence;

class HazardsTest {
    private static Silence silence(String lane) {
        return new Silence("accepted", Service.STANDARD, lane, Instant.EPOCH, 0, List.of(), List.of());
    }

    @Test
    void hazard_ofManySilences_isTheShareThatEnds() {
        Hazards hazards = new Hazards();
        for (int i = 0; i < 8000; i++) {
            hazards.add(silence("CN-ES"), 0, i % 4 == 0 ? .2 : .7, true, 1);
        }
        double[] learnt = hazards.hazards("accepted.standard.CN-ES");
        assertThat(learnt[0]).isEqualTo(.25, within(.01));
        assertThat(learnt[1]).isEqualTo(1, within(.02));
    }

    @Test
    void hazard_ofFewSilences_isThatOfTheServiceAbove() {
        Hazards hazards = new Hazards();
        for (int i = 0; i < 8000; i++) {
            hazards.add(silence("CN-ES"), 0, i % 4 == 0 ? .2 : .7, true, 1);
        }
        hazards.add(silence("CN-FR"), 0, .2, true, 1);
        double[] learnt = hazards.hazards("accepted.standard.CN-FR");
        assertThat(learnt[0]).isEqualTo((1 + 60 * .25) / 61, within(.01));
    }

    /** A silence that was first seen when it was two days old says nothing of its first two days. */
    @Test
    void silence_seenLate_isAtRiskFromThenOn() {
        Hazards hazards = new Hazards();
        for (int i = 0; i < 4000; i++) {
            hazards.add(silence("CN-ES"), 0, .2, i % 2 == 0, 1);
            hazards.add(silence("CN-ES"), 2.5, 3.5, false, 1);
        }
        // half of 4000 end, and who was only seen for a part of the bin counts half
        assertThat(hazards.hazards("accepted.standard.CN-ES")[0]).isEqualTo(2000 / 3000.0, within(.01));
    }

    @Test
    void rows_withFewSilences_claimNothing() {
        Hazards hazards = new Hazards();
        for (int i = 0; i < 49; i++) {
            hazards.add(silence("CN-ES"), 0, 1, true, 1);
        }
        TreeMap<String, double[]> rows = new TreeMap<>();
        hazards.forEach(rows::put);
        assertThat(rows).isEmpty();
        hazards.add(silence("CN-ES"), 0, 1, true, 1);
        hazards.forEach(rows::put);
        assertThat(rows).containsOnlyKeys("accepted.standard", "accepted.standard.CN-ES");
    }
}
