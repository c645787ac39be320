package org.trackproof.verdict.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindCountryTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ES;ES",
                "esp;ES",
                "724;ES",
                "Spain;ES",
                "ESPAÑA;ES",
                "西班牙;ES",
                "Испания;ES",
                "Mainland China;CN",
                "中国;CN",
                "CHN;CN",
                "P.R. China;CN",
                "中国大陆;CN",
                "Hong Kong;HK",
                "HONGKONG;HK",
                "中国香港;HK",
                "Hong Kong SAR China;HK",
                "Taiwan, China;TW",
                "台湾;TW",
                "臺灣;TW",
                "Macau;MO",
                "Czech Republic;CZ",
                "Česko;CZ",
                "USA;US",
                "U.S.A.;US",
                "The United States of America;US",
                "美国;US",
                "Russian Federation;RU",
                "РОССИЯ;RU",
                "俄罗斯;RU",
                "Türkiye;TR",
                "Turkey;TR",
                "Deutschland;DE",
                "Allemagne;DE",
                "Alemania;DE",
                "Niemcy;DE",
                "德国;DE",
                "UK;GB",
                "Great Britain;GB",
                "England;GB",
                "英国;GB",
                "Korea, Republic of;KR",
                "대한민국;KR",
                "日本;JP",
                "Viet Nam;VN",
                "Holland;NL",
                "The Netherlands;NL",
                "Canary Islands;ES",
                "IC;ES",
                "Réunion;RE",
                "reunion island;RE",
                "Puerto Rico;PR",
                "Kosovo;XK",
                "Côte d'Ivoire;CI",
                "Ivory Coast;CI",
                "Saint Lucia;LC",
                "St. Lucia;LC",
                "Bosnia & Herzegovina;BA",
                "Niger;NE",
                "Nigeria;NG",
                "Dominica;DM",
                "Dominican Republic;DO",
                "Georgia;GE",
                "Congo, Democratic Republic of the;CD",
                " fr ;FR",
                "Å land;",
                "ישראל;IL",
                "السعودية;SA",
                "Austria;AT",
                "Australia;AU",
                "Guinea;GN",
                "Guinea-Bissau;GW",
                "Samoa;WS",
                "American Samoa;AS"
            })
    void findCountry_ofWhatPeopleWrite_isTheCountry(String text, String code) {
        assertThat(Places.findCountry(text).map(Country::code).orElse(null)).isEqualTo(code);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "Congo",
                "America",
                "Europe",
                "E.U.",
                "Atlantis",
                "00",
                "999",
                "'; DROP TABLE",
                "\u0000",
                "ES;FR",
                "𝟘",
                "🇪🇸🇪🇸"
            })
    void findCountry_ofNoOneCountry_isEmpty(String text) {
        assertThat(Places.findCountry(text)).isEmpty();
    }

    @Test
    void findCountry_ofEndlessText_isBounded() {
        assertThat(Places.findCountry("Spain ".repeat(1_000_000))).isEmpty();
    }

    @Test
    void findCountry_ofEveryCodeAndName_isThatCountry() {
        for (Country country : Places.countries()) {
            assertThat(Places.findCountry(country.code())).contains(country);
            assertThat(Places.findCountry(country.code3())).contains(country);
            assertThat(Places.findCountry(country.name())).contains(country);
        }
    }

    @Test
    void namesOfTheDataFiles_areInNormalForm() {
        for (String[] row : Table.read("names.tsv", 2)) {
            for (String name : row[1].split("\\|", -1)) {
                assertThat(Text.key(name)).isEqualTo(name);
            }
        }
        for (String file : new String[] {"cities.tsv", "hubs.tsv"}) {
            for (String[] row : Table.read(file, 6)) {
                for (String name : row[5].split("\\|", -1)) {
                    assertThat(Text.key(name))
                            .as("%s in %s", name, file)
                            .isEqualTo(name)
                            .isNotEmpty();
                }
            }
        }
    }
}
