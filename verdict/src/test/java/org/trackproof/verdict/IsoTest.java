package org.trackproof.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTest {
    @Test
    void instants_ofManyYears_readAndWriteAsTheLibraryDoes() {
        long seed = Long.getLong("seed", 20261125L);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 20_000; i++) {
            Instant instant = Instant.ofEpochSecond(random.nextLong(-70_000_000_000L, 260_000_000_000L));
            assertThat(Iso.text(instant)).as("seed %d", seed).isEqualTo(instant.toString());
            assertThat(Iso.instant(instant.toString())).as("seed %d", seed).isEqualTo(instant);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "2026-12-31", "1970-01-01", "0001-01-01"})
    void date_ofADay_isThatDay(String day) {
        assertThat(Iso.date(day)).isEqualTo(LocalDate.parse(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-02T09:14:00.5Z", "2026-10-02T09:14:00.000Z", "1999-12-31T23:59:59Z"})
    void instant_ofAnotherForm_isWhatTheLibraryReads(String text) {
        assertThat(Iso.instant(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-01-01T24:00:01Z", "2026-1-01T00:00:000Z"})
    void instant_thatDoesNotExist_fails(String text) {
        assertThatThrownBy(() -> Iso.instant(text)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-29", "2026-00-10", "2026-1-1", "", "２０２６-01-01"})
    void date_thatDoesNotExist_fails(String text) {
        assertThatThrownBy(() -> Iso.date(text)).isInstanceOf(DateTimeException.class);
    }
}
