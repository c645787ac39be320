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

class CorreosEsReadingTest extends ReadingContract {
    @Override
    Reading reading() {
        return new CorreosEsReading();
    }

    @Override
    String number() {
        return "PK403020274ES";
    }

    @Override
    Said saidWhenUnknown() {
        return Said.EMPTY;
    }

    @ParameterizedTest(name = "{0} {1} is {2}, physical {3}")
    @CsvSource({
        "P010000V, Prerregistrado, LABEL, NO",
        "A090000V, Prerregistrado, LABEL, NO",
        "A090000V, Admitido, ACCEPTED, YES",
        "A090000V, Otra cosa, LABEL, UNKNOWN",
        "A010000V, Admitido., ACCEPTED, YES",
        "P040000V, Entregado, ORIGIN_SORT, YES"
    })
    void codes_countWithTheirSummaryOnlyWhereTheyNeedIt(String code, String summary, Phase phase, Physical physical) {
        String body = "[{\"codEnvio\":\"PK403020274ES\",\"error\":{\"codError\":\"0\"},\"eventos\":[{\"codEvento\":\""
                + code + "\",\"desTextoResumen\":\"" + summary + "\"}]}]";
        Scan scan = readBody(body, 200).histories().get(0).scans().get(0);
        assertThat(scan.phase()).isEqualTo(phase);
        assertThat(scan.physical()).isEqualTo(physical);
    }

    @Test
    void weight_isGrams() {
        assertThat(read("delivered", 200).histories().get(0).weightGrams()).isEqualTo(1500);
        assertThat(read("label-only", 200).histories().get(0).weightGrams()).isNull();
    }

    @Test
    void time_isThatOfMadrid() {
        Scan delivered = read("delivered", 200).histories().get(0).scans().get(4);
        assertThat(Moments.of(delivered).text()).isEqualTo("2026-09-11T13:12:42");
        assertThat(Moments.of(delivered).earliest()).isEqualTo("2026-09-11T11:12:42Z");
        assertThat(Moments.of(delivered).latest()).isEqualTo("2026-09-11T12:12:42Z");
    }

    @Test
    void unit_givesPostcodeAndCity() {
        History history = read("delivered", 200).histories().get(0);
        assertThat(history.scans().get(4).place().postcode()).isEqualTo("28013");
        assertThat(history.scans().get(4).place().city()).isEqualTo("MADRID");
        assertThat(history.scans().get(1).place().city()).isEqualTo("BARCELONA");
        assertThat(history.scans().get(1).place().country()).isEqualTo("ES");
    }

    @Test
    void office_isReadyForPickup_inABareObject() {
        History history = read("pickup", 200).histories().get(0);
        assertThat(history.scans().get(2).phase()).isEqualTo(Phase.READY_FOR_PICKUP);
        assertThat(history.scans().get(2).place().country()).isNull();
    }

    @Test
    void otherErrors_areNotEvidence() {
        String body =
                "[{\"codEnvio\":\"PK403020274ES\",\"error\":{\"codError\":\"9\",\"desError\":\"x\"},\"eventos\":null}]";
        assertThat(readBody(body, 200).said()).isEqualTo(Said.FAILED);
    }

    @Test
    void noEventsWithoutError_isRegisteredEmpty() {
        Answer answer =
                readBody("[{\"codEnvio\":\"PK403020274ES\",\"error\":{\"codError\":\"0\"},\"eventos\":[]}]", 200);
        assertThat(answer.said()).isEqualTo(Said.REGISTERED_EMPTY);
    }
}
