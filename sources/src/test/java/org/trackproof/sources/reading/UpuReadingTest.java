package org.trackproof.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Physical;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Scan;

class UpuReadingTest extends ReadingContract {
    @Override
    Reading reading() {
        return new UpuReading();
    }

    @Override
    String number() {
        return "LZ302010406CN";
    }

    @Override
    Said saidWhenUnknown() {
        return Said.EMPTY;
    }

    @Test
    void emptyBody_isEmpty_onlyWithSuccess() {
        assertThat(readBody("", 200).said()).isEqualTo(Said.EMPTY);
        assertThat(readBody("[]", 200).said()).isEqualTo(Said.EMPTY);
        assertThat(readBody("", 302).said()).isEqualTo(Said.FAILED);
    }

    @Test
    void notFoundPage_isNotEvidence() {
        assertThat(readBody("gone", 404).said()).isEqualTo(Said.FAILED);
    }

    @Test
    void ends_areStated() {
        History history = read("delivered", 200).histories().get(0);
        assertThat(history.origin().country()).isEqualTo("CN");
        assertThat(history.destination().country()).isEqualTo("BR");
    }

    @Test
    void estimatedDelivery_isAForecast() {
        Answer answer = read("delivered", 200);
        Scan forecast = answer.histories().get(0).scans().get(4);
        assertThat(forecast.code()).isEqualTo("DLV");
        assertThat(forecast.forecast()).isTrue();
        assertThat(read("label-only", 200).said()).isEqualTo(Said.REGISTERED_EMPTY);
    }

    @Test
    void time_isTheClockOfThePlace_withoutTheOffsetOfTheServer() {
        Scan delivered = read("delivered", 200).histories().get(0).scans().get(3);
        assertThat(Moments.of(delivered).text()).isEqualTo("2026-09-27T11:20:00");
        assertThat(Moments.of(delivered).earliest()).isEqualTo("2026-09-27T13:20:00Z");
        assertThat(Moments.of(delivered).latest()).isEqualTo("2026-09-27T16:20:00Z");
        assertThat(delivered.place().country()).isEqualTo("BR");
        assertThat(delivered.place().city()).isEqualTo("RECIFE");
    }

    @Test
    void country_followsFromTheCode_whereTheEventNamesNone() {
        String body =
                "[{\"ID\":\"LZ302010406CN\",\"OriginCountryCd\":\"CN\",\"DestinationCountryCd\":\"BR\",\"Events\":["
                        + "{\"EventCd\":\"EMC\",\"EventDT\":\"/Date(1788688800000+0200)/\"},"
                        + "{\"EventCd\":\"EMD\",\"EventDT\":\"/Date(1789441200000+0200)/\"},"
                        + "{\"EventCd\":\"EMI\",\"EventDT\":\"/Date(1790500800000+0200)/\"}]}]";
        assertThat(readBody(body, 200).histories().get(0).scans())
                .extracting(scan -> scan.place().country())
                .containsExactly("CN", "BR", null);
    }

    @Test
    void postingAlone_isNotProvenToBePhysical() {
        String body =
                "[{\"ID\":\"LZ302010406CN\",\"OriginCountryCd\":\"CN\",\"Events\":[{\"EventCd\":\"EMA\",\"EventDT\":\"/Date(1788688800000+0200)/\"}]}]";
        Scan posting = readBody(body, 200).histories().get(0).scans().get(0);
        assertThat(posting.phase()).isEqualTo(Phase.ACCEPTED);
        assertThat(posting.physical()).isEqualTo(Physical.UNKNOWN);
    }

    @Test
    void impossibleMoment_leavesTheRowUndated() {
        String body =
                "[{\"ID\":\"LZ302010406CN\",\"Events\":[{\"EventCd\":\"EMI\",\"EventDT\":\"/Date(99999999999999+0200)/\"},"
                        + "{\"EventCd\":\"EMD\",\"EventDT\":\"/Date(1+9999)/\"}]}]";
        assertThat(readBody(body, 200).histories().get(0).scans()).hasSize(2).allMatch(scan -> scan.time() == null);
    }
}
