package org.trackproof.verdict.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.trackproof.verdict.Finding;
import org.trackproof.verdict.Verdict;

class ShapleyTest {
    private static final String DECOY = """
            order     03-01 10:00  ES 28013 Madrid from ES local
            weighing  900
            complaint 03-20 10:00
            number    03-22 12:00  PQ880135244ES
            weighed   12
            to        ES 28013
            accepted  03-22 18:20  ES Barcelona
            delivered 03-23 11:02  ES Madrid 28013
            """;

    private static double decibans(double p) {
        return 10 * StrictMath.log10(p / (1 - p));
    }

    @Test
    void explained_priorAndFindings_addUpToThePosterior() {
        for (String picture : new String[] {DECOY, DECOY.replace("complaint 03-20 10:00\n", "")}) {
            Verdict verdict =
                    Scenario.of(picture).asOf("03-28 00:00").explained().judge();
            double sum =
                    verdict.findings().stream().mapToDouble(Finding::decibans).sum();
            assertThat(decibans(verdict.prior()) + sum)
                    .as(Scenario.told(verdict))
                    .isEqualTo(
                            decibans(verdict.pInconsistent()),
                            within(.1 * verdict.findings().size()));
        }
    }

    @Test
    void explained_orNot_theProbabilityIsTheSame() {
        double plain = Scenario.of(DECOY).asOf("03-28 00:00").judge().pInconsistent();
        double explained =
                Scenario.of(DECOY).asOf("03-28 00:00").explained().judge().pInconsistent();
        assertThat(explained).isEqualTo(plain);
    }
}
