package org.trackproof.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Times nasty texts of one, two and four lengths; only in the profile {@code nightly}, since machines hesitate. */
@EnabledIfSystemProperty(named = "nightly", matches = "true")
class HostileGrowthTest {
    private static final int UNITS = 40_000;

    private final Numbers numbers = Numbers.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a ",
                "<",
                "<!--",
                "&",
                "&#",
                "=",
                "=\n",
                "=3D",
                "http://",
                "https://a.b/?",
                "://",
                "1 ",
                "12-",
                "1234 5678 9012 ",
                "RB 123 ",
                "DE89 ",
                "\u00ad",
                "840123456789012 ",
                "RR582047164GB ",
                "tracking ",
                "tracking number 12345678901;",
                "A",
                "9",
                "A1",
                "<wbr>",
                "\n",
                "A\n",
                "<a href=http://"
            })
    void find_inFourTimesTheText_takesAtMostAboutFourTimesAsLong(String unit) {
        best(unit.repeat(UNITS));
        long one = best(unit.repeat(UNITS));
        long two = best(unit.repeat(2 * UNITS));
        long four = best(unit.repeat(4 * UNITS));

        assertThat(two).as("twice '%s', once %d ns", unit, one).isLessThan(one * 4 + 20_000_000);
        assertThat(four).as("four times '%s', once %d ns", unit, one).isLessThan(one * 8 + 40_000_000);
    }

    /** The least time of a few tries, in nanoseconds. */
    private long best(String text) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            long start = System.nanoTime();
            numbers.find(text);
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }
}
