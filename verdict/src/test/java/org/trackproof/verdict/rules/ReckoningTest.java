package org.trackproof.verdict.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trackproof.verdict.When;
import org.trackproof.verdict.places.ZoneSpan;

class ReckoningTest {
    private static final RuleRow DAYS = RuleBook.shipped().row("PP-1");
    private static final RuleRow PACIFIC = RuleBook.shipped().row("AE-B02a");
    private static final RuleRow BUSINESS = RuleBook.shipped().row("EB-2a");
    private static final int TRIES = 5_000;

    @ParameterizedTest(name = "{0} + {1} days = {2}")
    @CsvSource({
        "2028-02-28, 1, 2028-02-29",
        "2028-02-29, 365, 2029-02-28",
        "2027-02-28, 1, 2027-03-01",
        "2026-12-31, 1, 2027-01-01",
        "2026-03-29, 1, 2026-03-30",
        "2027-12-20, 15, 2028-01-04",
        "2026-09-01, 180, 2027-02-28"
    })
    void calendarDays_overLeapDaysAndYearEnds(String from, int days, String wanted) {
        assertThat(Reckoning.end(Situations.when(from), days, DAYS, null).text())
                .isEqualTo(wanted);
    }

    @ParameterizedTest(name = "{0} + {1} working days = {2}")
    @CsvSource({
        "2026-12-31, 1, 2027-01-01",
        "2026-11-06, 1, 2026-11-09",
        "2026-11-07, 1, 2026-11-09",
        "2026-11-08, 5, 2026-11-13",
        "2028-02-25, 3, 2028-03-01",
        "2026-11-09, -1, 2026-11-06",
        "2026-11-09, 0, 2026-11-09"
    })
    void workingDays_skipWeekends(LocalDate from, int days, LocalDate wanted) {
        assertThat(Reckoning.workDays(from, days, "UNSTATED")).isEqualTo(wanted);
    }

    @Test
    void workingDays_ofASixDayWeek_skipSundaysOnly() {
        assertThat(Reckoning.workDays(LocalDate.parse("2026-11-06"), 2, "CN_6DAY"))
                .isEqualTo("2026-11-09");
    }

    @Test
    void calendarDays_overDaylightSaving_keepTheTimeOfDay() {
        When before = Situations.when("2026-10-30T10:00:00-07:00");
        assertThat(Reckoning.end(before, 3, PACIFIC, null).text()).isEqualTo("2026-11-02T18:00:00Z");
        assertThat(Reckoning.end(before, 1, PACIFIC, null).text()).isEqualTo("2026-10-31T17:00:00Z");
    }

    @Test
    void uncertainTrigger_givesTheSafeEnds() {
        When local = Situations.when("2026-03-03T12:00:00");
        assertThat(Reckoning.end(local, 2, DAYS, null).text()).isEqualTo("2026-03-04T22:00:00Z");
        assertThat(Reckoning.beginning(local, 2, DAYS, null).text()).isEqualTo("2026-03-06T00:00:00Z");
    }

