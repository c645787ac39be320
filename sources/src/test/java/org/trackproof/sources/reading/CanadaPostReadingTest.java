package org.trackproof.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;

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

class CanadaPostReadingTest extends ReadingContract {
    @Override
    Reading reading() {
        return new CanadaPostReading();
    }

    @Override
    String number() {
        return "7121884001122333";
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
    void delivered_statesItsPostcode_namesNobody_andReadsTheWordForTheClock() {
        Answer answer = read("delivered", 200);
        History history = answer.histories().get(0);
        assertThat(history.destination()).isEqualTo(new Place("CA", null, null, "K1N5T5", null));
        assertThat(history.signedBy()).isEqualTo("present");
        assertThat(answer.toString()).doesNotContain("ROE");
        assertThat(answer.stated()).isEmpty();
        assertThat(time(history.scans().get(1)).earliest()).isEqualTo(Instant.parse("2026-10-06T21:11:00Z"));
        assertThat(history.scans())
                .extracting(Scan::phase)
                .containsExactly(
                        Phase.LABEL, Phase.ACCEPTED, Phase.ORIGIN_SORT, Phase.OUT_FOR_DELIVERY, Phase.DELIVERED);
    }

    @Test
    void usedTwice_isStated_andStaysOneHistory() {
        Answer answer = read("duplicate", 200);
        assertThat(answer.stated()).containsExactly(Stated.DUPLICATE, Stated.ARCHIVED);
        assertThat(answer.histories()).hasSize(1);
        assertThat(answer.histories().get(0).scans())
                .extracting(Scan::phase)
                .containsExactly(Phase.ACCEPTED, Phase.DELIVERED, Phase.ACCEPTED, Phase.DELIVERED);
    }

    @Test
    void onlyInTheArchive_isExpired() {
        Answer answer = read("archived", 200);
        assertThat(answer.said()).isEqualTo(Said.EXPIRED);
        assertThat(answer.stated()).containsExactly(Stated.ARCHIVED);
    }

    @Test
    void fromAbroad_hasCountries_andNoticesAreNotPhysical() {
        History history = read("from-abroad", 200).histories().get(0);
        assertThat(history.scans()).extracting(scan -> scan.place().country()).containsExactly("CN", null, "CA");
        assertThat(history.scans()).extracting(Scan::physical).containsExactly(Physical.YES, Physical.NO, Physical.YES);
        assertThat(history.scans())
                .extracting(Scan::phase)
                .containsExactly(Phase.EXPORTED, Phase.EXCEPTION, Phase.CUSTOMS);
    }

    @Test
    void refusedCredentials_areNotEvidence() {
        assertThat(read("credentials", 200).said()).isEqualTo(Said.RESTRICTED);
    }

    @Test
    void documentType_isUnreadable_andNothingIsFetched() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE m [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">"
                + "<!ENTITY f SYSTEM \"file:///etc/passwd\">]><messages><message><code>&b;&f;004</code></message></messages>";
        assertThat(readBody(bomb, 200).said()).isEqualTo(Said.FAILED);
    }

    @Test
    void tooDeepOrTooLong_isUnreadable() {
        assertThat(readBody("<a>".repeat(60) + "</a>".repeat(60), 200).said()).isEqualTo(Said.FAILED);
        assertThat(readBody("<a>" + "<b/>".repeat(50_001) + "</a>", 200).said()).isEqualTo(Said.FAILED);
        assertThat(readBody("<a>" + "x".repeat(2_000_001) + "</a>", 200).said()).isEqualTo(Said.FAILED);
    }
}
