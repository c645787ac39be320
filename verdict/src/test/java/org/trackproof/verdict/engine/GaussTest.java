package org.trackproof.verdict.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class GaussTest {
    @Test
    void logAndCosine_agreeWithTheLibraryToTwelveDigits() {
        long seed = Long.getLong("seed", 20261125L);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 20_000; i++) {
            double x = 1 - random.nextDouble();
            assertThat(Gauss.log(x)).as("log %s", x).isCloseTo(StrictMath.log(x), within(1e-12));
            double turn = random.nextDouble();
            assertThat(Gauss.cosOfTurn(turn))
                    .as("turn %s", turn)
                    .isCloseTo(StrictMath.cos(2 * StrictMath.PI * turn), within(1e-12));
        }
    }

    @Test
    void draws_haveMeanNoughtAndSpreadOne() {
        SplittableRandom random = new SplittableRandom(1);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < 100_000; i++) {
            double drawn = Gauss.of(random.nextDouble(), random.nextDouble());
            sum += drawn;
            squares += drawn * drawn;
        }
        assertThat(sum / 100_000).isCloseTo(0, within(.02));
        assertThat(squares / 100_000).isCloseTo(1, within(.02));
    }
}
