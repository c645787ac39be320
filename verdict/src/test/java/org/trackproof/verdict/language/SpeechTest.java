package org.trackproof.verdict.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.trackproof.verdict.Money;

/** The same on every version of Java, since no table of the runtime is asked. */
class SpeechTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "EN; 4 November 2026; 4 Nov 2026, 07:59 UTC; EUR 1,234.50; 12,000; 4.2; Germany; a, b and c",
                "ES; 4 de noviembre de 2026; 4 de noviembre de 2026, 07:59 UTC; 1234,50 EUR; 12 000; 4,2; Alemania; a,"
                        + " b y c",
                "FR; 4 novembre 2026; 4 nov. 2026, 07:59 UTC; 1 234,50 EUR; 12 000; 4,2; Allemagne; a, b et c",
                "DE; 4. November 2026; 4. Nov. 2026, 07:59 UTC; 1234,50 EUR; 12.000; 4,2; Deutschland; a, b und c"
            })
    void words_ofEachLanguage(
            Language language,
            String day,
            String instant,
            String money,
            String number,
            String decimal,
            String country,
            String list) {
        Speech speech = Speech.of(language);
        assertThat(speech.day(LocalDate.of(2026, 11, 4))).isEqualTo(day);
        assertThat(plain(speech.spoken("2026-11-04T07:59:00Z"))).isEqualTo(instant);
        assertThat(plain(speech.money(new Money(1234.5, "EUR")))).isEqualTo(money);
        assertThat(plain(speech.number(12_000))).isEqualTo(number);
        assertThat(speech.number(new BigDecimal("4.2"))).isEqualTo(decimal);
        assertThat(speech.country("DE")).isEqualTo(country);
        assertThat(speech.list(List.of("a", "b", "c"))).isEqualTo(list);
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    @Test
    void firstOfAMonth_isAnOrdinalInFrench() {
        assertThat(Speech.of(Language.FR).day(LocalDate.of(2026, 10, 1))).isEqualTo("1er octobre 2026");
    }

    @Test
    void yen_haveNoDecimals() {
        assertThat(Speech.of(Language.DE).money(new Money(1200, "JPY"))).isEqualTo("1200 JPY");
    }

    @Test
    void country_inASentence_hasItsArticleInEnglish() {
        assertThat(Speech.of(Language.EN).countryInSentence("NL")).isEqualTo("the Netherlands");
        assertThat(Speech.of(Language.EN).countryInSentence("ES")).isEqualTo("Spain");
        assertThat(Speech.of(Language.FR).countryInSentence("NL")).isEqualTo("Pays-Bas");
    }

    @ParameterizedTest
    @EnumSource
    void everyCountry_hasAName(Language language) {
        assertThat(CountryNames.all(language))
                .hasSize(250)
                .allSatisfy((code, name) -> assertThat(name).isNotBlank());
        assertThat(Speech.of(language).country("??")).isEqualTo("??");
    }
}
