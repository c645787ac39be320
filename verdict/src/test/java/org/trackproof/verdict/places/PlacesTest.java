package org.trackproof.verdict.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {
    @ParameterizedTest
    @CsvSource({
        "CN, +08:00, +08:00",
        "ES, Z, +02:00",
        "US, -10:00, -04:00",
        "PR, -04:00, -04:00",
        "IN, +05:30, +05:30",
        "es, Z, +02:00",
        "UK, Z, +01:00",
        "RU, +02:00, +12:00",
        "KP, +08:30, +09:00"
    })
    void zones_ofACountry_spanAllItsClocks(String country, String west, String east) {
        assertThat(Places.zones(country)).isEqualTo(new ZoneSpan(ZoneOffset.of(west), ZoneOffset.of(east)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "X", "ZZ", "USA", "1A", "ÄÖ", "中国", "U\u0000"})
    void zones_ofAnUnknownCountry_areAnywhere(String country) {
        assertThat(Places.zones(country)).isSameAs(ZoneSpan.ANYWHERE);
    }

    @Test
    void zones_ofEveryCountry_holdWhatTheRunningJavaKnowsOf2015To2026() {
        Set<String> known = ZoneId.getAvailableZoneIds();
        for (Country country : Places.countries()) {
            for (String zone :
                    country.timeZones().stream().filter(known::contains).toList()) {
                for (long day = 16_436; day < 20_700; day += 7) {
                    ZoneOffset offset = ZoneId.of(zone).getRules().getOffset(Instant.ofEpochSecond(day * 86_400));
                    assertThat(offset.getTotalSeconds())
                            .as("%s %s on day %d", country.code(), zone, day)
                            .isBetween(
                                    country.zones().west().getTotalSeconds(),
                                    country.zones().east().getTotalSeconds());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "US, PR, true", "pr, us, true", "FR, RE, true", "RE, MQ, true", "ES, AD, true", "FR, AD, true", "ES, FR, false",
        "GB, JE, true", "DK, FO, true", "CN, HK, false", "CN, TW, false", "ES, IC, true", "ZZ, zz, true",
                "ZZ, US, false",
        "IT, VA, true", "FR, MC, true", "CH, LI, true", "AX, FI, true", "NO, SJ, true", "US, GU, true", "CA, US, false"
    })
    void samePost_ofTwoPlaces_followsTheAreaOfThePost(String a, String b, boolean same) {
        assertThat(Places.samePost(a, b)).isEqualTo(same);
        assertThat(Places.samePost(b, a)).isEqualTo(same);
    }

    @Test
    void countries_areSortedAndComplete() {
        List<String> codes = Places.countries().stream().map(Country::code).toList();
        assertThat(codes).hasSize(250).isSorted().doesNotHaveDuplicates();
        assertThat(Places.countries()).allSatisfy(country -> {
            assertThat(country.code3()).matches("[A-Z]{3}");
            assertThat(country.continent()).matches("AF|AN|AS|EU|NA|OC|SA");
            assertThat(country.posts()).allSatisfy(post -> assertThat(codes).contains(post));
            assertThat(country.weekend()).hasSizeBetween(1, 2);
        });
    }
}
