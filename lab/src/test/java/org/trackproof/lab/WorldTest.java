package org.trackproof.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorldTest {
    private static java.util.List<String> names() {
        return World.NAMES;
    }

    @ParameterizedTest
    @MethodSource("names")
    void world_thatShips_hasTitleAndLanes(String name) {
        World world = World.of(name);
        assertThat(world.title()).isNotEqualTo(name);
        assertThat(world.lanes()).isNotEmpty();
    }

    @Test
    void parse_ofAKeyThatNatureLacks_saysWhich() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> World.parse("mine", "tea-time 5"))
                .withMessageContaining("'mine'")
                .withMessageContaining("'tea-time'");
    }

    @Test
    void strike_holdsWhatWouldHaveMoved() {
        World world = World.of("strike");
        long first = world.date("strike-first").toEpochDay() * 86_400;
        long until = first + (long) (world.value("strike-days") * 86_400);
        new Simulator(world, 5)
                .parcels(300)
                .forEach(parcel -> parcel.facts().answers().stream()
                        .flatMap(answer -> answer.histories().stream())
                        .flatMap(history -> history.scans().stream())
                        .filter(scan -> scan.phase() == org.trackproof.verdict.Phase.DESTINATION)
                        .filter(scan -> "CA".equals(scan.place().country()))
                        .forEach(scan -> assertThat(scan.time())
                                .satisfies(time -> assertThat(time.middle().getEpochSecond())
                                        .matches(at -> at < first || at >= until - 86_400))));
    }
}
