package org.trackproof.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Health;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Physical;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.Stated;

class UspsReadingTest extends ReadingContract {
    @Override
    Reading reading() {
        return new UspsReading();
    }

    @Override
    String number() {
        return "9400110898200512345671";
    }

    @Override
    Said saidWhenUnknown() {
        return Said.EMPTY;
    }

    @Override
    int statusWhenUnknown() {
        return 400;
    }

    private static String error(String code) {
        return "{\"apiVersion\":\"v3\",\"error\":{\"code\":\"400\",\"message\":\"BAD_REQUEST\",\"errors\":[{\"status\":\"400\",\"code\":\""
                + code + "\",\"title\":\"BAD_REQUEST\",\"detail\":\"\"}]}}";
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "150001, EMPTY",
        "150002, EMPTY",
        "150003, EMPTY",
        "150004, RESTRICTED",
        "150008, RESTRICTED",
        "150009, EMPTY",
        "150010, RESTRICTED",
        "150011, UNKNOWN",
        "150012, REGISTERED_EMPTY",
        "159999, FAILED"
    })
    void errorCode_provesNoMoreThanItSays(String code, Said said) {
        assertThat(readBody(error(code), 400).said()).isEqualTo(said);
    }

    @Test
    void fraudulentPostageAndOtherShipper_areStated() {
        assertThat(readBody(error("150012"), 400).stated()).containsExactly(Stated.FRAUDULENT_POSTAGE);
        assertThat(readBody(error("150010"), 400).stated()).containsExactly(Stated.OTHER_SHIPPER);
        assertThat(readBody(error("150002"), 400).stated()).isEmpty();
    }

    @Test
    void refusedCredentials_areNotEvidence() {
        assertThat(readBody("{\"error\":\"invalid_client\",\"error_description\":\"\"}", 400)
                        .said())
                .isEqualTo(Said.RESTRICTED);
    }

    @Test
    void machineMadeMovement_isNotPhysical() {
        assertThat(read("delivered", 200).histories().get(0).scans())
                .filteredOn(scan -> scan.physical() == Physical.NO)
                .extracting(Scan::code)
                .containsExactly("GX", "TL");
    }

    @Test
    void labelAndMachineMadeMovement_isOnlyALabel() {
        assertThat(read("label-only", 200).said()).isEqualTo(Said.LABEL_ONLY);
    }

    @Test
    void delivered_statesDestinationShipmentAndServiceWithoutMarkup() {
        History history = read("delivered", 200).histories().get(0);
        assertThat(history.destination()).isEqualTo(new Place("US", "AZ", "PHOENIX", "85004", null));
        assertThat(history.shipment()).isEqualTo("310558946");
        assertThat(history.service()).isEqualTo("USPS Ground Advantage");
    }

    @Test
    void delivered_namesNobody() {
        Answer answer = read("delivered", 200);
        assertThat(answer.histories().get(0).signedBy()).isEqualTo("present");
        assertThat(answer.toString()).doesNotContain("ROE");
    }

    @Test
    void times_areThoseOfGmt_withTheTextOfThePlace() {
        Scan last = read("delivered", 200).histories().get(0).scans().get(6);
        assertThat(time(last).earliest()).isEqualTo(Instant.parse("2026-10-08T20:58:40Z"));
        assertThat(time(last).text()).startsWith("2026-10-08T13:58");
    }

    @Test
    void returnedToSender_isNotDelivered() {
        assertThat(read("returned", 200).histories().get(0).scans())
                .extracting(Scan::phase)
                .containsExactly(
                        Phase.ACCEPTED, Phase.OUT_FOR_DELIVERY, Phase.EXCEPTION, Phase.RETURNING, Phase.RETURNED);
    }

    @Test
    void foreignEvent_hasItsCountry_andATimeAsWideAsItsClocks() {
        Scan abroad = read("from-abroad", 200).histories().get(0).scans().get(0);
        assertThat(abroad.place().country()).isEqualTo("CN");
        assertThat(abroad.phase()).isEqualTo(Phase.ORIGIN_SORT);
        assertThat(read("from-abroad", 200).histories().get(0).destination().region())
                .isEqualTo("PR");
    }

    @Test
    void summaryWithoutEvents_isAsFarAsItsCategory() {
        Answer answer = read("summary-only", 200);
        assertThat(answer.said()).isEqualTo(Said.KNOWN);
        assertThat(answer.histories().get(0).scans()).singleElement().satisfies(scan -> {
            assertThat(scan.phase()).isEqualTo(Phase.DELIVERED);
            assertThat(scan.time()).isNull();
        });
    }

    @Test
    void numberAskedWithItsRoutingCode_isTheSameNumber() {
        RawAnswer raw = new RawAnswer(
                "usps",
                "420850049400110898200512345671",
                ASKED,
                200,
                null,
                Map.of(),
                recorded("delivered"),
                null,
                null,
                Health.OK);
        assertThat(reading().read(raw, shipTo()).said()).isEqualTo(Said.KNOWN);
    }
}
