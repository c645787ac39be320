package org.trackproof.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContainerTest {
    @ParameterizedTest
    @ValueSource(strings = {"CSQU3054383", "MSCU6639870", "ABCU0000016", "AAAZ0000010"})
    void is_withTheRightCheckDigit_isTrueForNoOther(String number) {
        int right = 0;
        for (char last = '0'; last <= '9'; last++) {
            right += Container.is(number.substring(0, 10) + last) ? 1 : 0;
        }

        assertThat(right).isEqualTo(1);
    }

    @Test
    void is_ofTheExampleOfTheStandard_isTrue() {
        assertThat(Container.is("CSQU3054383")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CSQU3054384", "CSQX3054383", "CSQU305438", "1SQU3054383", "CSQUA054383"})
    void is_ofAnotherShape_isFalse(String number) {
        assertThat(Container.is(number)).isFalse();
    }

    @Test
    void identify_ofAContainer_saysSo() {
        Identification answer = Numbers.standard().identify("CSQU3054383");

        assertThat(answer.flags()).contains(Flag.LOOKS_LIKE_CONTAINER);
        assertThat(answer.outcome()).isEqualTo(Outcome.NOT_A_TRACKING_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3A870E1DF2B29A2C", "A2I7Q1P06U"})
    void identify_ofARandomCode_doesNotIdentifyIt(String code) {
        assertThat(Numbers.standard().identify(code).outcome()).isNotEqualTo(Outcome.IDENTIFIED);
    }

    @Test
    void find_ofABillOfLading_findsNothing() {
        String text = "vessel EVER GIVEN, voyage 681024W, bill of lading JVGL081641636, container CSQU3054383";

        assertThat(Numbers.standard().find(text)).isEmpty();
    }
}
