package org.trackproof.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Scan;

class PostNordReadingTest extends ReadingContract {
    @Override
    Reading reading() {
        return new PostNordReading();
    }

    @Override
    String number() {
        return "UA102030405SE";
    }

    @Override
    Said saidWhenUnknown() {
        return Said.EMPTY;
    }

    @Test
    void consignee_isTheStatedDestination() {
        History history = read("delivered", 200).histories().get(0);
        assertThat(history.origin().country()).isEqualTo("CN");
        assertThat(history.destination().country()).isEqualTo("SE");
        assertThat(history.destination().postcode()).isEqualTo("11122");
        assertThat(history.destination().city()).isEqualTo("Stockholm");
    }

    @Test
    void enRoute_isReadByTheCountryOfItsPlace() {
        assertThat(read("delivered", 200).histories().get(0).scans())
                .extracting(Scan::phase)
                .containsExactly(Phase.LABEL, Phase.ORIGIN_SORT, Phase.DESTINATION, Phase.DELIVERED);
    }

    @Test
    void time_isLocalToThePlace() {
        Scan delivered = read("delivered", 200).histories().get(0).scans().get(3);
        assertThat(Moments.of(delivered).earliest()).isEqualTo("2026-09-20T12:00:00Z");
        assertThat(Moments.of(delivered).latest()).isEqualTo("2026-09-20T13:00:00Z");
    }

    @Test
    void itemWithoutEvents_isReadByItsStatus() {
        String body =
                "{\"shipments\":[{\"shipmentId\":\"X1\",\"items\":[{\"itemId\":\"UA102030405SE\",\"status\":\"INFORMED\",\"events\":[]},"
                        + "{\"itemId\":\"UA102030414SE\",\"status\":\"DELIVERED\",\"events\":[]}]}]}";
        Answer answer = readBody(body, 200);
        assertThat(answer.said()).isEqualTo(Said.LABEL_ONLY);
        assertThat(answer.histories()).hasSize(1);
    }

    @Test
    void faultOfTheSource_isNotEvidence() {
        String body =
                "{\"TrackingInformationResponse\":{\"shipments\":[],\"compositeFault\":{\"faults\":[{\"faultCode\":\"X\"}]}}}";
        assertThat(readBody(body, 200).said()).isEqualTo(Said.FAILED);
    }
}
