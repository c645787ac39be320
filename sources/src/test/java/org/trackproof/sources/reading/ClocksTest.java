package org.trackproof.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trackproof.verdict.When;
import org.trackproof.verdict.places.Places;

class ClocksTest {
    private static @Nullable When us(String text) {
        return Times.read(text, Places.zones("US"));
    }

    private static When agreed(@Nullable String local, @Nullable String utc) {
        return Objects.requireNonNull(Clocks.agreed(local == null ? null : us(local), utc == null ? null : us(utc)));
    }

    @Test
    void sameMoment_isExact_withTheTextOfThePlace() {
        When when = agreed("2026-10-08T13:58:00-07:00", "2026-10-08T20:58:40Z");
        assertThat(when.earliest()).isEqualTo(Instant.parse("2026-10-08T20:58:40Z"));
        assertThat(when.isExact()).isTrue();
        assertThat(when.text()).isEqualTo("2026-10-08T13:58-07:00");
    }

    @Test
    void localWithoutOffset_takesTheInstantThatItCanMean() {
        assertThat(agreed("2026-10-08T13:58:00", "2026-10-08T20:58:00Z").isExact())
                .isTrue();
    }

    @Test
    void contradiction_isTheWholeInterval() {
        When when = agreed("2026-10-08T13:58:00-07:00", "2026-10-08T13:58:00Z");
        assertThat(when.earliest()).isEqualTo(Instant.parse("2026-10-08T13:58:00Z"));
        assertThat(when.latest()).isEqualTo(Instant.parse("2026-10-08T20:58:00Z"));
    }

    @Test
    void oneMissing_isTheOther_andNoneIsNone() {
        assertThat(agreed(null, "2026-10-08T20:58:00Z").isExact()).isTrue();
        assertThat(agreed("2026-10-08T13:58:00", null).isExact()).isFalse();
        assertThat(Clocks.agreed(null, null)).isNull();
    }
}
