package org.trackproof.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Physical;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.When;
import org.trackproof.verdict.places.ZoneSpan;

class CainiaoReadingTest extends ReadingContract {
    @Override
    Reading reading() {
        return new CainiaoReading();
    }

    @Override
    String number() {
        return "LP00811122233344";
    }

    @Override
    Said saidWhenUnknown() {
        return Said.EMPTY;
    }

    private History only(String situation) {
        assertThat(read(situation, 200).histories()).hasSize(1);
        return read(situation, 200).histories().get(0);
    }

    private static String module(String fields) {
        return "{\"module\":[{\"mailNo\":\"LP00811122233344\"," + fields + "}],\"success\":true}";
    }

    private Scan event(String fields) {
        String body =
                module("\"mailNoSource\":\"AE\",\"originCountry\":\"CN\",\"destCountry\":\"Brazil\",\"detailList\":[{"
                        + fields + "}]");
        return readBody(body, 200).histories().get(0).scans().get(0);
    }

    @Test
    void registeredBySomebody_withoutEvents_isRegisteredEmpty() {
        Answer answer = read("registered", 200);
        assertThat(answer.said()).isEqualTo(Said.REGISTERED_EMPTY);
        assertThat(answer.histories().get(0).destination().country()).isEqualTo("ES");
    }

    @Test
    void neverSeen_withoutSource_isEmptyToo() {
        assertThat(readBody(module("\"detailList\":[]"), 200).said()).isEqualTo(Said.EMPTY);
    }

    @Test
    void external_withStatusOfAParcelUnderWay_isKnown() {
        Answer answer =
                readBody(module("\"mailNoSource\":\"EXTERNAL\",\"status\":\"DELIVERING\",\"detailList\":[]"), 200);
        assertThat(answer.said()).isEqualTo(Said.KNOWN);
        assertThat(answer.histories().get(0).scans().get(0).time()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "{\"success\":false,\"errorCode\":\"X\"}", "{\"success\":\"false\"}"})
    void refusalWithSuccess_isRestricted(String body) {
        assertThat(readBody(body, 200).said()).isEqualTo(Said.RESTRICTED);
    }

    @Test
    void endsOfTheJourney_areStated() {
        History history = only("delivered");
        assertThat(history.origin().country()).isEqualTo("CN");
        assertThat(history.destination().country()).isEqualTo("ES");
        assertThat(read("delivered", 200).continuesAs()).containsExactly("RA403020107ES");
    }

    @Test
    void places_areGivenWhereACodeHappensAtOneEndOnly() {
        assertThat(only("delivered").scans())
                .extracting(scan -> scan.code() + " " + scan.place().country())
                .containsExactly(
                        "GWMS_ACCEPT CN",
                        "PU_PICKUP_SUCCESS CN",
                        "SC_INBOUND_SUCCESS null",
                        "LH_DEPART null",
                        "CC_IM_SUCCESS null",
                        "GTMS_ACCEPT ES",
                        "GTMS_SIGNED ES");
        assertThat(only("delivered").scans().get(2).place().raw()).isEqualTo("Example Town");
    }

    @Test
    void warehouseOfTheSeller_isNoParcel() {
        Scan accept = only("label-only").scans().get(0);
        assertThat(accept.phase()).isEqualTo(Phase.LABEL);
        assertThat(accept.physical()).isEqualTo(Physical.NO);
        assertThat(event("\"timeStr\":\"2026-09-20 10:00:00\",\"actionCode\":\"GWMS_OUTBOUND\"")
                        .physical())
                .isEqualTo(Physical.UNKNOWN);
    }

    @Test
    void stationSigned_isReadyForPickup_notDelivered() {
        Scan station = event("\"timeStr\":\"2026-09-20 10:00:00\",\"actionCode\":\"GTMS_STA_SIGNED\"");
        assertThat(station.phase()).isEqualTo(Phase.READY_FOR_PICKUP);
    }

