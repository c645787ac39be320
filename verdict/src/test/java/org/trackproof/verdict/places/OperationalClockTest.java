package org.trackproof.verdict.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationalClockTest {
    private static final OperationalClock CLOCK = new OperationalClock(Speeds.WRITTEN);

    private static DayKind kind(String country, String day) {
        return DayKinds.of(Countries.get(country))[(int) LocalDate.parse(day).toEpochDay() - DayKinds.FIRST];
    }

    @ParameterizedTest
    @CsvSource({
        "US, 2025-11-27, HOLIDAY",
        "US, 2026-07-03, WORKDAY",
        "US, 2027-07-05, HOLIDAY",
        "US, 2026-05-25, HOLIDAY",
        "GB, 2026-04-03, HOLIDAY",
        "GB, 2026-12-28, HOLIDAY",
        "DE, 2026-05-14, HOLIDAY",
        "DE, 2026-05-25, HOLIDAY",
        "FR, 2026-07-14, HOLIDAY",
        "GR, 2026-04-13, HOLIDAY",
        "CN, 2025-01-25, WEEKEND",
        "CN, 2025-01-26, SPRING_FESTIVAL",
        "CN, 2025-02-04, SPRING_FESTIVAL",
        "CN, 2025-02-05, WORKDAY",
        "CN, 2025-02-08, WORKDAY",
        "CN, 2026-02-12, WORKDAY",
        "CN, 2026-02-13, SPRING_FESTIVAL",
        "CN, 2026-02-23, SPRING_FESTIVAL",
        "CN, 2026-02-28, WORKDAY",
        "CN, 2026-10-01, GOLDEN_WEEK",
        "CN, 2026-10-10, WORKDAY",
        "CN, 2026-10-11, WEEKEND",
        "CN, 2020-01-25, SPRING_FESTIVAL",
        "CN, 2030-02-03, SPRING_FESTIVAL",
        "IL, 2026-01-02, WEEKEND",
        "IL, 2026-01-04, WORKDAY",
        "AE, 2026-01-02, WORKDAY",
        "SA, 2026-01-02, WEEKEND",
        "IN, 2026-01-03, WORKDAY",
        "IN, 2026-01-04, WEEKEND",
        "RE, 2026-07-14, HOLIDAY",
        "AU, 2026-01-26, HOLIDAY",
        "CA, 2026-05-18, HOLIDAY",
        "JP, 2026-01-12, HOLIDAY",
        "KR, 2026-02-17, HOLIDAY",
        "BR, 2026-02-17, HOLIDAY"
    })
    void kind_ofADay_isWhatItIsThere(String country, String day, DayKind expected) {
        assertThat(kind(country, day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // an ordinary week from Monday to Monday in Madrid, Shenzhen and Riyadh
        "ES, DESTINATION, 2026-03-02T00:00:00Z, 2026-03-09T00:00:00Z, , 5.8",
        "CN, ORIGIN, 2026-03-02T00:00:00Z, 2026-03-09T00:00:00Z, , 6.5",
        "SA, DESTINATION, 2026-03-02T00:00:00Z, 2026-03-09T00:00:00Z, , 5.8",
        // Chinese New Year 2026: eleven slow days
        "CN, ORIGIN, 2026-02-12T16:00:00Z, 2026-02-23T16:00:00Z, , 3.3",
        // half a Tuesday, local time of China
        "CN, ORIGIN, 2026-03-02T16:00:00Z, 2026-03-03T04:00:00Z, , 0.5",
        // the strike of 2025: nothing moves at Canada Post, others deliver
        "CA, DESTINATION, 2025-10-01T12:00:00Z, 2025-10-08T12:00:00Z, canada-post, 0",
        "CA, DESTINATION, 2025-10-01T12:00:00Z, 2025-10-08T12:00:00Z, purolator, 5.8",
        "CA, DESTINATION, 2025-10-01T12:00:00Z, 2025-10-08T12:00:00Z, , 5.8",
        "US, DESTINATION, 2025-10-01T12:00:00Z, 2025-10-08T12:00:00Z, canada-post, 5.8",
        // tracking blackout
        "FR, DESTINATION, 2025-12-21T23:00:00Z, 2025-12-24T22:00:00Z, colissimo, 0.018",
        // nothing known but weekends
        ", DESTINATION, 2026-03-02T00:00:00Z, 2026-03-09T00:00:00Z, , 5.8",
        "ES, DESTINATION, 2026-03-09T00:00:00Z, 2026-03-02T00:00:00Z, , 0"
    })
    void days_betweenTwoInstants_countWork(
            String country, Side side, Instant from, Instant until, String courier, double expected) {
        assertThat(CLOCK.days(country, side, from, until, courier)).isCloseTo(expected, within(0.02));
    }

    @Test
    void days_inPeakSeason_countLess() {
        Instant from = Instant.parse("2026-11-23T00:00:00Z");
        assertThat(CLOCK.days("ES", Side.DESTINATION, from, from.plusSeconds(7 * 86_400)))
                .isCloseTo(5.8 * .7, within(0.02));
    }

    @Test
    void days_ofRandomInstants_addUpAndNeverExceedTheCalendar() {
        long seed = Long.getLong("seed", System.nanoTime());
        SplittableRandom random = new SplittableRandom(seed);
        String[] countries = {"CN", "US", "ES", "CA", "SA", "IL", null, "ZZ"};
        for (int i = 0; i < 20_000; i++) {
            String country = countries[random.nextInt(countries.length)];
            Side side = Side.values()[random.nextInt(3)];
            Instant a = Instant.ofEpochSecond(random.nextLong(1_300_000_000L, 2_200_000_000L));
            Instant b = a.plusSeconds(random.nextLong(1, 10_000_000));
            Instant c = b.plusSeconds(random.nextLong(1, 10_000_000));
            double ab = CLOCK.days(country, side, a, b, "canada-post");
            double bc = CLOCK.days(country, side, b, c, "canada-post");
            double ac = CLOCK.days(country, side, a, c, "canada-post");
            assertThat(ac).as("%s %s %s %s, seed %d", country, side, a, c, seed).isCloseTo(ab + bc, within(1e-6));
            assertThat(ab)
                    .as("seed %d", seed)
                    .isBetween(0.0, (b.getEpochSecond() - a.getEpochSecond()) / 86_400.0 + 1e-6);
        }
    }

    @Test
    void after_someDays_isTheirEnd() {
        long seed = Long.getLong("seed", System.nanoTime());
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 500; i++) {
            Instant from = Instant.ofEpochSecond(random.nextLong(1_600_000_000L, 1_900_000_000L));
            double days = random.nextInt(1, 6_000) / 100.0;
            Instant end = CLOCK.after("CN", Side.ORIGIN, from, days, null);
            assertThat(CLOCK.days("CN", Side.ORIGIN, from, end))
                    .as("seed %d", seed)
                    .isCloseTo(days, within(1e-4));
        }
    }

    @Test
    void after_aStrike_waitsForItsEnd() {
        Instant end = CLOCK.after("CA", Side.DESTINATION, Instant.parse("2025-09-26T12:00:00Z"), .1, "canada-post");
        assertThat(end).isBetween(Instant.parse("2025-10-11T00:00:00Z"), Instant.parse("2025-10-13T00:00:00Z"));
    }

    @Test
    void after_anImpossibleNumber_says() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CLOCK.after("CN", Side.ORIGIN, Instant.EPOCH, Double.NaN, null))
                .withMessageContaining("NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Speeds(.5, .5, 1.5, .5, .5, .5, .5))
                .withMessageContaining("destinationWeekend");
    }

    @Test
    void kinds_ofEveryCountry_leaveMostDaysForWork() {
        for (Country country : Places.countries()) {
            long holidays = 0;
            for (DayKind kind : DayKinds.of(country)) {
                holidays += kind == DayKind.HOLIDAY ? 1 : 0;
            }
            assertThat(holidays / 21.0).as(country.code()).isBetween(0.0, 30.0);
        }
    }

    @Test
    void tables_nameKnownCountriesAndSaneFactors() {
        assertThat(Table.read("holidays.tsv", 4))
                .allSatisfy(row -> assertThat(Countries.find(row[0])).isNotNull());
        assertThat(Strike.LIST).isNotEmpty().allSatisfy(strike -> {
            assertThat(Countries.find(strike.country())).isNotNull();
            assertThat(strike.firstDay()).isLessThanOrEqualTo(strike.lastDay());
            assertThat(strike.factor()).isBetween(0.0, 1.0);
        });
    }
}
