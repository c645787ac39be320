package org.trackproof.verdict.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.trackproof.verdict.Outcome;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Story;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.language.Language;
import org.trackproof.verdict.rules.DisputeValue.Advice;
import org.trackproof.verdict.rules.DisputeValue.Evidence;

class DisputeValuesTest {
    private static DisputeValue of(Situations order, String at) {
        Verdict verdict = Judge.complete(order.file(), order.verdict(at), Instant.parse(at));
        return DisputeValues.of(order.file(), verdict);
    }

    private static Situations order() {
        return Situations.at("aliexpress")
                .shipped("2026-09-03")
                .promised("2026-10-20")
                .protection("2026-11-20T07:59:00Z");
    }

    @Test
    void figures_areThoseOfTheFormula() {
        DisputeValue value = of(order().story(Story.GENUINE, .4), "2026-11-01T08:00:00Z");

        assertThat(value.evidence()).isEqualTo(Evidence.NOTHING_SHOWN);
        assertThat(value.pWinNow()).isEqualTo(.75);
        assertThat(value.pWinLater()).isCloseTo(.7125, within(1e-9));
        // .4 arrive and cost a needless dispute; of the .6 that do not, .75 are won and .25 cost
        assertThat(value.now()).isCloseTo(.4 - .4 * .05 + .6 * (.75 - .25 * .05), within(1e-9));
        assertThat(value.later()).isCloseTo(.4 + .6 * (.7125 - .2875 * .05), within(1e-9));
        assertThat(value.never()).isEqualTo(.4);
    }

    @Test
    void likelyGenuine_isWorthWaitingFor() {
        assertThat(of(order().story(Story.GENUINE, .95), "2026-09-20T08:00:00Z").advice())
                .isEqualTo(Advice.WAIT);
    }

    @Test
    void refutedNumber_isWorthADisputeNow() {
        DisputeValue value = of(
                order().answer("x", "2026-11-01T08:00:00Z", Said.UNKNOWN)
                        .judged(Outcome.INCONSISTENT, null)
                        .story(Story.GENUINE, .02),
                "2026-11-01T08:00:00Z");

        assertThat(value.evidence()).isEqualTo(Evidence.NUMBER_REFUTED);
        assertThat(value.advice()).isEqualTo(Advice.NOW);
    }

    @Test
    void lastDays_leaveNothingToWaitFor() {
        DisputeValue value = of(order().story(Story.GENUINE, .5), "2026-11-18T08:00:00Z");

        assertThat(value.advice()).isEqualTo(Advice.LAST_DAY);
        assertThat(value.pWinLater()).isZero();
        assertThat(of(order().story(Story.GENUINE, .99), "2026-11-18T08:00:00Z").advice())
                .isEqualTo(Advice.LET_IT_END);
    }

    @Test
    void deliveredInTheOwnArea_isAskedAboutFirst() {
        Situations order = order().notReceived("2026-10-01")
                .known(
                        "2026-10-02T08:00:00Z",
                        Place.UNKNOWN,
                        Situations.scan("2026-09-04T10:00:00Z", Phase.ACCEPTED, "CN"),
                        Situations.scan("2026-09-28T10:00:00Z", Phase.DELIVERED, "ES", "28013"));
        DisputeValue value = of(order, "2026-10-02T08:00:00Z");

        assertThat(value.evidence()).isEqualTo(Evidence.DELIVERED_HERE);
        assertThat(value.pArrives()).isZero();
        assertThat(value.advice()).isEqualTo(Advice.WAIT);
    }

    @Test
    void beforeTheWindowAndAfterIt_nothingIsAdvisedNow() {
        assertThat(of(order(), "2026-09-05T08:00:00Z").advice()).isEqualTo(Advice.NOT_YET);
        assertThat(of(order(), "2026-12-05T08:00:00Z").advice()).isEqualTo(Advice.OVER);
        assertThat(of(order().disputed("2026-10-01"), "2026-10-05T08:00:00Z").advice())
                .isEqualTo(Advice.DISPUTED);
        assertThat(of(order().received("2026-10-01"), "2026-10-05T08:00:00Z").advice())
                .isEqualTo(Advice.RECEIVED);
    }

    @Test
    void everyAdviceAndEvidence_hasASentence() {
        for (Advice advice : Advice.values()) {
            assertThat(Sentences.advice(Language.EN).texts()).containsKey("value." + advice.id());
        }
        for (Evidence evidence : Evidence.values()) {
            assertThat(Sentences.advice(Language.EN).texts()).containsKey("value.evidence." + evidence.id());
        }
    }
}
