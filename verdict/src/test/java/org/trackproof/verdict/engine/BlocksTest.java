package org.trackproof.verdict.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trackproof.verdict.Finding;
import org.trackproof.verdict.Outcome;
import org.trackproof.verdict.Story;
import org.trackproof.verdict.Verdict;

/** What each block makes of a picture, and what it must not make of it. */
class BlocksTest {
    private static final String ORDER = """
            order     03-01 10:00  ES 28013 Madrid from CN standard
            number    03-01 12:00  LP00841273905516
            """;
    private static final String JOURNEY = """
            accepted  03-02 18:20  CN Shenzhen
            exported  03-05 02:11  CN Shenzhen
            imported  03-09 02:11  ES Madrid
            """;

    private static boolean has(Verdict verdict, String rule) {
        return verdict.findings().stream().anyMatch(f -> f.rule().equals(rule));
    }

    @ParameterizedTest(name = "first hand-over {0} gives {1}")
    @CsvSource({
        "02-10 10:00, clock.long-before-order",
        "02-25 10:00, clock.days-before-order",
        "02-28 20:00, clock.day-before-order",
        "03-01 02:00, clock.after-order",
        "03-03 10:00, clock.after-order",
    })
    void clock_comparesTheFirstHandOverWithTheOrder(String at, String rule) {
        Verdict verdict = Scenario.of(ORDER + "accepted  " + at + "  CN Shenzhen\n")
                .asOf("03-10 00:00")
                .judge();
        assertThat(has(verdict, rule)).as(Scenario.told(verdict)).isTrue();
    }

    @Test
    void clock_doesNotMindALabelBeforeTheOrder() {
        Verdict verdict = Scenario.of(ORDER + "label     02-20 10:00  CN Shenzhen\n" + JOURNEY)
                .asOf("03-10 00:00")
                .judge();
        assertThat(has(verdict, "clock.after-order")).as(Scenario.told(verdict)).isTrue();
    }

    @Test
    void place_doesNotMindAHubBeforeImport() {
        Verdict verdict = Scenario.of(ORDER + "accepted  03-02 18:20  CN Shenzhen\nimported  03-08 02:11  BE Liege\n")
                .asOf("03-10 00:00")
                .judge();
        assertThat(verdict.findings()).noneMatch(f -> f.rule().startsWith("place"));
    }

    @Test
    void place_aStatedPostcodeElsewhere_speaksAgainst_andMissingOneDoesNot() {
        String delivered = "delivered 03-13 11:02  ES Sevilla 41003\n";
        Verdict stated = Scenario.of(ORDER + "to ES 41003\n" + JOURNEY + delivered)
                .asOf("03-15 00:00")
                .judge();
        Verdict missing = Scenario.of(ORDER + JOURNEY + "delivered 03-13 11:02  ES\n")
                .asOf("03-15 00:00")
                .judge();
        assertThat(has(stated, "place.postcode-other"))
                .as(Scenario.told(stated))
                .isTrue();
        assertThat(missing.findings()).noneMatch(f -> f.rule().startsWith("place.postcode"));
        assertThat(stated.pInconsistent()).isGreaterThan(missing.pInconsistent() * 5);
    }

    @Test
    void place_aReturn_isNoDeliveryElsewhere() {
        Verdict verdict = Scenario.of(ORDER + JOURNEY + """
                attempted 03-12 10:00  ES Madrid
                returning 03-14 10:00  ES Madrid
                returned  03-25 10:00  CN Shenzhen
                """).asOf("03-28 00:00").judge();
        assertThat(has(verdict, "place.other-country"))
                .as(Scenario.told(verdict))
                .isFalse();
        assertThat(verdict.pInconsistent()).isLessThan(.1);
    }

