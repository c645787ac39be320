package org.trackproof.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Physical;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.Stated;

class FedexReadingTest extends ReadingContract {
    @Override
    Reading reading() {
        return new FedexReading();
    }

    @Override
    String number() {
        return "612990345018";
    }

    @Override
    Said saidWhenUnknown() {
        return Said.EMPTY;
    }

    @Test
    void twoShipmentsOnOneNumber_stayTwo_andAreStated() {
        Answer answer = read("two-shipments", 200);
        assertThat(answer.stated()).containsExactly(Stated.DUPLICATE);
        assertThat(answer.histories())
                .extracting(History::shipment)
                .containsExactly("2460951000~612990345018~FX", "2461300000~612990345018~FX");
        assertThat(answer.histories())
                .extracting(history -> history.destination().city())
                .containsExactly("TAMPA", "DENVER");
    }

    @Test
    void midnightWithoutOffset_isAWholeDay() {
        Scan pickup = read("delivered", 200).histories().get(0).scans().stream()
                .filter(scan -> scan.phase() == Phase.ACCEPTED)
                .findFirst()
                .orElseThrow();
        assertThat(time(pickup).text()).isEqualTo("2026-10-02");
    }

    @Test
    void arrivingOnTime_isAnExpectationAndNoScan() {
        Scan expectation = read("delivered", 200).histories().get(0).scans().stream()
                .filter(Scan::forecast)
                .findFirst()
                .orElseThrow();
        assertThat(expectation.code()).isEqualTo("AO");
        assertThat(expectation.physical()).isEqualTo(Physical.NO);
    }

    @Test
    void nobodyThere_isAnAttempt() {
        assertThat(read("delivered", 200).histories().get(0).scans())
                .extracting(Scan::phase)
                .containsSubsequence(Phase.DESTINATION, Phase.ATTEMPTED, Phase.OUT_FOR_DELIVERY, Phase.DELIVERED);
    }

    @Test
    void delivered_hasWeightOtherNumberAndASignatureWithoutName() {
        Answer answer = read("delivered", 200);
        assertThat(answer.histories().get(0).weightGrams()).isEqualTo(450);
        assertThat(answer.continuesAs()).containsExactly("DT106700000011");
        assertThat(answer.histories().get(0).signedBy()).isEqualTo("present");
        assertThat(answer.toString()).doesNotContain("ROE");
    }

    @Test
    void cancelled_isStatedAndOnlyALabel() {
        Answer answer = read("cancelled", 200);
        assertThat(answer.said()).isEqualTo(Said.LABEL_ONLY);
        assertThat(answer.stated()).containsExactly(Stated.VOIDED);
    }

    @Test
    void statusWithoutScans_isOnlyALabel() {
        assertThat(read("no-scans", 200).said()).isEqualTo(Said.LABEL_ONLY);
    }

    @Test
    void olderShape_hasItsPlacesDeeper() {
        History history = read("nested-places", 200).histories().get(0);
        assertThat(history.scans().get(0).place().postcode()).isEqualTo("98101");
        assertThat(history.origin().city()).isEqualTo("CLOVIS");
        assertThat(history.destination()).isEqualTo(new Place("US", "CA", "FRESNO", null, null));
        assertThat(history.signedBy()).isNull();
    }

    @Test
    void errorOfTheCall_isNotEvidence() {
        assertThat(readBody("{\"errors\":[{\"code\":\"NOT.AUTHORIZED.ERROR\",\"message\":\"\"}]}", 200)
                        .said())
                .isEqualTo(Said.RESTRICTED);
        assertThat(readBody("{\"errors\":[{\"code\":\"BAD.REQUEST.ERROR\",\"message\":\"\"}]}", 400)
                        .said())
                .isEqualTo(Said.FAILED);
        assertThat(readBody("{\"errors\":[{\"code\":\"TRACKING.TRACKINGNUMBER.EMPTY\",\"message\":\"\"}]}", 400)
                        .said())
                .isEqualTo(Said.FAILED);
    }
}
