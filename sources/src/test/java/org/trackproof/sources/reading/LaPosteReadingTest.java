package org.trackproof.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Physical;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Scan;

class LaPosteReadingTest extends ReadingContract {
    @Override
    Reading reading() {
        return new LaPosteReading();
    }

    @Override
    String number() {
        return "LA102030572FR";
    }

    @Override
    Said saidWhenUnknown() {
        return Said.EMPTY;
    }

    private static String entry(String shipment) {
        return "[{\"returnCode\":200,\"idShip\":\"LA102030572FR\",\"shipment\":{\"idShip\":\"LA102030572FR\","
                + shipment + "}}]";
    }

    private static String event(String code, String label, String date) {
        return "{\"code\":\"" + code + "\",\"label\":\"" + label + "\",\"date\":\"" + date + "\"}";
    }

    @Test
    void unknownAtTheInterface_isEmpty() {
        assertThat(readBody("{\"returnCode\":404,\"returnMessage\":\"x\",\"idShip\":\"LA102030572FR\"}", 404)
                        .said())
                .isEqualTo(Said.EMPTY);
    }

    @Test
    void impossibleNumber_isStatedUnknown() {
        assertThat(read("invalid", 400).said()).isEqualTo(Said.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"105", "500", "0"})
    void everyOtherReturnCode_isInconclusive(String code) {
        assertThat(readBody("[{\"returnCode\":" + code + ",\"idShip\":\"LA102030572FR\"}]", 200)
                        .said())
                .isEqualTo(Said.FAILED);
    }

    @Test
    void ends_partnerAndProduct_areStated() {
        Answer answer = read("delivered", 200);
        History history = answer.histories().get(0);
        assertThat(history.origin().country()).isEqualTo("CN");
        assertThat(history.destination().country()).isEqualTo("FR");
        assertThat(answer.courier()).isEqualTo("colissimo");
        assertThat(answer.continuesAs()).hasSize(1).allMatch(number -> number.startsWith("LK"));
    }

    @Test
    void places_followFromTheCode() {
        assertThat(read("delivered", 200).histories().get(0).scans())
                .extracting(scan -> scan.code() + " " + scan.place().country())
                .containsExactly("DR1 null", "ET3 FR", "MD2 FR", "DI1 FR");
    }

    @Test
    void domesticParcel_isAlwaysInItsCountry() {
        String body = entry("\"contextData\":{\"originCountry\":\"FR\",\"arrivalCountry\":\"FR\"},\"event\":["
                + event("PC1", "x", "2026-09-11T08:00:00+02:00") + "]");
        assertThat(readBody(body, 200).histories().get(0).scans().get(0).place().country())
                .isEqualTo("FR");
    }

    @Test
    void announcementAfterTheParcelWasSeen_isAnIncident() {
        String body = entry("\"event\":[" + event("DR1", "x", "2026-09-13T08:00:00+02:00") + ","
                + event("PC1", "x", "2026-09-11T08:00:00+02:00") + "," + event("DR1", "x", "2026-09-10T08:00:00+02:00")
                + "]");
        assertThat(readBody(body, 200).histories().get(0).scans())
                .extracting(Scan::phase)
                .containsExactly(Phase.LABEL, Phase.ACCEPTED, Phase.EXCEPTION);
    }

    @Test
    void announcementWordedAsIncident_isNoLabel() {
        String body =
                entry("\"event\":[" + event("DR1", "Incident lors de la livraison", "2026-09-13T08:00:00+02:00") + "]");
        assertThat(readBody(body, 200).said()).isEqualTo(Said.KNOWN);
    }

    @Test
    void onTheWay_isNotOutForDelivery() {
        String body = entry("\"event\":[" + event("ET1", "x", "2026-09-13T08:00:00+02:00") + "]");
        Scan scan = readBody(body, 200).histories().get(0).scans().get(0);
        assertThat(scan.phase()).isEqualTo(Phase.ORIGIN_SORT);
        assertThat(scan.physical()).isEqualTo(Physical.YES);
    }

    @Test
    void listOfSeveral_onlyTheAskedOneCounts() {
        String other = "{\"returnCode\":200,\"shipment\":{\"idShip\":\"LA102030565FR\",\"event\":["
                + event("DI1", "x", "2026-09-13T08:00:00+02:00") + "]}}";
        String body = "[" + other + ",{\"returnCode\":104,\"idShip\":\"LA102030572FR\"}]";
        assertThat(readBody(body, 207).said()).isEqualTo(Said.EMPTY);
    }

    @Test
    void clockAbroad_losesTheFrenchOffset() {
        String body = entry("\"contextData\":{\"originCountry\":\"FR\",\"arrivalCountry\":\"BR\"},\"event\":["
                + event("DI1", "x", "2026-03-09T09:38:00+01:00") + "," + event("ET2", "x", "2026-03-07T09:38:00+01:00")
                + ","
                + event("PC1", "x", "2026-03-06T09:38:00+01:00") + "]");
        History history = readBody(body, 200).histories().get(0);
        assertThat(history.scans())
                .extracting(scan -> Moments.of(scan).isExact())
                .containsExactly(true, true, false);
        assertThat(Moments.of(history.scans().get(2)).earliest()).isEqualTo("2026-03-09T07:38:00Z");
        assertThat(Moments.of(history.scans().get(2)).latest()).isEqualTo("2026-03-09T14:38:00Z");
        assertThat(history.scans().get(2).place().country()).isEqualTo("BR");
    }

    @Test
    void customsBehindTheArrivalInFrance_keepsItsExactTimeAndOrder() {
        String body = entry("\"contextData\":{\"originCountry\":\"CN\",\"arrivalCountry\":\"FR\"},\"event\":["
                + event("DO1", "x", "2026-05-24T16:10:00+02:00") + "," + event("ET3", "x", "2026-05-24T15:44:00+02:00")
                + "]");
        assertThat(readBody(body, 200).histories().get(0).scans())
                .extracting(scan -> scan.code() + " " + Moments.of(scan).earliest())
                .containsExactly("ET3 2026-05-24T13:44:00Z", "DO1 2026-05-24T14:10:00Z");
    }
}
