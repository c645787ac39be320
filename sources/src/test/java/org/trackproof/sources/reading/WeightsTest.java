package org.trackproof.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeightsTest {
    @ParameterizedTest(name = "{0} {1} -> {2} g")
    @CsvSource({
        "0.42kg,, 420",
        "'0,42 KG',, 420",
        "420 g,, 420",
        "1 lb,, 453.59",
        "10.5, oz, 297.67",
        "12 OZ, kg, 340.19",
        "0, kg, 0"
    })
    void grams_ofAWeight(String text, String unit, double grams) {
        assertThat(Weights.grams(text, unit)).isCloseTo(grams, Offset.offset(0.01));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "heavy", "-1 kg", "1e9 kg", "12 stone", "1.2.3 kg"})
    void grams_ofAnythingElse_isAbsent(String text) {
        assertThat(Weights.grams(text, null)).isNull();
    }

    @Test
    void grams_ofNull_isAbsent() {
        assertThat(Weights.grams(null, "kg")).isNull();
    }
}
