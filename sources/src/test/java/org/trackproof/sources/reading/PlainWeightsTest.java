package org.trackproof.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainWeightsTest {
    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource({
        "1.6, kg, 1600",
        "0, kg, 0",
        "0.45, KGS, 450",
        "12, g, 12",
        "1.5, LBS, 680.4",
        "1, lb, 453.6",
        "4, oz, 113.4",
        "1, stone,",
        "-1, kg,",
        ", kg,",
        "1,,"
    })
    void grams_ofUnitsThatCarriersWrite(Double value, String unit, Double grams) {
        assertThat(PlainWeights.grams(value, unit)).isEqualTo(grams);
    }
}
