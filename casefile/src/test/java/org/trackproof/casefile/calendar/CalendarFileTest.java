package org.trackproof.casefile.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trackproof.sources.CaseFile;
import org.trackproof.sources.CaseReader;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.engine.Engine;
import org.trackproof.verdict.language.Language;
import org.trackproof.verdict.rules.Judge;

class CalendarFileTest {
    private static final Instant AT = Instant.parse("2026-09-20T08:00:00Z");

    private static final String CASE = """
            {"order": {"marketplace": "%s", "orderedAt": "2026-09-01T10:00:00Z", "shippedDeclaredAt": "2026-09-03",
              "promisedBy": "2026-11-12", "shipTo": {"country": "ES"}, "paidWith": ["paypal"],
              "protectionEndsAt": "2026-11-28T07:59:00Z"},
             "claims": [{"number": "LP00841273905516"}, {"number": "RB123456785CN", "items": ["b"]}]}
            """;

    private static String written(String marketplace, Instant at) {
        CaseFile file = CaseReader.read(CASE.formatted(marketplace));
        List<Verdict> verdicts = new Judge(new Engine()).judge(file.facts(), at, Engine.Options.DEFAULT);
        return CalendarFile.of(verdicts);
    }

    @Test
    void lastDays_areEntriesWithTwoAlarms() {
        List<StrictCalendar.Component> events = StrictCalendar.read(written("aliexpress", AT));

        assertThat(events)
                .filteredOn(event -> event.text("SUMMARY").equals("Last day: open a dispute at AliExpress"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.value("DTSTART")).isEqualTo("20261128T075900Z");
                    assertThat(event.value("DTSTAMP")).isEqualTo("20260920T080000Z");
                    assertThat(event.alarms())
                            .extracting(alarm -> alarm.get("TRIGGER"))
                            .containsExactly("-P7D", "-P1D");
                });
    }

    @ParameterizedTest
    @EnumSource
    void words_haveTheKeysOfEnglish(Language language) {
        assertThat(Words.of(language).keys()).isEqualTo(Words.of(Language.EN).keys());
    }

    @Test
    void entries_inFrench_areFrenchThroughout() {
        CaseFile file = CaseReader.read(CASE.formatted("aliexpress"));
        List<Verdict> verdicts = new Judge(new Engine()).judge(file.facts(), AT, Engine.Options.DEFAULT, Language.FR);

        assertThat(StrictCalendar.read(CalendarFile.of(verdicts, Language.FR)))
                .extracting(event -> event.text("SUMMARY"))
                .contains("Dernier jour : ouvrir un litige sur AliExpress");
    }

    @Test
    void windowsSharedByTwoNumbers_areWrittenOnce() {
        List<StrictCalendar.Component> events = StrictCalendar.read(written("aliexpress", AT));

        assertThat(events).extracting(event -> event.value("UID")).doesNotHaveDuplicates();
        assertThat(events).extracting(event -> event.text("SUMMARY")).doesNotHaveDuplicates();
    }

    @Test
    void dates_areWholeDays_andFirstDaysHaveNoAlarm() {
        assertThat(StrictCalendar.read(written("aliexpress", AT)))
                .filteredOn(event -> event.text("SUMMARY").startsWith("From today: set the seller a last period"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.value("DTSTART;VALUE=DATE")).matches("2026111[23]");
                    assertThat(event.alarms()).isEmpty();
                });
    }

    @Test
    void sameCaseAtTheSameInstant_givesTheSameBytes_andKeepsItsIdsLater() {
        assertThat(written("aliexpress", AT)).isEqualTo(written("aliexpress", AT));
        assertThat(StrictCalendar.read(written("aliexpress", AT)).get(0).value("UID"))
                .isEqualTo(StrictCalendar.read(written("aliexpress", AT.plusSeconds(86_400)))
                        .get(0)
                        .value("UID"));
    }

    @Test
    void windowsThatAreOver_areLeftOut_andAlarmsOfThePastToo() {
        List<StrictCalendar.Component> events =
                StrictCalendar.read(written("aliexpress", Instant.parse("2026-11-25T08:00:00Z")));

        assertThat(events)
                .filteredOn(event -> event.text("SUMMARY").contains("dispute at AliExpress"))
                .allSatisfy(event -> assertThat(event.alarms())
                        .extracting(alarm -> alarm.get("TRIGGER"))
                        .containsExactly("-P1D"));
        assertThat(written("aliexpress", Instant.parse("2026-12-01T08:00:00Z")))
                .doesNotContain("dispute at AliExpress");
    }

    @Test
    void textFromOutside_cannotBreakOut() {
        String hostile = ContentLines.escaped("a;b,c\\d\r\nEND:VCALENDAR\u202e\u0007x");

        assertThat(hostile).isEqualTo("a\\;b\\,c\\\\d\\nEND:VCALENDARx");
        assertThat(StrictCalendar.unescaped(hostile)).isEqualTo("a;b,c\\d\nEND:VCALENDARx");
    }

    @Test
    void foldedLines_haveAtMost75OctetsAndComeBackWhole() {
        long seed = Long.getLong("seed", System.nanoTime());
        SplittableRandom random = new SplittableRandom(seed);
        int[] alphabet = {'a', ' ', 'é', '中', 0x1f4e6, ',', ';'};
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(0, 200), 0, alphabet.length).forEach(c -> text.appendCodePoint(alphabet[c]));
            String lines = new ContentLines().text("SUMMARY", text.toString()).toString();
            assertThat(lines.lines())
                    .as("seed %d", seed)
                    .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
            Map<String, String> read = StrictCalendar.properties(lines);
            assertThat(StrictCalendar.unescaped(read.getOrDefault("SUMMARY", "")))
                    .as("seed %d", seed)
                    .isEqualTo(text.toString());
        }
    }
}
