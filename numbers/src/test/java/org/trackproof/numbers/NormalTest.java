package org.trackproof.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTest {
    @ParameterizedTest
    @CsvSource({
        "'1z 48y0w7-0367150223', 1Z48Y0W70367150223",
        "'  RR 473 124 829 GB\n', RR473124829GB",
        "'ＬＰ００８１２７３９', LP00812739",
        "'LP00\u200b812\u00ad739', LP00812739",
        "'LP00\u00a0812\u2011739', LP00812739",
        "'\u0661\u0662\u0663', 123",
        "'\uD835\uDFD9\uD835\uDFDA', 12",
        "'99.00.123456.12345678', 990012345612345678",
        "'\"LP00812739\",', LP00812739",
        "'+86 137 1234 5678', +8613712345678",
    })
    void of_inputAsTyped_isUpperCaseAsciiWithoutSeparators(String input, String normal) {
        assertThat(Normal.of(input)).isEqualTo(normal);
    }

    @Test
    void of_lookAlikeLetters_keepsThem() {
        assertThat(Normal.of("\u0420\u0412473124829GB")).isEqualTo("\u0420\u0412473124829GB");
    }

    @Test
    void of_aVeryLongInput_isCut() {
        assertThat(Normal.of("7".repeat(10_000))).hasSize(Normal.LIMIT);
    }

    @Test
    void of_aNumberThatIsNormal_isTheSameObject() {
        String number = "1Z48Y0W70367150223";
        assertThat(Normal.of(number)).isSameAs(number);
    }
}
