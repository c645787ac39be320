package org.trackproof.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ExpansionTest {
    @Test
    void of_aFixedShape_isItself() {
        assertThat(Expansion.of("'1Z' account:X6 check:d1")).containsExactly("'1Z' account:X6 check:d1");
    }

    @Test
    void of_rangesAlternativesAndOptions_isEveryCombination() {
        assertThat(Expansion.of("lead:'A'|'BB' serial:d2-3 'N'?"))
                .containsExactly(
                        "lead:'A' serial:d2",
                        "lead:'A' serial:d2 'N'",
                        "lead:'A' serial:d3",
                        "lead:'A' serial:d3 'N'",
                        "lead:'BB' serial:d2",
                        "lead:'BB' serial:d2 'N'",
                        "lead:'BB' serial:d3",
                        "lead:'BB' serial:d3 'N'");
    }

    @Test
    void of_tooManyVariants_saysSo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Expansion.of("d1-30 d1-30"))
                .withMessageContaining("more than 500 variants");
    }

    @Test
    void length_ofAVariant_countsCharacters() {
        assertThat(Expansion.length("'1Z' account:X6 kind:[AB]2 check:d1")).isEqualTo(11);
    }
}
