package org.trackproof.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Health;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.Stated;

class TrackingMoreReadingTest extends ReadingContract {
    @Override
    Reading reading() {
        return new TrackingMoreReading();
    }

    @Override
    String number() {
        return "RR604182755CN";
    }

    @Override
    Said saidWhenUnknown() {
        return Said.EMPTY;
    }

    @Test
    void delivered_joinsOriginAndDestination() {
        Answer answer = read("delivered", 200);
        assertThat(answer.histories()).hasSize(1);
        History history = answer.histories().get(0);
        assertThat(history.scans())
                .extracting(Scan::phase)
                .containsExactly(
                        Phase.LABEL,
                        Phase.ACCEPTED,
                        Phase.EXPORTED,
                        Phase.DESTINATION,
                        Phase.READY_FOR_PICKUP,
                        Phase.DELIVERED);
        assertThat(history.weightGrams()).isEqualTo(310);
        assertThat(history.service()).isEqualTo("Registered");
        assertThat(history.destination().country()).isEqualTo("SE");
        assertThat(history.destination().postcode()).isNull();
        assertThat(answer.continuesAs()).containsExactly("UA839216407SE");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "pending, EMPTY",
        "packed, LABEL_ONLY",
        "expired, EXPIRED",
        "other-envelope, FAILED",
        "batch-error, UNKNOWN"
    })
    void statusWithoutRows_saysWhatItProves(String situation, Said said) {
        assertThat(read(situation, 200).said()).isEqualTo(said);
    }

    @Test
    void pickup_isReadByItsSubstatus_andIsNoMoreThanArrivedWithoutOne() {
        assertThat(read("pickup", 200).histories().get(0).scans())
                .extracting(Scan::phase)
                .containsExactly(Phase.ORIGIN_SORT, Phase.READY_FOR_PICKUP, Phase.OUT_FOR_DELIVERY, Phase.DESTINATION);
    }

    @Test
    void cancelledBeforePickup_isStatedVoided() {
        Answer answer = read("cancelled", 200);
        assertThat(answer.said()).isEqualTo(Said.LABEL_ONLY);
        assertThat(answer.stated()).containsExactly(Stated.VOIDED);
    }

    @Test
    void sameDigitsOfTwoCouriers_areTwoShipments() {
        Answer answer = reading()
                .read(
                        new RawAnswer(
                                "trackingmore",
                                "418832907710",
                                ASKED,
                                200,
                                null,
                                Map.of(),
                                recorded("same-digits"),
                                null,
                                null,
                                Health.OK),
                        shipTo());
        assertThat(answer.histories()).extracting(History::courier).containsExactly("fedex", "sagawa");
    }

    @Test
    void statusAlone_isARowWithItsTime() {
        assertThat(read("status-alone", 200).histories().get(0).scans())
                .singleElement()
                .matches(scan -> scan.phase() == Phase.DELIVERED && scan.time() != null && scan.text() != null);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "4101, NOT_ASKED",
        "4102, NOT_ASKED",
        "4110, UNKNOWN",
        "4120, NEEDS_INPUT",
        "4121, UNKNOWN",
        "4122, NEEDS_INPUT",
        "4190, RATE_LIMITED",
        "401, RESTRICTED",
        "4999, FAILED"
    })
    void error_saysWhatItProves(int code, Said said) {
        String body = "{\"meta\":{\"code\":%d,\"type\":\"BadRequest\",\"message\":\"x\"},\"data\":null}";
        assertThat(readBody(body.formatted(code), 400).said()).isEqualTo(said);
    }

    @Test
    void emptyList_meansThatNobodyFollowsTheNumber() {
        assertThat(readBody("{\"meta\":{\"code\":200},\"data\":[]}", 200).said())
                .isEqualTo(Said.NOT_ASKED);
    }
}
