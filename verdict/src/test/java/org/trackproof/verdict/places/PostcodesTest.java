package org.trackproof.verdict.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostcodesTest {
    @ParameterizedTest
    @CsvSource({
        "US, 33139, 33139, EQUAL",
        "US, 33139-1234, 33139, EQUAL",
        "US, 331391234, 33139, EQUAL",
        "US, 33178, 33139, NEAR",
        "US, 33139, 90402, OTHER",
        "US, 10001, 11201, NEAR",
        "US, 7470, 07470, EQUAL",
        "US, 7470, 33139, UNKNOWN",
        "PR, 00907, 00907-1111, EQUAL",
        "PR, 00907, 33139, OTHER",
        "US, 3313, 33139, UNKNOWN",
        "US, 331, 33139, UNKNOWN",
        "US, 331**, 33139, UNKNOWN",
        "US, 00000, 33139, UNKNOWN",
        "US, 99999, 33139, UNKNOWN",
        "ES, 28013, 28014, NEAR",
        "ES, 28013, 28013, EQUAL",
        "ES, 28013, 28922, OTHER",
        "ES, 28013, 08013, OTHER",
        "ES, 28***, 28013, UNKNOWN",
        "ES, '', 28013, UNKNOWN",
        "GB, SW1A 1AA, sw1a1aa, EQUAL",
        "GB, SW1A 1AA, SW1A 2AB, NEAR",
        "GB, LS1 4AP, LS10 1AA, NEAR",
        "GB, LS1 4AP, L1 4AP, OTHER",
        "GB, SE1 9GF, EC4M 8AD, NEAR",
        "GB, LS1, LS1 4AP, NEAR",
        "GB, M1, LS1 4AP, OTHER",
        "GB, LS1 4AP, 28013, UNKNOWN",
        "JE, JE2 3AB, JE2 3AB, EQUAL",
        "UK, M1 2JQ, M1 2JQ, EQUAL",
        "CA, V6B 1A1, v6b-1a1, EQUAL",
        "CA, V6B 1A1, V6B 2B2, NEAR",
        "CA, V6B 1A1, V6B, NEAR",
        "CA, V6B 1A1, V5K 0A1, NEAR",
        "CA, V6B 1A1, M5V 1A1, OTHER",
        "CA, V0A 1A0, V0N 1A0, NEAR",
        "DE, 10115, 12043, NEAR",
        "DE, D-10115, 10115, EQUAL",
        "DE, 80331, 10115, OTHER",
        "FR, 75001, 92100, NEAR",
        "FR, 69002, 75001, OTHER",
        "RE, 97400, 97410, NEAR",
        "NL, 6211 CJ, 6211CJ, EQUAL",
        "NL, 6211CJ, 6211, NEAR",
        "NL, 6211, 6211, NEAR",
        "NL, 6211CJ, 1012AB, OTHER",
        "CH, CH-8004, 8004, EQUAL",
        "LV, LV-1010, 1010, EQUAL",
        "LT, LT-01100, 01100, EQUAL",
        "IE, D02 X285, D02X285, EQUAL",
        "IE, D02 X285, D04 A1B2, NEAR",
        "IE, D02 X285, T12 AB12, OTHER",
        "JP, 604-8001, 〒6048001, EQUAL",
        "JP, 604-8001, 100-0001, OTHER",
        "BR, 01000-000, 01000-000, EQUAL",
        "BR, 50000-000, 01000-000, OTHER",
        "PL, 31-019, 31019, EQUAL",
        "HK, 999077, 999077, UNKNOWN",
        "AE, 00000, 12, UNKNOWN",
        "QQ, 1234, 1234, UNKNOWN",
        "BT, 11001, 11001, EQUAL",
        "BT, 11001, 31001, OTHER",
        "BT, 1100, 11001, UNKNOWN",
        "SE, SE-111 22, 11122, EQUAL",
        "AX, AX-22100, 22100, EQUAL",
        "PT, 1000-001, 1000, NEAR",
        "TW, 100, 10042, EQUAL",
        "ES, 𝟐𝟖𝟎𝟏𝟑, 28013, UNKNOWN"
    })
    void compare_ofTwoCodes_followsTheCountry(String country, String a, String b, Closeness expected) {
        assertThat(Postcodes.compare(country, a, b)).isEqualTo(expected);
        assertThat(Postcodes.compare(country, b, a)).isEqualTo(expected);
    }

    @Test
    void compare_ofTheMissing_isUnknown() {
        assertThat(Postcodes.compare(null, "28013", "28013")).isEqualTo(Closeness.UNKNOWN);
        assertThat(Postcodes.compare("ES", null, "28013")).isEqualTo(Closeness.UNKNOWN);
        assertThat(Postcodes.compare("ES", "28013", "2".repeat(1_000_000))).isEqualTo(Closeness.UNKNOWN);
    }

    @Test
    void compare_ofRandomText_isSymmetricAndNeverThrows() {
        long seed = Long.getLong("seed", System.nanoTime());
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 50_000; i++) {
            String country = Places.countries()
                    .get(random.nextInt(Places.countries().size()))
                    .code();
            String a = random(random);
            String b = random(random);
            assertThat(Postcodes.compare(country, a, b))
                    .as("%s '%s' '%s', seed %d", country, a, b, seed)
                    .isEqualTo(Postcodes.compare(country, b, a));
        }
    }

    private static String random(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(10); length > 0; length--) {
            text.append("0123456789AbZ -*\u00e9".charAt(random.nextInt(17)));
        }
        return text.toString();
    }

    @Test
    void table_namesEveryCountryOnce() {
        Set<String> seen = new HashSet<>();
        for (String[] row : Table.read("postcodes.tsv", 5)) {
            for (String country : row[0].split(" ", -1)) {
                assertThat(Countries.find(country)).as(country).isNotNull();
                assertThat(seen.add(country)).as(country).isTrue();
            }
        }
    }
}
