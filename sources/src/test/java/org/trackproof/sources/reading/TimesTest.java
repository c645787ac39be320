package org.trackproof.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trackproof.verdict.When;
import org.trackproof.verdict.places.ZoneSpan;

class TimesTest {
    private static final ZoneSpan CHINA = new ZoneSpan(ZoneOffset.ofHours(8), ZoneOffset.ofHours(8));

    private static When present(@Nullable When when) {
        return Objects.requireNonNull(when);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "2026-10-02T09:14:00Z, 2026-10-02T09:14:00Z",
        "2026-10-02T09:14:00.123Z, 2026-10-02T09:14:00Z",
        "2026-10-02T09:14:00+02:00, 2026-10-02T07:14:00Z",
        "2026-10-02 09:14:00 +0200, 2026-10-02T07:14:00Z",
        "2026-10-02T09:14-05, 2026-10-02T14:14:00Z",
        "2026-10-02 09:14:00 GMT+8, 2026-10-02T01:14:00Z",
        "2026-10-02 09:14:00 UTC, 2026-10-02T09:14:00Z",
        "20261002T091400Z, 2026-10-02T09:14:00Z",
    })
    void read_withOffset_isThatInstant(String text, Instant instant) {
        assertThat(Times.read(text, ZoneSpan.ANYWHERE))
                .satisfies(when -> assertThat(when.earliest()).isEqualTo(instant))
                .matches(When::isExact);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "2026-10-02T09:14:00",
                "2026-10-02 09:14",
                "2026/10/2 9:14:00",
                "20261002091400",
                "20261002 091400",
                "2026.10.02 09:14:00.0",
                "2026-10-02 09:14 AM",
                "2026-10-02 09:14:00 PST",
                "2026-10-02T09:14:00+99:00"
            })
    void read_withoutOffset_staysLocal(String text) {
        When when = present(Times.read(text, ZoneSpan.ANYWHERE));
        assertThat(when.text()).isEqualTo("2026-10-02T09:14:00");
        assertThat(when.earliest()).isEqualTo(Instant.parse("2026-10-01T19:14:00Z"));
        assertThat(when.latest()).isEqualTo(Instant.parse("2026-10-02T21:14:00Z"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"2026-10-02", "20261002", "2026-10-02T24:00:00", "2026-10-02 in the morning"})
    void read_ofADay_isThatWholeDay(String text) {
        assertThat(Times.read(text, CHINA)).isEqualTo(When.parse("2026-10-02", CHINA));
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(
            strings = {"", " ", "yesterday", "2026-13-02", "2026-02-30", "1026-10-02", "9999-10-02", "2026102", "12:30"
            })
    void read_ofNoDate_isAbsent(String text) {
        assertThat(Times.read(text, ZoneSpan.ANYWHERE)).isNull();
    }

    @Test
    void read_ofAVeryLongText_isAbsent() {
        assertThat(Times.read("2026-10-02" + " ".repeat(100_000) + "x", ZoneSpan.ANYWHERE))
                .isNull();
    }

    @Test
    void read_ofParts_joinsThem() {
        assertThat(present(Times.read("2026-10-02", "09:14:00", "+08:00", ZoneSpan.ANYWHERE))
                        .earliest())
                .isEqualTo(Instant.parse("2026-10-02T01:14:00Z"));
        assertThat(Times.read("2026-10-02", null, "+08:00", CHINA)).isEqualTo(When.parse("2026-10-02", CHINA));
        assertThat(Times.read(null, "09:14:00", null, CHINA)).isNull();
    }

    @Test
    void read_dayOrMonthFirst_asAsked() {
        assertThat(present(Times.readDayFirst("02/10/2026 09:14", CHINA)).text())
                .isEqualTo("2026-10-02T09:14:00");
        assertThat(present(Times.readMonthFirst("10/2/2026 9:14:05 PM", CHINA)).text())
                .isEqualTo("2026-10-02T21:14:05");
        assertThat(Times.readDayFirst("31.02.2026", CHINA)).isNull();
    }

    @Test
    void readEpoch_secondsOrMilliseconds() {
        Instant instant = Instant.parse("2026-10-02T09:14:00Z");
        assertThat(Times.readEpoch(Long.toString(instant.toEpochMilli()))).isEqualTo(When.at(instant));
        assertThat(Times.readEpoch(Long.toString(instant.getEpochSecond()))).isEqualTo(When.at(instant));
        assertThat(Times.readEpoch("12")).isNull();
        assertThat(Times.readEpoch("99999999999999")).isNull();
    }

    @Test
    void withoutOffset_keepsTheClock() {
        When when = Times.read("2026-10-02T09:14:00-07:00", ZoneSpan.ANYWHERE);
        assertThat(Times.withoutOffset(when, CHINA)).isEqualTo(When.parse("2026-10-02T09:14:00", CHINA));
    }

    @Test
    void dayOf_forgetsTheTime() {
        assertThat(Times.dayOf(Times.read("2026-10-02T00:00:00Z", CHINA), CHINA))
                .isEqualTo(When.parse("2026-10-02", CHINA));
    }
}
