package org.trackproof.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Physical;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.Stated;

class UpsReadingTest extends ReadingContract {
    @Override
    Reading reading() {
        return new UpsReading();
    }

    @Override
    String number() {
        return "1Z7X31K50369900418";
    }

    @Override
    Said saidWhenUnknown() {
        return Said.EMPTY;
    }

    private History history(String situation) {
        return read(situation, 200).histories().get(0);
    }

    @Test
    void delivered_namesWhereItGoesWeightAndOtherNumber() {
        Answer answer = read("delivered", 200);
        History history = answer.histories().get(0);
        assertThat(history.destination()).isEqualTo(new Place("US", "CO", "DENVER", "80202", null));
        assertThat(history.origin().country()).isEqualTo("CN");
        assertThat(history.weightGrams()).isEqualTo(680.4);
        assertThat(history.service()).isEqualTo("UPS Worldwide Saver");
        assertThat(answer.continuesAs()).containsExactly("92612999897543581074711582");
        assertThat(answer.courier()).isEqualTo("ups");
    }

    @Test
    void delivered_namesNobody() {
        Answer answer = read("delivered", 200);
        assertThat(answer.histories().get(0).signedBy()).isEqualTo("present");
        assertThat(answer.toString()).doesNotContain("ROE");
    }

    @Test
    void facility_isOriginAbroadOrDestination_byItsCountry() {
        assertThat(history("delivered").scans())
                .extracting(Scan::phase)
                .containsExactly(
                        Phase.LABEL,
                        Phase.ACCEPTED,
                        Phase.ORIGIN_SORT,
                        Phase.EXPORTED,
                        Phase.CUSTOMS,
                        Phase.DESTINATION,
                        Phase.DESTINATION,
                        Phase.OUT_FOR_DELIVERY,
                        Phase.DELIVERED);
    }

    @Test
    void logicalScan_isNotPhysical() {
        assertThat(history("delivered").scans())
                .filteredOn(scan -> scan.physical() == Physical.NO)
                .extracting(Scan::phase)
                .containsExactly(Phase.LABEL, Phase.CUSTOMS);
    }

    @Test
    void times_areThoseOfGmt() {
        assertThat(time(history("delivered").scans().get(0)).earliest())
                .isEqualTo(Instant.parse("2026-10-02T10:15:00Z"));
    }

    @Test
    void contradictingClocks_canMeanBothAndAllBetween() {
        Scan scan = history("contradicting-clocks").scans().get(0);
        assertThat(Duration.between(time(scan).earliest(), time(scan).latest())).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void invalidNumber_isUnknown() {
        assertThat(read("invalid", 404).said()).isEqualTo(Said.UNKNOWN);
        assertThat(read("invalid", 400).said()).isEqualTo(Said.UNKNOWN);
    }

    @Test
    void voidedLabel_isStatedAndOnlyALabel() {
        Answer answer = read("voided", 200);
        assertThat(answer.said()).isEqualTo(Said.LABEL_ONLY);
        assertThat(answer.stated()).containsExactly(Stated.VOIDED);
        assertThat(answer.histories().get(0).scans().get(1).phase()).isEqualTo(Phase.CANCELLED);
        assertThat(answer.histories().get(0).signedBy()).isNull();
    }

    @Test
    void blockedMerchant_isRestricted() {
        String body = "{\"response\":{\"errors\":[{\"code\":\"TW9999\",\"message\":\"Blocked Merchant\"}]}}";
        assertThat(readBody(body, 403).said()).isEqualTo(Said.RESTRICTED);
        assertThat(readBody(body, 200).said()).isEqualTo(Said.RESTRICTED);
    }

    @Test
    void unknownErrorCode_provesNothing() {
        assertThat(readBody("{\"response\":{\"errors\":[{\"code\":\"XX0000\",\"message\":\"?\"}]}}", 404)
                        .said())
                .isEqualTo(Said.FAILED);
    }

    @Test
    void credentialsRefused_isRestricted() {
        assertThat(readBody("{\"response\":{\"errors\":[{\"code\":\"250003\",\"message\":\"Invalid\"}]}}", 400)
                        .said())
                .isEqualTo(Said.RESTRICTED);
    }

    @Test
    void documentedExample_withPlaceholders_isReadAsFarAsItGoes() {
        Answer answer = read("documented-example", 200);
        Scan scan = answer.histories().get(0).scans().get(0);
        assertThat(scan.phase()).isEqualTo(Phase.CUSTOMS);
        assertThat(time(scan).isExact()).isFalse();
        assertThat(answer.histories().get(0).weightGrams()).isNull();
        assertThat(answer.histories().get(0).destination()).isEqualTo(Place.UNKNOWN);
    }
}
