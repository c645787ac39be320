package org.trackproof.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Health;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Need;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Physical;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.Stated;

class SeventeenTrackReadingTest extends ReadingContract {
    @Override
    Reading reading() {
        return new SeventeenTrackReading();
    }

    @Override
    String number() {
        return "LX730519283CN";
    }

    @Override
    Said saidWhenUnknown() {
        return Said.EMPTY;
    }

    private Answer readAbout(String number, String situation) {
        return reading()
                .read(
                        new RawAnswer(
                                "17track",
                                number,
                                ASKED,
                                200,
                                null,
                                Map.of(),
                                recorded(situation),
                                null,
                                null,
                                Health.OK),
                        shipTo());
    }

    @Test
    void delivered_joinsTheLegsOfOneShipment() {
        Answer answer = read("delivered", 200);
        assertThat(answer.histories()).hasSize(1);
        History history = answer.histories().get(0);
        assertThat(history.scans())
                .extracting(Scan::phase)
                .containsExactly(
                        Phase.LABEL,
                        Phase.ACCEPTED,
                        Phase.ORIGIN_SORT,
                        Phase.DESTINATION,
                        Phase.OUT_FOR_DELIVERY,
                        Phase.DELIVERED);
        assertThat(history.scans().get(1).courier())
                .isNotEqualTo(history.scans().get(5).courier());
        assertThat(history.destination()).isEqualTo(new Place("US", "TX", "Austin", "78704", null));
        assertThat(history.weightGrams()).isEqualTo(420);
        assertThat(history.service()).isEqualTo("ePacket");
        assertThat(answer.continuesAs()).containsExactly("9200190288773055182643");
    }

    @Test
    void destinationThatWasSentWithTheQuestion_isNotStatedByTheSource() {
        assertThat(read("echo", 200).histories().get(0).destination())
                .isEqualTo(new Place(null, "TX", "Austin", null, null));
    }

    @Test
    void offsetWithoutATimeZoneInTheRawTime_isInventedAndLeftOut() {
        Scan outForDelivery = read("delivered", 200).histories().get(0).scans().get(4);
        assertThat(outForDelivery.time()).satisfies(time -> {
            assertThat(time.text()).isEqualTo("2026-10-16T08:10:00");
            assertThat(time.isExact()).isFalse();
        });
    }

    @Test
    void missingIsoTime_isReadFromTheRawTime() {
        Scan delivered = read("delivered", 200).histories().get(0).scans().get(5);
        assertThat(delivered.time()).satisfies(time -> {
            assertThat(time.text()).isEqualTo("2026-10-16T13:05:00");
            assertThat(Duration.between(time.earliest(), time.latest())).isPositive();
        });
    }

    @Test
    void invalidCode_isUnknown() {
        assertThat(read("invalid-code", 200).said()).isEqualTo(Said.UNKNOWN);
    }

    @Test
    void newSubStatus_isReadByItsStageOrItsMainStatus() {
        assertThat(read("new-sub-status", 200).histories().get(0).scans())
                .extracting(scan -> scan.phase().id() + " " + scan.code())
                .containsExactly(
                        "label InfoReceived",
                        "accepted InTransit_PickedUp",
                        "exception Exception_Sleepy",
                        "origin-sort InTransit_Tunnelling");
    }

    @Test
    void expired_withEvents_keepsThem_withoutEventsIsExpired() {
        assertThat(read("expired", 200).said()).isEqualTo(Said.KNOWN);
        assertThat(read("expired-empty", 200).said()).isEqualTo(Said.EXPIRED);
    }

