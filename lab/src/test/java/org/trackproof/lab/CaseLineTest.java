package org.trackproof.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trackproof.sources.CaseReader;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.engine.Engine;

class CaseLineTest {
    private static final Engine ENGINE = new Engine();

    /** Another engine that reads the file judges the very facts that were measured here. */
    @ParameterizedTest
    @ValueSource(strings = {"same", "all", "broken"})
    void case_writtenAndRead_isJudgedTheSame(String world) {
        Simulator simulator = new Simulator(World.of(world), 21);
        for (int i = 0; i < 120; i++) {
            Parcel parcel = simulator.parcel(i);
            Replay replay = new Replay(parcel.facts());
            for (int day : new int[] {4, 15, 60}) {
                Instant look = parcel.facts().order().orderedAt().earliest().plus(Duration.ofDays(day));
                Case facts = replay.at(look);
                Case read = CaseReader.read(CaseLine.write(parcel, facts)).facts();
                assertThat(ENGINE.assess(read, look, Engine.Options.DEFAULT))
                        .as("parcel %d, day %d", i, day)
                        .isEqualTo(ENGINE.assess(facts, look, Engine.Options.DEFAULT));
            }
        }
    }

    @Test
    void archive_replayed_showsTheSameLooks() {
        Simulator simulator = new Simulator(World.of("same"), 22);
        for (int i = 0; i < 60; i++) {
            Parcel parcel = simulator.parcel(i);
            Case read = CaseReader.read(CaseLine.write(parcel, parcel.facts())).facts();
            Instant look = parcel.facts().order().orderedAt().earliest().plus(Duration.ofDays(12));
            assertThat(ENGINE.assess(new Replay(read).at(look), look, Engine.Options.DEFAULT))
                    .isEqualTo(ENGINE.assess(new Replay(parcel.facts()).at(look), look, Engine.Options.DEFAULT));
        }
    }

    @Test
    void archive_ofASeed_isTheSameTwice_andTeaches(@TempDir Path folder) throws IOException {
        Path one = folder.resolve("one.jsonl");
        Path two = folder.resolve("two.jsonl");
        Lab.archive(World.of("training"), 9, 700, one);
        Lab.archive(World.of("training"), 9, 700, two);
        assertThat(one).hasSameBinaryContentAs(two);
        Files.writeString(one, "no case\n", java.nio.file.StandardOpenOption.APPEND);
        Lab.Learnt learnt =
                Lab.learn(one, org.trackproof.verdict.engine.ReferencePack.standard(), "learnt-1", lines -> {});
        assertThat(learnt.unreadable()).isEqualTo(1);
        assertThat(learnt.confirmed()).isBetween(300L, 500L);
        assertThat(learnt.pack()).contains("basis             learnt");
    }
}
