package org.trackproof.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "CN, CN",
        "usa, US",
        "USA, US",
        "CHN, CN",
        "U.S.A., US",
        "uk, GB",
        "United Kingdom, GB",
        "Chine, CN",
        "中国, CN",
        "España, ES",
        "ESPANA, ES",
        "ALLEMAGNE, DE",
        "Viet Nam, VN",
        "Hong Kong, HK",
        "Korea (Republic of), KR",
        "Côte d'Ivoire, CI",
    })
    void iso2_ofCodesAndNames(String word, String country) {
        assertThat(Countries.iso2(word)).isEqualTo(country);
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(strings = {"", "  ", "ZZ", "Atlantis", "--", "CHINA SHENZHEN"})
    void iso2_ofAnythingElse_isAbsent(String word) {
        assertThat(Countries.iso2(word)).isNull();
    }

    @Test
    void iso2_ofNullOrEndlessText_isAbsent() {
        assertThat(Countries.iso2(null)).isNull();
        assertThat(Countries.iso2("China".repeat(10_000))).isNull();
    }
}
