package org.trackproof.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.engine.Engine;

class SimulatorTest {
    private static List<String> worlds() {
        return World.NAMES;
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void parcels_ofEveryWorld_canBeJudged_andDependOnTheSeedOnly(String world) {
        Simulator simulator = new Simulator(World.of(world), 7);
        Engine engine = new Engine();
        List<Parcel> parcels = simulator.parcels(150).toList();
        assertThat(new Simulator(World.of(world), 7).parcels(150).parallel().toList())
                .isEqualTo(parcels);
        for (Parcel parcel : parcels) {
            Instant end = parcel.facts().at();
            assertThat(end).isNotNull();
            List<Verdict> verdicts = engine.judge(parcel.facts(), end, Engine.Options.DEFAULT);
            assertThat(verdicts).hasSameSizeAs(parcel.facts().claims());
        }
    }

    @Test
    void parcels_ofAnotherSeed_areOthers() {
        World world = World.of("same");
        assertThat(new Simulator(world, 1).parcel(0)).isNotEqualTo(new Simulator(world, 2).parcel(0));
    }

    @Test
    void fakes_areAsManyAsTheWorldSays() {
        World world = World.of("same");
        long fakes = new Simulator(world, 3)
                .parcels(4000)
                .filter(parcel -> !parcel.truth().belongs())
                .count();
        double share = world.value("fakes");
        double spread = Math.sqrt(share * (1 - share) / 4000);
        assertThat(fakes / 4000.0).isBetween(share - 5 * spread, share + 5 * spread);
    }

    @Test
    void world_thatDoesNotExist_namesThoseThatDo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> World.of("mars"))
                .withMessageContaining("'mars'")
                .withMessageContaining("same");
    }

    @Test
    void replay_showsNothingThatHadNotBeenSeen() {
        new Simulator(World.of("same"), 5).parcels(200).forEach(parcel -> {
            Instant look = parcel.facts().order().orderedAt().latest().plusSeconds(10 * 86_400);
            Case then = new Replay(parcel.facts()).at(look);
            for (Answer answer : then.answers()) {
                assertThat(answer.askedAt()).isBeforeOrEqualTo(look);
                answer.histories()
                        .forEach(history -> assertThat(history.scans())
                                .allMatch(scan ->
                                        scan.seenAt() == null || !scan.seenAt().isAfter(look)));
            }
        });
    }
}
