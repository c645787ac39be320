package org.trackproof.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All numbers here are made up; where there is a check digit it is right unless the test says otherwise. */
class IdentifyTest {
    private final Numbers numbers = Numbers.standard();

    private static Context context(@Nullable String courier, @Nullable String from, @Nullable String to) {
        return new Context(courier, from, to, null, null, null, null);
    }

    private static Context on(LocalDate ordered, LocalDate asOf) {
        return new Context(null, null, null, null, ordered, null, asOf);
    }

    @ParameterizedTest(name = "{0} is of {1}")
    @CsvSource({
        "1Z48Y0W70367150223, ups.1z",
        "9400108307214566203177, usps.impb-22",
        "LP00812739045516, cainiao.lp",
        "YT2519821270441837, yunexpress.yt",
        "4PX3001446172835CN, 4px.4px",
        "RR473124829GB, royal-mail.s10",
        "00340434294307188527, dhl-paket.nve",
        "TBA304185290617, amazon.tba",
        "3SQXLM20914477, postnl.3s",
        "05308150749333F, dpd.15",
    })
    void identify_aSelectiveNumber_isIdentified(String number, String format) {
        Identification answer = numbers.identify(number);

        assertThat(answer.outcome()).isEqualTo(Outcome.IDENTIFIED);
        assertThat(answer.candidates().get(0).format()).isEqualTo(format);
        assertThat(answer.candidates().get(0).p()).isGreaterThanOrEqualTo(0.8);
    }

    @Test
    void identify_plainDigitsWithARightCheck_isAmbiguous() {
        Identification answer = numbers.identify("730418529063");

        assertThat(answer.outcome()).isEqualTo(Outcome.AMBIGUOUS);
        assertThat(answer.candidates())
                .allSatisfy(candidate -> assertThat(candidate.p()).isLessThanOrEqualTo(0.5));
    }

    @Test
    void identify_candidatesAndNone_addUpToAtMostOne() {
        for (String number : new String[] {"730418529063", "RR473124829CN", "444413758703", "1234567890123"}) {
            double sum = numbers.identify(number).candidates().stream()
                    .mapToDouble(Candidate::p)
                    .sum();
            assertThat(sum).as(number).isLessThanOrEqualTo(1 + 1e-9);
        }
    }

    @Test
    void identify_aJapaneseNumber_namesTheThreeCarriers() {
        Identification answer = numbers.identify("444413758703");
        assertThat(answer.candidates().stream().limit(3).map(Candidate::courier))
                .contains("yamato", "sagawa", "japan-post");
    }

    @Test
    void identify_aJapaneseNumberFromJapan_makesTheCarriersLikelier() {
        double alone = numbers.identify("444413758703").candidates().get(0).p();
        double inJapan = numbers.identify("444413758703", context(null, "JP", "JP"))
                .candidates()
                .get(0)
                .p();
        assertThat(inJapan).isGreaterThan(alone);
    }

    @ParameterizedTest
    @CsvSource({"fedex, fedex", "dhl, dhl-express", "nova-post, nova-poshta"})
    void identify_withAClaimedCourierOrItsUmbrella_prefersIt(String claimed, String courier) {
        String number = switch (courier) {
            case "fedex" -> "730418529063";
            case "dhl-express" -> "8270772786";
            default -> "20450417726093";
        };
        Identification answer = numbers.identify(number, context(claimed, null, null));
        assertThat(answer.candidates().get(0).courier()).isEqualTo(courier);
    }

