package org.trackproof.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Physical;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.Stated;

class Ship24ReadingTest extends ReadingContract {
    @Override
    Reading reading() {
        return new Ship24Reading();
    }

    @Override
    String number() {
        return "LP00841273905516";
    }

    @Override
    Said saidWhenUnknown() {
        return Said.EMPTY;
    }

    @Test
    void delivered_namesLegsDestinationAndTheOtherNumber() {
        Answer answer = read("delivered", 201);
        History history = answer.histories().get(0);
        assertThat(history.scans())
                .extracting(Scan::phase)
                .containsExactly(
                        Phase.LABEL,
                        Phase.ACCEPTED,
                        Phase.ORIGIN_SORT,
                        Phase.EXPORTED,
                        Phase.IMPORTED,
                        Phase.DESTINATION,
                        Phase.OUT_FOR_DELIVERY,
                        Phase.DELIVERED);
        assertThat(history.destination()).isEqualTo(new Place("ES", "MD", "Madrid", "28013", null));
        assertThat(history.origin().country()).isEqualTo("CN");
        assertThat(history.signedBy()).isEqualTo("present");
        assertThat(answer.continuesAs()).containsExactly("PQ4F6A0410027350128013A");
        assertThat(history.scans().get(0).physical()).isEqualTo(Physical.NO);
        assertThat(history.scans().get(2).physical()).isEqualTo(Physical.UNKNOWN);
    }

    @Test
    void pendingWithoutShipment_isNothingFound() {
        Answer answer = read("pending-without-shipment", 200);
        assertThat(answer.said()).isEqualTo(Said.EMPTY);
        assertThat(answer.histories()).isEmpty();
    }

    @Test
    void twoTrackings_areTwoShipments_andAStatusWithoutEventsIsARow() {
        Answer answer = read("two-shipments", 200);
        assertThat(answer.histories()).hasSize(2);
        assertThat(answer.histories().get(0).destination().country()).isEqualTo("US");
        assertThat(answer.histories().get(0).scans().get(0).place())
                .isEqualTo(new Place("US", "FL", "MIAMI", null, "MIAMI, FL"));
        assertThat(answer.histories().get(1).scans())
                .singleElement()
                .matches(scan -> scan.phase() == Phase.LABEL && scan.physical() == Physical.NO)
                .matches(scan -> scan.time() != null && scan.time().isExact());
    }

    @Test
    void orderCancelled_isStatedVoided_andOnlyALabel() {
        Answer answer = read("cancelled", 200);
        assertThat(answer.said()).isEqualTo(Said.LABEL_ONLY);
        assertThat(answer.stated()).containsExactly(Stated.VOIDED);
    }

    @Test
    void daysAndWishes_areNoInstantsAndNoMovements() {
        Answer answer = read("days-and-wishes", 200);
        assertThat(answer.histories().get(0).scans())
                .extracting(scan -> scan.phase().id() + " " + scan.physical().id() + " " + scan.forecast() + " "
                        + (scan.time() == null ? "-" : scan.time().text()))
                .containsExactly(
                        "label no false 2026-10-04T11:00+08:00",
                        "origin-sort unknown false 2026-10-08",
                        "none no false 2026-10-09",
                        "origin-sort unknown true 2026-10-19");
    }

    @Test
    void webhookHistory_isOneShipment() {
        Answer answer = read("webhook-history", 200);
        assertThat(answer.said()).isEqualTo(Said.KNOWN);
        assertThat(answer.histories()).hasSize(1);
        assertThat(answer.histories().get(0).scans())
                .extracting(scan -> scan.phase().id() + " " + scan.place().country())
                .containsExactly("accepted CN", "delivered ES");
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource({
        "404, parcel_not_found, EMPTY",
        "404, tracker_not_found, NOT_ASKED",
        "403, quota_limit_reached, RATE_LIMITED",
        "401, auth_invalid_api_key, RESTRICTED",
        "400, auth_missing_header, RESTRICTED",
        "400, shipping_date_outdated, EXPIRED",
        "400, tracker_conflict, FAILED",
        "409, request_conflict, FAILED",
        "422, no_active_subscription, RESTRICTED",
        "400, something_new, FAILED"
    })
    void error_saysWhatItProves(int status, String code, Said said) {
        Answer answer =
                readBody("{\"errors\":[{\"code\":\"%s\",\"message\":\"x\"}],\"data\":null}".formatted(code), status);
        assertThat(answer.said()).isEqualTo(said);
        assertThat(answer.histories()).isEmpty();
    }

    @Test
    void refusedNumber_isUnknown_butARefusedFieldIsNot() {
        String refused =
                "{\"errors\":[{\"code\":\"validation_error\",\"message\":\"The %s provided seems invalid.\"}]}";
        assertThat(readBody(refused.formatted("trackingNumber"), 400).said()).isEqualTo(Said.UNKNOWN);
        assertThat(readBody(refused.formatted("courierCode"), 400).said()).isEqualTo(Said.FAILED);
    }

    @Test
    void plainTextWithTooManyRequests_isRateLimited() {
        assertThat(readBody("Too Many Requests", 429).said()).isEqualTo(Said.RATE_LIMITED);
    }

    @Test
    void bulkReply_onlyConfirms_orRefusesTheNumber() {
        String item = "{\"status\":\"partial\",\"data\":[{\"itemStatus\":\"%s\",\"inputData\":{\"trackingNumber\":\""
                + number() + "\"},\"tracker\":{\"trackingNumber\":\"" + number()
                + "\"},\"errors\":%s}],\"error\":null}";
        assertThat(readBody(item.formatted("created", "null"), 207).said()).isEqualTo(Said.NOT_ASKED);
        String error = "[{\"code\":\"validation_error\",\"message\":\"The trackingNumber provided seems invalid.\"}]";
        assertThat(readBody(item.formatted("error", error), 207).said()).isEqualTo(Said.UNKNOWN);
    }

    @Test
    void newTracker_hasNotBeenAsked() {
        String body = "{\"data\":{\"tracker\":{\"trackerId\":\"t\",\"trackingNumber\":\"" + number() + "\"}}}";
        assertThat(readBody(body, 201).said()).isEqualTo(Said.NOT_ASKED);
    }
}