    @Test
    void time_isTheClockWithItsZone_notTheEpoch() {
        Scan customs = event("\"time\":1748410407000,\"timeStr\":\"2025-05-28 13:33:27\",\"timeZone\":\"GMT-3\","
                + "\"actionCode\":\"CC_IM_SUCCESS\"");
        assertThat(customs.time()).isEqualTo(When.parse("2025-05-28T13:33:27-03:00", ZoneSpan.ANYWHERE));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"GMT+1", "GMT+01:00", "UTC+1", "+01:00"})
    void offsets_areReadInEverySpelling(String zone) {
        Scan scan =
                event("\"timeStr\":\"2026-01-28 13:00:00\",\"timeZone\":\"" + zone + "\",\"actionCode\":\"LH_ARRIVE\"");
        assertThat(Moments.of(scan).earliest()).isEqualTo("2026-01-28T12:00:00Z");
        assertThat(Moments.of(scan).isExact()).isTrue();
    }

    @Test
    void missingZone_staysLocal_exceptForTheRegistration() {
        assertThat(Moments.of(event("\"timeStr\":\"2026-09-20 10:00:00\",\"actionCode\":\"LH_DEPART\""))
                        .isExact())
                .isFalse();
        Scan registration = event("\"timeStr\":\"2026-09-20 10:00:00\",\"actionCode\":\"GWMS_ACCEPT\"");
        assertThat(Moments.of(registration).earliest()).isEqualTo("2026-09-20T02:00:00Z");
    }

    @Test
    void onlyAnEpoch_isTheClockThatWasReadAsBeijing() {
        Scan scan = event("\"time\":1748410407000,\"timeZone\":\"GMT-3\",\"actionCode\":\"CC_IM_SUCCESS\"");
        assertThat(Moments.of(scan).earliest()).isEqualTo("2025-05-28T16:33:27Z");
    }

    @Test
    void clockOfAnotherCountry_leavesThePlaceOpen() {
        Scan pickup = event(
                "\"timeStr\":\"2026-09-20 10:00:00\",\"timeZone\":\"GMT+2\",\"actionCode\":\"PU_PICKUP_SUCCESS\"");
        assertThat(pickup.place().country()).isNull();
    }

    @Test
    void severalModules_onlyTheAskedOneAndItsContinuationCount() {
        History history = only("several");
        assertThat(history.destination().country()).isEqualTo("ES");
        assertThat(history.scans())
                .extracting(Scan::code)
                .containsExactly("PU_PICKUP_SUCCESS", "GTMS_ACCEPT", "GTMS_SIGNED");
    }

    @Test
    void continuation_isTakenFromWordsIfThereIsNoCleanOne() {
        String body =
                module("\"mailNoSource\":\"AE\",\"realMailNo\":\"Handed over as RA123456785CH\",\"detailList\":[]");
        assertThat(readBody(body, 200).continuesAs()).containsExactly("RA123456785CH");
    }

    @Test
    void bareModule_isRead() {
        String body = "{\"mailNo\":\"LP00811122233344\",\"mailNoSource\":\"EXTERNAL\",\"latestTrace\":{\"actionCode\":"
                + "\"GTMS_STA_SIGNED\",\"timeStr\":\"2026-04-26 10:40:00\",\"timeZone\":\"GMT+02:00\"},\"detailList\":[]}";
        assertThat(readBody(body, 200).histories().get(0).scans())
                .extracting(Scan::phase)
                .containsExactly(Phase.READY_FOR_PICKUP);
    }

    @Test
    void namesOfPersons_areNotKept() {
        String body = module(
                "\"mailNoSource\":\"AE\",\"receiverName\":\"Made Up\",\"receiverAddress\":\"Example Street 1\",\"detailList\":[]");
        assertThat(readBody(body, 200).toString()).doesNotContain("Made Up", "Example Street");
    }

    @Test
    void rowsOfTheSameMoment_keepTheirOrder() {
        String clock = "\"timeStr\":\"2026-09-20 10:00:00\",\"timeZone\":\"GMT+8\"";
        String body = module("\"mailNoSource\":\"AE\",\"detailList\":[{" + clock
                + ",\"actionCode\":\"PU_PICKUP_SUCCESS\"},{" + clock + ",\"actionCode\":\"GWMS_ACCEPT\"}]");
        assertThat(readBody(body, 200).histories().get(0).scans())
                .extracting(Scan::code)
                .containsExactly("GWMS_ACCEPT", "PU_PICKUP_SUCCESS");
    }
}
