package org.trackproof.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Said;

/** Replies with a few characters broken anywhere: an answer always comes, and a history only where the source knows the number. */
class DamagedReplyTest {
    private static final String PIECES = "{}[]\",:<>/&;0-9Zé\u0000\u2028";
    private static final Set<Said> WITH_HISTORY = EnumSet.of(Said.KNOWN, Said.LABEL_ONLY, Said.REGISTERED_EMPTY);

    static ReadingContract[] couriers() {
        return new ReadingContract[] {
            new CanadaPostReadingTest(),
            new DhlReadingTest(),
            new FedexReadingTest(),
            new RoyalMailReadingTest(),
            new UpsReadingTest(),
            new UspsReadingTest()
        };
    }

    @ParameterizedTest
    @MethodSource("couriers")
    void damagedReply_isStillAnAnswer(ReadingContract courier) {
        long seed = Long.getLong("seed", System.nanoTime());
        SplittableRandom random = new SplittableRandom(seed);
        String body = courier.recorded("delivered");
        for (int i = 0; i < 500; i++) {
            StringBuilder damaged = new StringBuilder(body);
            for (int j = random.nextInt(1, 6); j > 0; j--) {
                damaged.setCharAt(random.nextInt(damaged.length()), PIECES.charAt(random.nextInt(PIECES.length())));
            }
            Answer answer = courier.readBody(damaged.toString(), 200);
            assertThat(answer.histories().isEmpty() || WITH_HISTORY.contains(answer.said()))
                    .as("seed %d, reply %s", seed, damaged)
                    .isTrue();
        }
    }
}
