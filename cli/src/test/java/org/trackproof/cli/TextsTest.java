package org.trackproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trackproof.numbers.Flag;
import org.trackproof.verdict.Deadline;
import org.trackproof.verdict.Gate;
import org.trackproof.verdict.Health;
import org.trackproof.verdict.Independence;
import org.trackproof.verdict.RateBasis;
import org.trackproof.verdict.RuleCheck;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Stated;
import org.trackproof.verdict.Story;

/** Every word of the contract has words for people. */
class TextsTest {
    static Stream<String> keys() {
        return Stream.of(
                        all("flag.", Flag.values(), Flag::id),
                        all("said.", Said.values(), Said::id),
                        all("stated.", Stated.values(), Stated::id),
                        all("gate.", Gate.values(), Gate::id),
                        all("independence.", Independence.values(), Independence::id),
                        all("basis.", RateBasis.values(), RateBasis::id),
                        all("story.", Story.values(), Story::id),
                        all("rule.", RuleCheck.Met.values(), RuleCheck.Met::id),
                        all("headline.inconsistent.", otherParcels(), Story::id),
                        all("confidence.", doubtful(), Deadline.Confidence::id),
                        Stream.of("health." + Health.DEGRADED.id(), "health." + Health.FAILING.id()))
                .flatMap(keys -> keys);
    }

    private static <T> Stream<String> all(String prefix, T[] values, java.util.function.Function<T, String> id) {
        return Arrays.stream(values).map(value -> prefix + id.apply(value));
    }

    private static Story[] otherParcels() {
        return Arrays.stream(Story.values()).filter(Story::isAnotherParcel).toArray(Story[]::new);
    }

    private static Deadline.Confidence[] doubtful() {
        return Arrays.stream(Deadline.Confidence.values())
                .filter(confidence -> confidence != Deadline.Confidence.PRIMARY)
                .toArray(Deadline.Confidence[]::new);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyWord_hasAText(String key) {
        assertThat(Texts.english().has(key)).as(key).isTrue();
    }
}
