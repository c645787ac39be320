package org.trackproof.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Said;

class FourPxReadingTest extends ReadingContract {
    @Override
    Reading reading() {
        return new FourPxReading();
    }

    @Override
    String number() {
        return "4PX3001234500017CN";
    }

    @Override
    Said saidWhenUnknown() {
        return Said.EMPTY;
    }

    @Test
    void lastMileNumber_continuesTheParcel() {
        assertThat(read("delivered", 200).continuesAs()).containsExactly(lastMile());
    }

    private String lastMile() {
        return recorded("delivered").replaceAll("(?s).*\"serverCode\": \"([^\"]+)\".*", "$1");
    }

    @Test
    void times_useTheZoneOfTheRow() {
        History history = read("delivered", 200).histories().get(0);
        assertThat(Moments.of(history.scans().get(0)).earliest()).isEqualTo("2026-09-02T02:00:00Z");
        assertThat(Moments.of(history.scans().get(3)).earliest()).isEqualTo("2026-09-16T09:10:00Z");
        assertThat(history.scans().get(3).place().postcode()).isEqualTo("69002");
        assertThat(history.destination().country()).isEqualTo("FR");
    }

    @Test
    void collection_isInTheCountryOfOrigin() {
        assertThat(read("delivered", 200).histories().get(0).scans())
                .extracting(scan -> scan.place().country())
                .containsExactly(null, "CN", null, null);
    }

    @Test
    void entryThatRepeatsTheQuestionOnly_isEmpty() {
        String body =
                "{\"result\":1,\"data\":[{\"queryCode\":\"4PX3001234500017CN\",\"serverCode\":null,\"tracks\":null}]}";
        assertThat(readBody(body, 200).said()).isEqualTo(Said.EMPTY);
    }

    @Test
    void entryWithARoute_isRegisteredEmpty() {
        String body =
                "{\"result\":1,\"data\":[{\"queryCode\":\"4PX3001234500017CN\",\"ctEndCode\":\"FR\",\"tracks\":[]}]}";
        assertThat(readBody(body, 200).said()).isEqualTo(Said.REGISTERED_EMPTY);
    }

    @Test
    void errorOfTheSource_isNotEvidence() {
        assertThat(readBody("{\"result\":0,\"message\":\"busy\",\"data\":[]}", 200)
                        .said())
                .isEqualTo(Said.FAILED);
        assertThat(readBody("{\"result\":1,\"data\":null}", 200).said()).isEqualTo(Said.FAILED);
    }

    @Test
    void endlessListOfOtherNumbers_isBounded() {
        StringBuilder codes = new StringBuilder("\"LA00000000FR\"");
        for (int i = 0; i < 100_000; i++) {
            codes.append(",\"LA").append(10_000_000 + i).append("FR\"");
        }
        String body =
                recorded("delivered").replaceAll("\"hawbCodeSet\": \\[[^\\]]*\\]", "\"hawbCodeSet\": [" + codes + "]");
        assertThat(readBody(body, 200).continuesAs()).hasSize(20);
    }
}
