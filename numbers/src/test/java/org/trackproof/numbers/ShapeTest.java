package org.trackproof.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeTest {
    @Test
    void parse_ofAllElements_knowsSetsAndParts() {
        Shape shape = Shape.parse("'1Z' account:X6 [AHJ]1 kind:[A-C2-4]2 H1 serial:d3 A1");

        assertThat(shape.length()).isEqualTo(16);
        assertThat(shape.at(0)).isEqualTo(1L << 1);
        assertThat(shape.at(2)).isEqualTo(Alphabet.DIGITS | Alphabet.LETTERS);
        assertThat(Long.bitCount(shape.at(8))).isEqualTo(3);
        assertThat(Long.bitCount(shape.at(9))).isEqualTo(6);
        assertThat(Long.bitCount(shape.at(11))).isEqualTo(16);
        assertThat(shape.get("serial").of("1ZABCDEFH2AF123Q")).isEqualTo("123");
        assertThat(shape.find("check")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"d", "q3", "d0", "dx", "[]1", "[a]1", "'1z'", "d99", "d3-4"})
    void parse_ofAnUnreadableElement_saysWhichOne(String element) {
        assertThatIllegalArgumentException().isThrownBy(() -> Shape.parse("serial:d3 " + element));
    }
}