    @Test
    void amountThatIsNoTime_isRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reckoning.end(
                        Situations.when("2026-03-03"), 2, RuleBook.shipped().row("AE-S10a"), null))
                .withMessageContaining("AE-S10a");
    }

    @Test
    void endOfAnInstant_isNeverAfterTheLastDayInAnyZone() {
        long seed = Long.getLong("seed", System.nanoTime());
        SplittableRandom random = new SplittableRandom(seed);
        List<ZoneId> zones = List.of(
                ZoneOffset.ofHours(-12),
                ZoneId.of("America/Los_Angeles"),
                ZoneId.of("Europe/Madrid"),
                ZoneOffset.ofHours(14));
        for (int i = 0; i < TRIES; i++) {
            Instant trigger = anyInstant(random);
            int days = random.nextInt(0, 400);
            Moment end = Reckoning.end(When.at(trigger), days, DAYS, null);
            for (ZoneId zone : zones) {
                Instant lastDayOver = trigger.atZone(zone)
                        .toLocalDate()
                        .plusDays(days + 1L)
                        .atStartOfDay(zone)
                        .toInstant();
                assertThat(end.last().minus(Duration.ofHours(1)))
                        .as("%s + %d in %s, seed %d", trigger, days, zone, seed)
                        .isBefore(lastDayOver);
            }
        }
    }

    @Test
    void dates_moveByExactlyTheDays() {
        long seed = Long.getLong("seed", System.nanoTime());
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < TRIES; i++) {
            LocalDate day = anyInstant(random).atZone(ZoneOffset.UTC).toLocalDate();
            int days = random.nextInt(-30, 600);
            LocalDate end = Reckoning.end(When.day(day, ZoneSpan.ANYWHERE), days, PACIFIC, null)
                    .day();
            assertThat(ChronoUnit.DAYS.between(day, end))
                    .as("%s, seed %d", day, seed)
                    .isEqualTo(days);
        }
    }

    @Test
    void businessDays_neverEndOnAWeekendAndGrowWithTheirNumber() {
        long seed = Long.getLong("seed", System.nanoTime());
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < TRIES; i++) {
            LocalDate day = anyInstant(random).atZone(ZoneOffset.UTC).toLocalDate();
            int days = random.nextInt(1, 60);
            LocalDate end = Reckoning.workDays(day, days, "NONE");
            assertThat(end.getDayOfWeek())
                    .as("%s + %d, seed %d", day, days, seed)
                    .isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(end).isBefore(Reckoning.workDays(day, days + 1, "NONE"));
            assertThat(day.datesUntil(end)
                            .filter(d -> d.getDayOfWeek().getValue() < 6)
                            .count())
                    .isBetween(days - 1L, (long) days);
        }
    }

    @Test
    void beginning_isNeverBeforeTheEndOfTheSameCount() {
        long seed = Long.getLong("seed", System.nanoTime());
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < TRIES; i++) {
            Instant earliest = anyInstant(random);
            When when = new When("2026-01-01T00:00:00", earliest, earliest.plusSeconds(random.nextInt(0, 93_600)));
            int days = random.nextInt(1, 90);
            RuleRow row = random.nextBoolean() ? DAYS : BUSINESS;
            assertThat(Reckoning.beginning(when, days, row, null).first())
                    .as("%s, seed %d", when, seed)
                    .isAfterOrEqualTo(Reckoning.end(when, days, row, null).first());
        }
    }

    /** Hours are hours: no zone, no daylight saving, no holiday moves them. */
    @Test
    void hours_areExactInEveryZoneAndOverEveryChangeOfClocks() {
        long seed = Long.getLong("seed", System.nanoTime());
        SplittableRandom random = new SplittableRandom(seed);
        for (String id : List.of("AZ-1b", "PDD-2", "AE-B11")) {
            RuleRow row = RuleBook.shipped().row(id);
            for (int i = 0; i < TRIES / 10; i++) {
                Instant trigger = anyInstant(random);
                int hours = random.nextInt(0, 240);
                assertThat(Reckoning.end(When.at(trigger), hours, row, ZoneId.of("Europe/Madrid"))
                                .last())
                        .as("%s: %s + %d h, seed %d", id, trigger, hours, seed)
                        .isEqualTo(trigger.plus(Duration.ofHours(hours)).truncatedTo(ChronoUnit.SECONDS));
            }
        }
    }

    /** US Pacific changes its clocks, China does not: the hour of the day stays in the zone of the rule. */
    @Test
    void calendarDays_keepTheTimeOfDayInTheZoneOfTheRule() {
        long seed = Long.getLong("seed", System.nanoTime());
        SplittableRandom random = new SplittableRandom(seed);
        for (String id : List.of("AE-B02a", "WX-1a")) {
            RuleRow row = RuleBook.shipped().row(id);
            ZoneId zone = ZoneId.of(row.zone());
            for (int i = 0; i < TRIES; i++) {
                Instant trigger = anyInstant(random);
                int days = random.nextInt(0, 200);
                Instant end = Reckoning.end(When.at(trigger), days, row, null).last();
                assertThat(ChronoUnit.DAYS.between(
                                trigger.atZone(zone).toLocalDate(),
                                end.atZone(zone).toLocalDate()))
                        .as("%s: %s + %d in %s, seed %d", id, trigger, days, zone, seed)
                        .isEqualTo(days);
                long drift = Duration.between(trigger.plus(Duration.ofDays(days)), end)
                        .toMinutes();
                assertThat(Math.abs(drift))
                        .as("%s + %d, seed %d", trigger, days, seed)
                        .isLessThanOrEqualTo(zone.equals(ZoneId.of("Asia/Shanghai")) ? 0 : 60);
            }
        }
    }

    /** Working days in US Pacific: never on a weekend there, and the safe end is never after the safe beginning. */
    @Test
    void workingDays_areCountedInTheZoneOfTheRule() {
        long seed = Long.getLong("seed", System.nanoTime());
        SplittableRandom random = new SplittableRandom(seed);
        RuleRow row = RuleBook.shipped().row("AE-S09");
        ZoneId zone = ZoneId.of(row.zone());
        for (int i = 0; i < TRIES; i++) {
            Instant trigger = anyInstant(random);
            int days = random.nextInt(1, 40);
            Instant end = Reckoning.end(When.at(trigger), days, row, null).last();
            assertThat(end.atZone(zone).getDayOfWeek())
                    .as("%s + %d, seed %d", trigger, days, seed)
                    .isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(end)
                    .isBeforeOrEqualTo(Reckoning.beginning(When.at(trigger), days, row, null)
                            .first());
        }
    }

    private static Instant anyInstant(SplittableRandom random) {
        return Instant.parse("2023-12-25T00:00:00Z").plusSeconds(random.nextLong(0, 6L * 366 * 86_400));
    }
}
