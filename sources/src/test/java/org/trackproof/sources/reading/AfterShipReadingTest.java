package org.trackproof.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Need;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Physical;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Scan;

class AfterShipReadingTest extends ReadingContract {
    @Override
    Reading reading() {
        return new AfterShipReading();
    }

    @Override
    String number() {
        return "LV417203961CN";
    }

    @Override
    Said saidWhenUnknown() {
        return Said.EMPTY;
    }

    @Test
    void delivered_keepsTheCouriersDestination_theLastMileAndTheWeight() {
        Answer answer = read("delivered", 200);
        History history = answer.histories().get(0);
        assertThat(history.scans())
                .extracting(Scan::phase)
                .containsExactly(Phase.LABEL, Phase.ACCEPTED, Phase.ORIGIN_SORT, Phase.DESTINATION, Phase.DELIVERED);
        assertThat(history.destination()).isEqualTo(Place.ofCountry("US"));
        assertThat(history.weightGrams()).isEqualTo(300);
        assertThat(history.signedBy()).isEqualTo("present");
        assertThat(answer.continuesAs()).containsExactly("9200190288773055182643");
        Scan local = history.scans().get(3);
        assertThat(local.time()).matches(time -> !time.isExact() && time.text().equals("2026-10-12T22:40:00"));
        assertThat(local.place().postcode()).isEqualTo("75398");
        assertThat(local.seenAt()).isEqualTo(Instant.parse("2026-10-13T10:00:00Z"));
    }

    @Test
    void destinationThatOnlyTheMerchantNames_isNotStatedByTheCourier() {
        assertThat(read("label-only", 200).histories().get(0).destination()).isEqualTo(Place.UNKNOWN);
    }

    @Test
    void unrecognizedCourier_isUnknown() {
        Answer answer = read("unrecognized", 200);
        assertThat(answer.said()).isEqualTo(Said.UNKNOWN);
        assertThat(answer.courier()).isNull();
    }

    @Test
    void expiredWithoutCheckpoints_isExpired() {
        assertThat(read("expired", 200).said()).isEqualTo(Said.EXPIRED);
    }

    @Test
    void checkpointOfAUser_provesNothing() {
        Answer answer = read("marked-by-user", 200);
        assertThat(answer.said()).isEqualTo(Said.LABEL_ONLY);
        Scan marked = answer.histories().get(0).scans().get(1);
        assertThat(marked.physical()).isEqualTo(Physical.NO);
        assertThat(marked.forecast()).isTrue();
    }

    @Test
    void webhook_isReadLikeAReply() {
        assertThat(read("webhook", 200).said()).isEqualTo(Said.KNOWN);
    }

    @Test
    void trackingThatOnlyExists_hasNotBeenAsked() {
        assertThat(read("exists", 400).said()).isEqualTo(Said.NOT_ASKED);
        assertThat(read("v4-marked", 200).said()).isEqualTo(Said.NOT_ASKED);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"v4-tracking, 2", "v4-list, 2", "v4-last-checkpoint, 1"})
    void oldVersion_isReadTheSame(String situation, int rows) {
        Answer answer = read(situation, 200);
        assertThat(answer.said()).isEqualTo(Said.KNOWN);
        assertThat(answer.histories()).hasSize(1);
        assertThat(answer.histories().get(0).scans()).hasSize(rows);
        Scan last = answer.histories().get(0).scans().get(rows - 1);
        assertThat(last.phase()).isEqualTo(Phase.DELIVERED);
        assertThat(last.place()).isEqualTo(new Place("US", "TX", "Austin", "78704", "AUSTIN, TX 78704"));
        assertThat(answer.histories().get(0).signedBy()).isNull();
    }

    @Test
    void oldVersion_weightInOunces_isGrams() {
        assertThat(read("v4-tracking", 200).histories().get(0).weightGrams()).isBetween(297.0, 298.0);
    }

    @ParameterizedTest(name = "{0} {1} -> {2} {3}")
    @CsvSource({
        "4004, Tracking does not exist., NOT_ASKED,",
        "4005, The value of tracking_number is invalid., UNKNOWN,",
        "4012, Carrier not recognised from this tracking number., UNKNOWN,",
        "4012, The courier is not on your approved list., NEEDS_INPUT, COURIER",
        "4017, Invalid tracking number format., UNKNOWN,",
        "4011, Required field tracking_postal_code is missing., NEEDS_INPUT, DESTINATION_POSTCODE",
        "4011, Required field tracking_ship_date is missing., NEEDS_INPUT, SHIP_DATE",
        "429, Too many requests, RATE_LIMITED,",
        "401, Invalid API key, RESTRICTED,",
        "4999, Something new, FAILED,"
    })
    void error_saysWhatItProves(int code, String message, Said said, Need need) {
        Answer answer = readBody(
                "{\"meta\":{\"code\":%d,\"message\":\"%s\",\"type\":\"BadRequest\"},\"data\":{}}"
                        .formatted(code, message),
                400);
        assertThat(answer.said()).isEqualTo(said);
        if (need == null) {
            assertThat(answer.needs()).isEmpty();
        } else {
            assertThat(answer.needs()).containsExactly(need);
        }
    }

    @Test
    void emptyList_meansThatNobodyFollowsTheNumber() {
        assertThat(readBody("{\"meta\":{\"code\":200},\"data\":{\"trackings\":[]}}", 200)
                        .said())
                .isEqualTo(Said.NOT_ASKED);
    }
}
