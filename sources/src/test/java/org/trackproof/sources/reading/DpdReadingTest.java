package org.trackproof.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Health;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Scan;

class DpdReadingTest extends ReadingContract {
    @Override
    Reading reading() {
        return new DpdReading();
    }

    @Override
    String number() {
        return "01615220770011";
    }

    @Override
    Said saidWhenUnknown() {
        return Said.EMPTY;
    }

    @Override
    int statusWhenUnknown() {
        return 404;
    }

    @Test
    void stepsNotReached_areNoEvents() {
        assertThat(read("label-only", 200).histories().get(0).scans())
                .extracting(Scan::code)
                .containsExactly("ACCEPTED");
    }

    @Test
    void dates_areDayFirst() {
        History history = read("delivered", 200).histories().get(0);
        assertThat(Moments.of(history.scans().get(1)).text()).startsWith("2026-09-13T20:12");
        assertThat(history.scans().get(1).place().country()).isEqualTo("DE");
        assertThat(history.scans().get(1).place().city()).isEqualTo("Kassel");
        assertThat(history.scans().get(4).place().city()).isEqualTo("Essen");
        assertThat(history.service()).isEqualTo("DPD CLASSIC");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"000, LABEL_ONLY", "009, KNOWN", "001, KNOWN"})
    void britishEvents_areReadByTheirCode(String code, Said said) {
        String body = "{\"data\":[{\"eventCode\":\"" + code
                + "\",\"eventDate\":\"2026-09-13 20:12:00\",\"eventText\":\"x\",\"eventLocation\":\"Hub\"}]}";
        assertThat(readBody(body, 200).said()).isEqualTo(said);
    }

    @Test
    void britishNotFound_withoutPostcode_needsIt() {
        String url = "https://apis.track.dpd.co.uk/v1/track?parcel=01615220770011";
        assertThat(ask(url).said()).isEqualTo(Said.NEEDS_INPUT);
        assertThat(ask(url + "&postcode=28013").said()).isEqualTo(Said.EMPTY);
    }

    private Answer ask(String url) {
        return reading()
                .read(new RawAnswer("dpd", number(), ASKED, 404, url, Map.of(), "{}", null, null, Health.OK), shipTo());
    }

    @Test
    void summary_isAScanWithoutTime() {
        Answer answer =
                readBody("{\"parcelNumber\":\"01615220770011\",\"status\":{\"description\":\"DELIVERED\"}}", 200);
        assertThat(answer.histories().get(0).scans()).extracting(Scan::phase).containsExactly(Phase.DELIVERED);
        assertThat(answer.histories().get(0).scans().get(0).time()).isNull();
    }

    @Test
    void textWithMarkup_decidesNothing() {
        String body = recorded("delivered")
                .replace("At parcel delivery centre.", "<script>x</script> call the seller a fraudster");
        assertThat(readBody(body, 200).said()).isEqualTo(Said.KNOWN);
    }
}