    @ParameterizedTest(name = "{0} g for 900 g gives {1}")
    @CsvSource({"12, weight.under-.15", "300, weight.under-.5", "850, weight.under-2", "2500, weight.over-2"})
    void weight_comparesWithTheItem(String grams, String rule) {
        Verdict verdict = Scenario.of(ORDER + "weighing  900\nweighed   " + grams + "\n" + JOURNEY)
                .asOf("03-15 00:00")
                .judge();
        assertThat(has(verdict, rule)).as(Scenario.told(verdict)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0", "10", "100", "500"})
    void weight_aPlaceholder_isNoWeight(String grams) {
        Verdict verdict = Scenario.of(ORDER + "weighing  900\nweighed   " + grams + "\n" + JOURNEY)
                .asOf("03-15 00:00")
                .judge();
        assertThat(verdict.findings()).noneMatch(f -> f.rule().startsWith("weight"));
    }

    @Test
    void upload_afterTheComplaint_withALightParcel_isADecoy() {
        Verdict verdict = Scenario.of("""
                order     03-01 10:00  ES 28013 Madrid from ES local
                weighing  900
                complaint 03-20 10:00
                number    03-22 12:00  PQ880135244ES
                weighed   12
                accepted  03-22 18:20  ES Barcelona
                delivered 03-23 11:02  ES Madrid 28013
                """)
                .asOf("03-28 00:00")
                .gives("inconsistent  upload.after-complaint(+)  weight.under-.15(+)");
        assertThat(Scenario.p(verdict, Story.DECOY)).isGreaterThan(.5);
    }

    @Test
    void speed_acrossTheOceanInHours_speaksAgainst() {
        Verdict verdict = Scenario.of(ORDER + "delivered 03-02 18:20  ES Madrid\n")
                .asOf("03-10 00:00")
                .judge();
        assertThat(has(verdict, "speed.under-.2")).as(Scenario.told(verdict)).isTrue();
    }

    @ParameterizedTest(name = "{1} of {0} not received: {2} to {3} dB")
    @CsvSource({"200, 2, -13.1, -1", "200, 40, 10, 15.3", "100000, 99999, 10, 15.3", "0, 0, 1, 2", "2, 0, .5, 2"})
    void seller_aReputation_neverWeighsMoreThanItsCap(int orders, int notReceived, double least, double most) {
        Verdict verdict = Scenario.of(ORDER + "seller    " + orders + " " + notReceived + "\n")
                .asOf("03-10 00:00")
                .judge();
        assertThat(verdict.findings().get(0).rule()).isEqualTo("seller.record");
        assertThat(verdict.findings().get(0).decibans())
                .as(Scenario.told(verdict))
                .isBetween(least, most);
        assertThat(verdict.outcome()).isEqualTo(Outcome.UNDECIDED);
    }

    @Test
    void silence_ofACourierThatCannotKnowTheNumber_isNoObservation() {
        Verdict verdict = Scenario.of("""
                order     03-01 10:00  DE 10115 Berlin from CN standard
                number    03-01 12:00  RN388205614CN
                source    dhl courier-api empty
                """).asOf("04-10 00:00").judge();
        assertThat(verdict.findings()).noneMatch(f -> f.rule().startsWith("silence"));
    }

    @Test
    void sampleNumber_thatACourierShows_doesNotAccuseWithItsSilence() {
        String order = """
                order     03-01 10:00  US 98101 Seattle from US local
                number    03-01 12:00  1Z999AA10123456784
                """;
        Verdict shown = Scenario.of(order + "label     03-02 18:20  US\n")
                .asOf("04-02 00:00")
                .judge();
        Verdict found = Scenario.of(order + "source    ups courier-api empty\n")
                .asOf("04-02 00:00")
                .judge();
        assertThat(shown.outcome()).as(Scenario.told(shown)).isEqualTo(Outcome.UNDECIDED);
        assertThat(found.pInconsistent()).as(Scenario.told(found)).isGreaterThan(.8);
    }

    @Test
    void notFound_byTwoAggregators_isOneWitness() {
        String one = ORDER + "source    17track aggregator empty\n";
        String two = one + "source    ship24 aggregator empty\n";
        Verdict first = Scenario.of(one).asOf("04-10 00:00").judge();
        Verdict second = Scenario.of(two).asOf("04-10 00:00").judge();
        assertThat(second.pInconsistent()).isEqualTo(first.pInconsistent());
    }

    @Test
    void notFound_alone_neverAccuses() {
        for (String at : new String[] {"03-10", "04-10", "06-10", "11-10"}) {
            Verdict verdict = Scenario.of(
                            ORDER + "source    cainiao courier-api empty\nsource    17track aggregator empty\n")
                    .asOf(at + " 00:00")
                    .judge();
            assertThat(verdict.outcome()).as(Scenario.told(verdict)).isEqualTo(Outcome.UNDECIDED);
        }
    }

    @Test
    void findings_ofAnAccusation_allHaveASentence() {
        Verdict verdict = Scenario.of(ORDER + """
                accepted  01-02 18:20  CN Shenzhen
                delivered 01-20 11:02  US Austin
                """).asOf("03-10 00:00").judge();
        for (Finding finding : verdict.findings()) {
            assertThat(finding.sentence())
                    .isNotEqualTo(finding.rule())
                    .doesNotContain("?")
                    .doesNotContain("{");
        }
    }
}
