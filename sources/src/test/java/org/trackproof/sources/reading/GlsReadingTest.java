package org.trackproof.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Health;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Need;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Physical;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Scan;

class GlsReadingTest extends ReadingContract {
    @Override
    Reading reading() {
        return new GlsReading();
    }

    @Override
    String number() {
        return "50417730011";
    }

    @Override
    Said saidWhenUnknown() {
        return Said.EMPTY;
    }

    private static final String PAGE = "https://gls-group.com/app/service/open/rest/GROUP/en/rstt028/50417730011";
    private static final String DUTCH =
            "https://apm.gls.nl/api/tracktrace/v1/50417730011/postalcode/28013/details/nl-NL";

    private Answer ask(@Nullable String url, String body, int status) {
        RawAnswer raw = new RawAnswer("gls", number(), ASKED, status, url, Map.of(), body, null, null, Health.OK);
        return reading().read(raw, shipTo());
    }

    @Test
    void parcelShop_isReadyForPickup_withItsPostcode() {
        Scan shop = read("parcel-shop", 200).histories().get(0).scans().get(3);
        assertThat(shop.phase()).isEqualTo(Phase.READY_FOR_PICKUP);
        assertThat(shop.physical()).isEqualTo(Physical.YES);
        assertThat(shop.place().postcode()).isEqualTo("28014");
        assertThat(Moments.of(shop).earliest()).isEqualTo("2026-09-22T10:31:10Z");
    }

    @Test
    void unmappedEvent_atTheMomentOfTheStatus_isTheStatus() {
        String body = recorded("delivered").replace("\"DELIVD.NORMAL\"", "\"DELIVD.NEW\"");
        Scan last = readBody(body, 200).histories().get(0).scans().get(3);
        assertThat(last.phase()).isEqualTo(Phase.DELIVERED);
        assertThat(last.code()).isEqualTo("DELIVD.NEW");
    }

    @Test
    void otherErrorCode_isNotEvidence() {
        assertThat(readBody("{\"parcels\":[{\"requested\":\"50417730011\",\"errorCode\":\"E_500_01\"}]}", 200)
                        .said())
                .isEqualTo(Said.FAILED);
    }

    @Test
    void statusAlone_isAScanAtItsMoment() {
        String body =
                "{\"parcels\":[{\"requested\":\"50417730011\",\"unitno\":\"50417730011\",\"status\":\"PREADVICE\",\"events\":[]}]}";
        assertThat(readBody(body, 200).said()).isEqualTo(Said.LABEL_ONLY);
    }

    @Test
    void page_isReadByItsStatusAndFixedSentences() {
        Answer answer = ask(PAGE + "?postalCode=28013", recorded("page"), 200);
        History history = answer.histories().get(0);
        assertThat(history.scans())
                .extracting(Scan::phase)
                .containsExactly(Phase.LABEL, Phase.ACCEPTED, Phase.OUT_FOR_DELIVERY);
        assertThat(history.weightGrams()).isEqualTo(300);
        assertThat(history.postcodeProven()).isTrue();
        assertThat(history.scans().get(0).place().country()).isEqualTo("DE");
    }

    @Test
    void page_withSentencesInAnotherLanguage_leavesOlderRowsUnmapped() {
        String body = recorded("page").replace("The parcel was handed over to GLS.", "Neuer Satz.");
        assertThat(readBody(body, 200).histories().get(0).scans().get(1).phase())
                .isEqualTo(Phase.UNMAPPED);
    }

    @Test
    void page_ofAnAnnouncement_isALabelInEveryLanguage() {
        assertThat(read("page-label-only", 200).said()).isEqualTo(Said.LABEL_ONLY);
    }

    @Test
    void olderPage_isReadTheSame() {
        Answer answer = readBody("{\"tuStatus\":[" + recorded("page") + "]}", 200);
        assertThat(answer.said()).isEqualTo(Said.KNOWN);
    }

    @Test
    void page_ofAnotherNumber_isNotEvidence() {
        String body = recorded("page").replace("50417730011", "50417730022");
        assertThat(readBody(body, 200).said()).isEqualTo(Said.FAILED);
    }

    @Test
    void dutchPage_isReadByItsStates() {
        History history =
                ask(DUTCH, recorded("dutch-delivered"), 200).histories().get(0);
        assertThat(history.scans())
                .extracting(Scan::phase)
                .containsExactly(Phase.LABEL, Phase.ACCEPTED, Phase.DELIVERED);
        assertThat(history.weightGrams()).isEqualTo(250);
        assertThat(history.postcodeProven()).isTrue();
        assertThat(history.toString()).doesNotContain("John Doe");
    }

    @Test
    void dutchPage_thatDeniesTheDelivery_hasNone() {
        assertThat(read("dutch-not-delivered", 200).histories().get(0).scans())
                .noneMatch(scan -> scan.phase() == Phase.DELIVERED);
    }

    @Test
    void dutchPage_withParcelShop_isReadyForPickup() {
        assertThat(read("dutch-shop", 200).histories().get(0).scans().get(2).phase())
                .isEqualTo(Phase.READY_FOR_PICKUP);
    }

    @Test
    void dutchPage_withoutScans_isReadByItsState() {
        assertThat(read("dutch-no-scans", 200).said()).isEqualTo(Said.KNOWN);
    }

    @Test
    void notFound_countsOnlyWithTheBuyersPostcode() {
        assertThat(ask(PAGE + "?postalCode=28013", "{}", 404).said()).isEqualTo(Said.EMPTY);
        assertThat(ask(DUTCH, "", 204).said()).isEqualTo(Said.EMPTY);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {PAGE, PAGE + "?postalCode=", PAGE + "?postalCode=28014"})
    void notFound_withoutTheBuyersPostcode_needsIt(String url) {
        Answer answer = ask(url, "{}", 404);
        assertThat(answer.said()).isEqualTo(Said.NEEDS_INPUT);
        assertThat(answer.needs()).containsExactly(Need.DESTINATION_POSTCODE);
        assertThat(ask(null, "{}", 404).said()).isEqualTo(Said.NEEDS_INPUT);
    }
}
