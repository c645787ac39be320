package org.trackproof.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trackproof.numbers.Candidate;
import org.trackproof.numbers.Flag;
import org.trackproof.numbers.Identification;
import org.trackproof.numbers.Numbers;

class MintTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 3);

    private static List<String> kinds() {
        return Mint.kinds().stream().filter(kind -> !kind.equals("forwarder")).toList();
    }

    /** So that a genuine parcel never looks invented by its number. */
    @ParameterizedTest
    @MethodSource("kinds")
    void number_ofEveryKind_isOneOfItsCourier(String kind) {
        Mint mint = Mint.of(kind);
        Dice dice = Dice.of(4, kind.hashCode());
        for (int i = 0; i < 200; i++) {
            String number = mint.number(DAY, dice);
            Identification identity = Numbers.standard().identify(number);
            assertThat(identity.candidates())
                    .as(number)
                    .extracting(Candidate::courier)
                    .contains(mint.courier());
            assertThat(identity.flags()).as(number).doesNotContain(Flag.CHECK_DIGIT_FAILED);
        }
    }

    @Test
    void number_ofNobodysCourier_isKnownToNobody() {
        assertThat(Numbers.standard().courier(Mint.of("forwarder").courier())).isEmpty();
    }

    @Test
    void mistyped_isOneSlipAway() {
        Dice dice = Dice.of(8);
        for (int i = 0; i < 500; i++) {
            String number = Mint.of("ups").number(DAY, dice);
            String wrong = Mint.mistyped(number, dice);
            assertThat(wrong).isNotEqualTo(number);
            assertThat(wrong.length()).isBetween(number.length() - 1, number.length());
        }
    }
}
