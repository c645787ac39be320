package org.trackproof.verdict.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurvivalCurveTest {
    @Test
    void logNormal_isHalfAtItsMedian() {
        assertThat(SurvivalCurve.logNormal(4, .8, 0).at(4)).isEqualTo(.5, within(1e-6));
    }

    @Test
    void shareThatNeverMoves_isTheFloor() {
        assertThat(SurvivalCurve.logNormal(4, .8, .3).at(1000)).isEqualTo(.3, within(.001));
    }

    @Test
    void hazards_multiply() {
        double[] hazards = new double[SurvivalCurve.EDGES.length - 1];
        Arrays.fill(hazards, .1);
        SurvivalCurve curve = SurvivalCurve.ofHazards(hazards, 0);
        assertThat(curve.at(.5)).isEqualTo(.9, within(1e-12));
        assertThat(curve.at(1)).isEqualTo(.81, within(1e-12));
        assertThat(curve.at(.75)).as("log-linear inside a bin").isEqualTo(Math.sqrt(.9 * .81), within(1e-12));
    }

    @Test
    void daysUntil_findsWhenHalfOfThoseStillWaitingHaveMoved() {
        SurvivalCurve curve = SurvivalCurve.logNormal(4, .8, 0);
        double days = curve.daysUntil(3, .5);
        assertThat(curve.at(days)).isEqualTo(curve.at(3) / 2, within(1e-6));
    }

    @Test
    void daysUntil_ofParcelsThatMostlyNeverMove_isNever() {
        assertThat(SurvivalCurve.logNormal(4, .8, .9).daysUntil(10, .5)).isNaN();
    }

    @ParameterizedTest(name = "P(Z > {0}) = {1}")
    @CsvSource({"0, 0.5", "1, 0.15865525", "1.959964, 0.025", "-1, 0.84134475", "3, 0.0013499"})
    void upperTail_ofTheNormalDistribution(double z, double p) {
        assertThat(Normal.upperTail(z)).isEqualTo(p, within(1e-6));
    }

    @ParameterizedTest(name = "ln Gamma({0}) = {1}")
    @CsvSource({"1, 0", "5, 3.1780538303", "0.5, 0.5723649429", "100, 359.1342053696"})
    void logGamma_ofKnownValues(double x, double log) {
        assertThat(SellerBlock.logGamma(x)).isEqualTo(log, within(1e-8));
    }
}
