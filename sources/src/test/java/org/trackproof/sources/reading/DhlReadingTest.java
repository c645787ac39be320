package org.trackproof.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Health;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Physical;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Scan;

class DhlReadingTest extends ReadingContract {
    @Override
    Reading reading() {
        return new DhlReading();
    }

    @Override
    String number() {
        return "00340434111222333446";
    }

    @Override
    Said saidWhenUnknown() {
        return Said.EMPTY;
    }

    @Override
    int statusWhenUnknown() {
        return 404;
    }

    private Answer readAs(String number, String situation) {
        RawAnswer raw =
                new RawAnswer("dhl", number, ASKED, 200, null, Map.of(), recorded(situation), null, null, Health.OK);
        return reading().read(raw, shipTo());
    }

    @Test
    void delivered_isOfTheDivisionThatCarriesIt() {
        Answer answer = read("delivered", 200);
        History history = answer.histories().get(0);
        assertThat(answer.courier()).isEqualTo("dhl-paket");
        assertThat(history.destination().postcode()).isEqualTo("50667");
        assertThat(history.weightGrams()).isEqualTo(1600);
        assertThat(history.signedBy()).isEqualTo("present");
        assertThat(answer.continuesAs()).isEmpty();
        assertThat(history.scans())
                .extracting(Scan::phase)
                .containsExactly(
                        Phase.LABEL, Phase.ORIGIN_SORT, Phase.DESTINATION, Phase.OUT_FOR_DELIVERY, Phase.DELIVERED);
    }

    @Test
    void express_keepsWeightZero_namesNobody_andContinuesAsItsPiece() {
        Answer answer = readAs("6055501233", "express");
        assertThat(answer.courier()).isEqualTo("dhl-express");
        assertThat(answer.histories().get(0).weightGrams()).isEqualTo(0);
        assertThat(answer.continuesAs()).containsExactly("JD014600001112223334");
        assertThat(answer.toString()).doesNotContain("ROE");
        assertThat(answer.histories().get(0).scans())
                .extracting(Scan::phase)
                .containsExactly(Phase.ACCEPTED, Phase.ORIGIN_SORT, Phase.EXPORTED, Phase.DELIVERED);
    }

    @Test
    void express_askedByItsPiece_isTheSameParcel() {
        Answer answer = readAs("JD014600001112223334", "express");
        assertThat(answer.said()).isEqualTo(Said.KNOWN);
        assertThat(answer.continuesAs()).containsExactly("6055501233");
    }

    @Test
    void notCollected_goesBack() {
        assertThat(read("returned", 200).histories().get(0).scans())
                .extracting(Scan::phase)
                .containsExactly(Phase.ORIGIN_SORT, Phase.ATTEMPTED, Phase.READY_FOR_PICKUP, Phase.RETURNING);
    }

    @Test
    void wordsThatContradictTheCode_meanNothing() {
        Scan scan = read("contradiction", 200).histories().get(0).scans().get(0);
        assertThat(scan.phase()).isEqualTo(Phase.UNMAPPED);
        assertThat(scan.physical()).isEqualTo(Physical.UNKNOWN);
        assertThat(scan.text()).isEqualTo("DELIVERED");
    }

    @Test
    void sameNumberInTwoDivisions_isTwoHistories() {
        assertThat(read("two-divisions", 200).histories())
                .extracting(History::courier)
                .containsExactly("dhl-paket", "dhl-ecommerce");
        assertThat(read("two-divisions", 200).courier()).isEqualTo("dhl");
    }

    @Test
    void timeWithoutZone_isAsWideAsTheClocksOfItsCountry() {
        Scan scan = read("delivered", 200).histories().get(0).scans().get(4);
        assertThat(time(scan).isExact()).isFalse();
        assertThat(time(scan).latest()).isBefore(time(scan).earliest().plusSeconds(3 * 3600));
    }

    @Test
    void problemDocument_countsByItsStatus() {
        assertThat(readBody("{\"title\":\"Invalid input\",\"status\":400,\"detail\":\"\"}", 400)
                        .said())
                .isEqualTo(Said.FAILED);
        assertThat(readBody("{\"title\":\"Unauthorized\",\"status\":401,\"detail\":\"\"}", 0)
                        .said())
                .isEqualTo(Said.RESTRICTED);
        assertThat(readBody("{\"title\":\"Too many requests\",\"status\":429,\"detail\":\"\"}", 0)
                        .said())
                .isEqualTo(Said.RATE_LIMITED);
        assertThat(readBody("{\"shipments\":[]}", 200).said()).isEqualTo(Said.EMPTY);
        assertThat(readBody("{\"message\":\"no Route matched\"}", 404).said()).isEqualTo(Said.FAILED);
    }
}