    @Test
    void cancelled_isStatedVoided_unlessTheParcelWasAcceptedLater() {
        assertThat(read("cancelled", 200).stated()).containsExactly(Stated.VOIDED);
        assertThat(read("cancelled", 200).said()).isEqualTo(Said.LABEL_ONLY);
        assertThat(read("cancelled-then-accepted", 200).stated()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-digits", "same-digits-same-days"})
    void sameDigitsOfTwoCouriers_areTwoShipments(String situation) {
        Answer answer = readAbout("418832907710", situation);
        assertThat(answer.histories()).hasSize(2);
        assertThat(answer.histories().get(0).courier())
                .isNotEqualTo(answer.histories().get(1).courier());
        assertThat(answer.histories().get(0).scans())
                .extracting(scan -> scan.place().country())
                .containsOnly("US");
        assertThat(answer.histories().get(1).scans())
                .extracting(scan -> scan.place().country())
                .containsOnly("JP");
    }

    @Test
    void listedNumber_isReadByItsStatusAndLatestEvent() {
        Answer answer = read("listed", 200);
        assertThat(answer.said()).isEqualTo(Said.KNOWN);
        assertThat(answer.histories().get(0).scans())
                .extracting(Scan::phase)
                .containsExactly(Phase.ACCEPTED, Phase.DELIVERED);
        assertThat(readAbout("YT2631812345670012", "listed").said()).isEqualTo(Said.EXPIRED);
    }

    @Test
    void registrationOrStop_isNoAnswerAboutTheParcel() {
        assertThat(read("registered", 200).said()).isEqualTo(Said.NOT_ASKED);
        assertThat(read("stopped", 200).said()).isEqualTo(Said.NOT_ASKED);
        assertThat(readAbout("1234", "registered").said()).isEqualTo(Said.UNKNOWN);
    }

    @Test
    void push_isReadLikeAReply() {
        assertThat(read("pushed", 200).said()).isEqualTo(Said.KNOWN);
    }

    @ParameterizedTest(name = "{0} -> {1} {2}")
    @CsvSource({
        "-18010012, UNKNOWN,",
        "-18019903, UNKNOWN,",
        "-18019909, EMPTY,",
        "-18019902, NOT_ASKED,",
        "-18019901, NOT_ASKED,",
        "-18019907, RATE_LIMITED,",
        "-18019908, RATE_LIMITED,",
        "-18010019, NEEDS_INPUT, DESTINATION_POSTCODE",
        "-18010020, NEEDS_INPUT, PHONE_LAST_4",
        "-18019910, NEEDS_INPUT, COURIER",
        "-18019815, FAILED,",
        "-18099999, FAILED,"
    })
    void rejection_saysWhatItProves(String code, Said said, Need need) {
        Answer answer = readBody(
                ("{\"code\":0,\"data\":{\"accepted\":[],\"rejected\":[{\"number\":\"%s\",\"carrier\":\"3011\","
                                + "\"error\":{\"code\":%s,\"message\":\"x\"}}]}}")
                        .formatted(number(), code),
                200);
        assertThat(answer.said()).isEqualTo(said);
        if (need == null) {
            assertThat(answer.needs()).isEmpty();
        } else {
            assertThat(answer.needs()).containsExactly(need);
        }
    }

    @Test
    void inputThatOnlyTheMessageNames_isNeeded() {
        Answer answer = readBody(
                ("{\"code\":0,\"data\":{\"rejected\":[{\"number\":\"%s\",\"error\":{\"code\":-18010022,"
                                + "\"message\":\"The ship date is required.\"}}]}}")
                        .formatted(number()),
                200);
        assertThat(answer.needs()).containsExactly(Need.SHIP_DATE);
    }

    @Test
    void errorOfTheWholeRequest_isNotEvidence() {
        String body = "{\"code\":-18010002,\"data\":{\"errors\":[{\"code\":-18010002,\"message\":\"Invalid key.\"}]}}";
        assertThat(readBody(body, 200).said()).isEqualTo(Said.RESTRICTED);
        assertThat(readBody(body, 401).said()).isEqualTo(Said.RESTRICTED);
    }

    @Test
    void labelRow_isNotPhysical() {
        Scan label = read("label-only", 200).histories().get(0).scans().get(0);
        assertThat(label.physical()).isEqualTo(Physical.NO);
        assertThat(label.time())
                .satisfies(time -> assertThat(time.earliest()).isEqualTo(Instant.parse("2026-10-04T03:00:00Z")));
    }
}