    @Test
    void identify_aWrongCheckDigit_isUnknownAndSaysWhatItShouldBe() {
        Identification answer = numbers.identify("LY641780935CN");

        assertThat(answer.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(answer.candidates()).isEmpty();
        assertThat(answer.flags()).containsExactly(Flag.CHECK_DIGIT_FAILED);
        assertThat(answer.rejected()).contains(new Rejection("china-post.s10", "check digit 5, should be 4"));
        assertThat(answer.repairs()).contains("LY641180935CN", "LY641870935CN").hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void identify_repairs_allPass() {
        for (String repair : numbers.identify("1Z48Y0W70367150224").repairs()) {
            assertThat(numbers.identify(repair).candidates().get(0).format())
                    .as(repair)
                    .isEqualTo("ups.1z");
        }
    }

    @Test
    void identify_lookAlikeLetters_matchesNothingAndOffersTheLatinOnes() {
        Identification answer = numbers.identify("\u0420\u0412473124829G\u0412");

        assertThat(answer.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(answer.repairs()).containsExactly("PB473124829GB");
    }

    @Test
    void identify_lettersForDigits_offersTheDigits() {
        assertThat(numbers.identify("LPOO812739O45516").repairs()).containsExactly("LP00812739045516");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+8613712345678",
                "8203571940082266",
                "DE89370400440532013000",
                "hello world",
                "",
                "-",
                "who@example.org",
                "112-8291029-1928301",
                "12-09876-54321",
                "20261102093412",
                "\uD83D\uDCE6\uD83D\uDCE6",
                "\u0000\u0001\uffff"
            })
    void identify_somethingElse_isNoTrackingNumber(String input) {
        assertThat(numbers.identify(input).outcome()).isEqualTo(Outcome.NOT_A_TRACKING_NUMBER);
    }

    @Test
    void identify_theOrdersOwnNumber_isNoTrackingNumber() {
        Context order = new Context(null, null, null, null, null, "ORD-9400108307214566203177", null);
        Context same = new Context(null, null, null, null, null, "9400108307214566203177", null);

        assertThat(numbers.identify("9400108307214566203177", order).outcome()).isEqualTo(Outcome.IDENTIFIED);
        Identification answer = numbers.identify("9400108307214566203177", same);
        assertThat(answer.outcome()).isEqualTo(Outcome.NOT_A_TRACKING_NUMBER);
        assertThat(answer.flags()).contains(Flag.LOOKS_LIKE_ORDER_NUMBER);
    }

    @ParameterizedTest(name = "{0} has {1}")
    @CsvSource({
        "1Z999AA10123456784, SAMPLE_NUMBER",
        "RB123456785GB, SEQUENTIAL_DIGITS",
        "TBA000000000000, REPEATED_DIGITS",
        "UM711904536CN, UNTRACKED_SERVICE",
        "JT473124829GB, RESERVED_PREFIX",
        "GWL2026083177120, PRIVATE_COURIER_CODE",
        "13712345678, LOOKS_LIKE_PHONE",
        "4006381333931, LOOKS_LIKE_EAN",
        "4111111111111111, LOOKS_LIKE_CARD",
        "356938035643809, LOOKS_LIKE_IMEI",
        "20261102, LOOKS_LIKE_TIMESTAMP",
        "28013, LOOKS_LIKE_POSTCODE",
        "GB82WEST12345698765432, LOOKS_LIKE_IBAN",
    })
    void identify_aRemarkableNumber_isFlagged(String number, Flag flag) {
        assertThat(numbers.identify(number).flags()).contains(flag);
    }

    @Test
    void identify_anOrdinaryNumber_hasNoFlags() {
        assertThat(numbers.identify("RR582047164GB").flags()).isEmpty();
        assertThat(numbers.identify("YT2519821270441837").flags()).isEmpty();
    }

    @Test
    void identify_aDateInTheNumber_isReadAndCompared() {
        LocalDate issued = LocalDate.of(2025, 7, 17);
        Candidate best = numbers.identify("YT2519821270441837").candidates().get(0);
        assertThat(best.issuedOn()).isEqualTo(issued);
        assertThat(numbers.identify("YT2519821270441837", on(issued.plusDays(9), issued.plusDays(30)))
                        .flags())
                .containsExactly(Flag.ISSUED_BEFORE_ORDER);
        assertThat(numbers.identify("YT2519821270441837", on(issued.minusDays(30), issued.minusDays(9)))
                        .flags())
                .contains(Flag.FUTURE_DATE);
    }

    @Test
    void identify_aDayThatDoesNotExist_isRejected() {
        assertThat(numbers.identify("YT2540021270441837").rejected())
                .contains(new Rejection("yunexpress.yt", "no such date: 25400"));
    }

    @Test
    void identify_aPostcodeInTheNumber_isReadAndCompared() {
        String number = "420606149400108307214566203177";
        Context other = new Context(null, null, "US", "10001", null, null, null);
        Context same = new Context(null, null, "US", "60614-1234", null, null, null);

        assertThat(numbers.identify(number).candidates().get(0).destination())
                .isEqualTo(new Destination("US", "60614"));
        assertThat(numbers.identify(number, other).flags()).contains(Flag.DESTINATION_DIFFERS);
        assertThat(numbers.identify(number, same).flags()).doesNotContain(Flag.DESTINATION_DIFFERS);
    }

    @Test
    void identify_decodedParts_areNamedInTheOrderOfTheNumber() {
        Candidate best = numbers.identify("1Z48Y0W70367150223").candidates().get(0);
        assertThat(best.decoded().keySet()).containsExactly("account", "serviceCode", "service", "serial");
        assertThat(best.decoded()).containsEntry("account", "48Y0W7").containsEntry("serviceCode", "03");
        assertThat(best.checks()).contains(new Check("check-digit", Check.Result.PASS, 0.1));
    }

    @Test
    void identify_aCounter_estimatesWhenItWasIssued() {
        assertThat(numbers.identify("LP00581273904551").candidates().get(0).decoded())
                .containsEntry("issuedBetween", "2021-02 to 2024-12 (estimated from 3 dated numbers)");
    }

    @Test
    void identify_randomDigits_areHardlyEverIdentified() {
        long seed = Long.getLong("seed", System.nanoTime());
        var random = new SplittableRandom(seed);
        for (int length = 8; length <= 34; length++) {
            int identified = 0;
            for (int i = 0; i < 500; i++) {
                StringBuilder digits = new StringBuilder();
                while (digits.length() < length) {
                    digits.append(random.nextInt(10));
                }
                identified += numbers.identify(digits.toString()).outcome() == Outcome.IDENTIFIED ? 1 : 0;
            }
            assertThat(identified)
                    .as("of 500 with %d digits, seed %d", length, seed)
                    .isLessThanOrEqualTo(15);
        }
    }

    @Test
    void identify_theSameTwice_givesEqualAnswers() {
        Identification first = numbers.identify("444413758703");
        assertThat(numbers.identify("444413758703")).isEqualTo(first);
        assertThat(first.candidates().get(0).p())
                .isCloseTo(first.candidates().get(0).p(), within(0.0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:1A:2B:3C:4D:5E", "A4B19C73", "9F86D081884C7D659A2FE"})
    void identify_ofLettersAndDigitsInNoOrder_isNeverSure(String input) {
        Identification answer = numbers.identify(input);
        assertThat(answer.outcome()).isNotEqualTo(Outcome.IDENTIFIED);
        assertThat(answer.candidates()).allMatch(candidate -> candidate.p() <= 0.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123456", "A01234567B", "98765432", "3333333344", "11112222", "ZZ90123456"})
    void isCounting_orRepeating_isWhatALoopSays(String number) {
        int up = 0;
        int down = 0;
        int same = 0;
        int longest = 0;
        int repeated = 0;
        for (int i = 1; i < number.length(); i++) {
            int step = number.charAt(i) - number.charAt(i - 1);
            boolean digits = Character.isDigit(number.charAt(i)) && Character.isDigit(number.charAt(i - 1));
            up = digits && (step == 1 || step == -9) ? up + 1 : 0;
            down = digits && (step == -1 || step == 9) ? down + 1 : 0;
            same = digits && step == 0 ? same + 1 : 0;
            longest = Math.max(longest, Math.max(up, down));
            repeated = Math.max(repeated, same);
        }
        Characters characters = Characters.of(number);
        long count = number.chars().filter(Character::isDigit).count();
        assertThat(characters.isCounting()).isEqualTo(longest >= 6);
        assertThat(characters.isRepeating()).isEqualTo(repeated >= 7 && 5L * (repeated + 1) >= 3 * count);
    }
}
