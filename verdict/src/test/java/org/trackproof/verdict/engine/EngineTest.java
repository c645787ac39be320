package org.trackproof.verdict.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.trackproof.verdict.Gate;
import org.trackproof.verdict.Leaning;
import org.trackproof.verdict.Outcome;
import org.trackproof.verdict.Story;
import org.trackproof.verdict.StoryShare;
import org.trackproof.verdict.Verdict;

class EngineTest {
    private static final String ORDER = """
            order     03-01 10:00  ES 28013 Madrid from CN standard
            number    03-01 12:00  LP00841273905516
            """;

    @Test
    void ordinaryJourney_deliveredInTheBuyersPostcode_isConsistent() {
        Scenario.of(ORDER + """
                accepted  03-02 18:20  CN Shenzhen
                exported  03-05 02:11  CN Shenzhen
                imported  03-09 02:11  ES Madrid
                delivered 03-13 11:02  ES Madrid 28013
                """).asOf("03-15 09:00").gives("consistent  place.postcode-equal(-)  clock.after-order(-)");
    }

    @Test
    void deliveredInAnotherCountry_saidByThePost_isInconsistent() {
        Verdict verdict = Scenario.of(ORDER + """
                source    cainiao courier-api
                accepted  03-02 18:20  CN Shenzhen
                delivered 03-09 11:02  US Austin
                source    upu postal-network
                to        US
                delivered 03-09 11:02  US Austin
                """).asOf("03-10 09:00").gives("inconsistent  place.other-country(+)");
        assertThat(verdict.heldBack()).isEmpty();
    }

    @Test
    void deliveredLongBeforeTheOrder_isInconsistent_andRecycled() {
        Verdict verdict =
                Scenario.of(ORDER + """
                accepted  01-02 18:20  CN Shenzhen
                delivered 01-20 11:02  ES Madrid
                """).asOf("03-10 09:00").gives("inconsistent  clock.delivered-before-order(+)");
        assertThat(Scenario.p(verdict, Story.RECYCLED)).isGreaterThan(.5);
    }

    @Test
    void twoLives_ofWhichOneFits_accuseNobody() {
        Verdict verdict = Scenario.of(ORDER + """
                accepted  01-02 18:20  CN Shenzhen
                delivered 01-20 11:02  FR Paris
                shipment
                accepted  03-02 18:20  CN Shenzhen
                delivered 03-20 11:02  ES Madrid 28013
                """).asOf("03-25 09:00").judge();
        assertThat(verdict.pInconsistent()).as(Scenario.told(verdict)).isLessThan(.1);
    }

    @Test
    void onlyALabel_youngOnes_areLeftAlone() {
        Verdict verdict = Scenario.of(ORDER + "label     03-02 18:20  CN Shenzhen\n")
                .asOf("03-05 09:00")
                .judge();
        assertThat(verdict.outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(verdict.leaning()).isNotEqualTo(Leaning.DOES_NOT_FIT);
        assertThat(verdict.askAgainAt()).isNotNull();
    }

    @Test
    void onlyALabel_forWeeks_leansButDoesNotAccuse() {
        Verdict verdict = Scenario.of(ORDER + "label     03-02 18:20  CN Shenzhen\n")
                .asOf("04-20 09:00")
                .gives("undecided  silence.after-label(+)");
        assertThat(verdict.leaning()).as(Scenario.told(verdict)).isEqualTo(Leaning.DOES_NOT_FIT);
    }

    @Test
    void neverAccepted_saidByTheCourier_isInconsistent() {
        Scenario.of(ORDER + """
                promised  03-20 00:00
                source    postnl courier-api label-only never-accepted
                label     03-02 18:20  NL
                """).asOf("04-20 09:00").gives("inconsistent  stated.never-accepted(+)");
    }

    @Test
    void failingSources_sayNothing() {
        Verdict verdict = Scenario.of(ORDER + """
                source    cainiao courier-api failed
                source    ship24 aggregator rate-limited
                """).asOf("05-20 09:00").gives("undecided");
        assertThat(verdict.pInconsistent()).isLessThan(.05);
        assertThat(verdict.findings()).noneMatch(f -> f.rule().startsWith("silence"));
    }

    @Test
    void silenceAfterAcceptance_doesNotAccuse() {
        Verdict verdict = Scenario.of(ORDER + "accepted  03-02 18:20  CN Shenzhen\n")
                .asOf("04-20 09:00")
                .judge();
        assertThat(verdict.outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(verdict.pInconsistent()).isLessThan(.2);
    }

    @Test
    void futureScan_isNoEvent() {
        Verdict verdict = Scenario.of(ORDER + """
                accepted  03-02 18:20  CN Shenzhen
                delivered 03-29 11:02  US Austin
                """).asOf("03-10 09:00").judge();
        assertThat(verdict.findings()).noneMatch(f -> f.rule().startsWith("place"));
        assertThat(verdict.pInconsistent()).isLessThan(.1);
    }

    @Test
    void impossibleHop_isNeverConsistent() {
        Verdict verdict = Scenario.of(ORDER + """
                accepted  03-02 01:00  CN Shenzhen
                exported  03-02 07:00  US Chicago
                imported  03-09 07:00  ES Madrid
                """).asOf("03-12 09:00").judge();
        assertThat(verdict.outcome()).as(Scenario.told(verdict)).isEqualTo(Outcome.UNDECIDED);
        assertThat(verdict.findings()).anyMatch(f -> f.rule().equals("route.impossible-hop"));
    }

    @Test
    void oneAggregatorAlone_isHeldBack() {
        Verdict verdict = Scenario.of(ORDER + """
                source    ship24 aggregator
                accepted  01-02 18:20  CN Shenzhen
                delivered 01-20 11:02  US Austin
                """).asOf("03-10 09:00").gives("undecided");
        assertThat(verdict.heldBack()).contains(Gate.ONE_SOURCE);
    }

    @Test
    void openComplaint_isNeverConsistent() {
        Verdict verdict = Scenario.of(ORDER + """
                complaint 03-14 10:00
                accepted  03-02 18:20  CN Shenzhen
                delivered 03-13 11:02  ES Madrid 28013
                """).asOf("03-15 09:00").judge();
        assertThat(verdict.outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(verdict.pInconsistent()).as(Scenario.told(verdict)).isLessThan(.3);
    }

    @Test
    void everyVerdict_addsUp_andIsTheSameTwice() {
        Scenario[] twice = new Scenario[2];
        Verdict[] verdicts = new Verdict[2];
        for (int i = 0; i < 2; i++) {
            twice[i] = Scenario.of(ORDER + "accepted  03-02 18:20  CN Shenzhen\n")
                    .asOf("03-20 09:00")
                    .explained();
            verdicts[i] = twice[i].judge();
        }
        assertThat(verdicts[0]).isEqualTo(verdicts[1]);
        assertThat(verdicts[0].stories().stream().mapToDouble(StoryShare::p).sum())
                .isEqualTo(1, within(1e-9));
        assertThat(verdicts[0].interval()).isNotNull();
        assertThat(verdicts[0].interval().low()).isLessThanOrEqualTo(verdicts[0].pInconsistent());
        assertThat(verdicts[0].interval().high()).isGreaterThanOrEqualTo(verdicts[0].pInconsistent());
    }

    @Test
    void aPrior_outsideOfZeroToOne_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Engine.Options(1.5, false))
                .withMessageContaining("'1.5'");
    }
}
