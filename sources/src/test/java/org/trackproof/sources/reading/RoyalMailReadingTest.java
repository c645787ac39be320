package org.trackproof.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Scan;

class RoyalMailReadingTest extends ReadingContract {
    @Override
    Reading reading() {
        return new RoyalMailReading();
    }

    @Override
    String number() {
        return "NY401122338GB";
    }

    @Override
    Said saidWhenUnknown() {
        return Said.EMPTY;
    }

    @Override
    int statusWhenUnknown() {
        return 404;
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"E1142, EMPTY", "E1144, EXPIRED", "E1145, EMPTY", "E1283, EMPTY", "E0004, FAILED"})
    void errorCode_provesNoMoreThanItSays(String code, Said said) {
        String body = "{\"httpCode\":\"404\",\"errors\":[{\"errorCode\":\"" + code + "\",\"errorDescription\":\"\"}]}";
        assertThat(readBody(body, 404).said()).isEqualTo(said);
    }

    @Test
    void delivered_keepsItsUniqueId_theOfficeAndNoName() {
        Answer answer = read("delivered", 200);
        History history = answer.histories().get(0);
        assertThat(history.shipment()).isEqualTo("3A07011122330000B2268");
        assertThat(history.destination()).isEqualTo(Place.ofCountry("GB"));
        assertThat(history.signedBy()).isEqualTo("present");
        assertThat(answer.toString()).doesNotContain("Roe");
        assertThat(history.scans().get(4).place())
                .isEqualTo(new Place("GB", null, null, null, "Bristol East Central DO"));
        assertThat(history.scans())
                .extracting(Scan::phase)
                .containsExactly(
                        Phase.LABEL, Phase.ACCEPTED, Phase.DESTINATION, Phase.OUT_FOR_DELIVERY, Phase.DELIVERED);
    }

    @Test
    void collectionPoint_isReadyForPickup_andOfficesOfImportsHaveNoCountry() {
        History history = read("collection-point-abroad", 200).histories().get(0);
        assertThat(history.origin().country()).isEqualTo("CN");
        assertThat(history.scans()).extracting(Scan::phase).containsExactly(Phase.CUSTOMS, Phase.READY_FOR_PICKUP);
        assertThat(history.scans()).extracting(scan -> scan.place().country()).containsOnlyNulls();
    }

    @Test
    void summaryOfSeveral_isReadForTheOneAsked() {
        Answer answer = read("summary", 200);
        assertThat(answer.said()).isEqualTo(Said.KNOWN);
        assertThat(answer.histories().get(0).scans())
                .singleElement()
                .satisfies(scan -> assertThat(scan.phase()).isEqualTo(Phase.DELIVERED));
        assertThat(read("too-old", 200).said()).isEqualTo(Said.EXPIRED);
    }
}
