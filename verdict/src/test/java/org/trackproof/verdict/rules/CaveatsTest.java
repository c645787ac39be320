package org.trackproof.verdict.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Place;

class CaveatsTest {
    private static final String AT = "2026-11-20T08:00:00Z";

    private static List<String> ids(Situations order, String at, Caveat.Kind kind) {
        return Caveats.of(order.file(), 0, Instant.parse(at)).stream()
                .filter(caveat -> caveat.kind() == kind)
                .map(Caveat::id)
                .toList();
    }

    @Test
    void receivedAndLaterNotReceived_isNamedWithBothDates() {
        Situations order = Situations.at("aliexpress").received("2026-10-20").notReceived("2026-10-25");

        assertThat(Caveats.of(order.file(), 0, Instant.parse(AT)))
                .filteredOn(caveat -> caveat.kind() == Caveat.Kind.CONTRADICTION)
                .singleElement()
                .satisfies(caveat ->
                        assertThat(caveat.sentence()).contains("2026-10-20").contains("2026-10-25"));
    }

    @Test
    void notReceivedAndLaterReceived_isNoContradiction() {
        Situations order = Situations.at("aliexpress").notReceived("2026-10-20").received("2026-10-25");

        assertThat(ids(order, AT, Caveat.Kind.CONTRADICTION)).isEmpty();
    }

    @Test
    void datesBeforeTheOrder_areNamed() {
        Situations order = Situations.at("aliexpress")
                .ordered("2026-09-10")
                .promised("2026-09-01")
                .shipped("2026-09-02");

        assertThat(Caveats.of(order.file(), 0, Instant.parse(AT)))
                .filteredOn(caveat -> caveat.kind() == Caveat.Kind.CONTRADICTION)
                .extracting(Caveat::sentence)
                .anyMatch(sentence -> sentence.contains("promisedBy is 2026-09-01"))
                .anyMatch(sentence -> sentence.contains("shippedDeclaredAt is 2026-09-02"));
    }

    @Test
    void uncertainTimes_thatCanBothBeTrue_areNoContradiction() {
        Situations order = Situations.at("aliexpress").ordered("2026-09-02").shipped("2026-09-01T20:00:00Z");

        assertThat(ids(order, AT, Caveat.Kind.CONTRADICTION)).isEmpty();
    }

    @Test
    void amazonPaidByCard_choosesBetweenClaimAndChargeback() {
        Situations order = Situations.at("amazon").promised("2026-09-20").paidWith("visa");

        assertThat(ids(order, AT, Caveat.Kind.CONFLICT)).contains("AZ-1d");
        assertThat(ids(Situations.at("amazon").promised("2026-09-20"), AT, Caveat.Kind.CONFLICT))
                .doesNotContain("AZ-1d");
    }

    @Test
    void paypal_closesForEver() {
        assertThat(ids(Situations.at("shop").paidWith("paypal"), AT, Caveat.Kind.CONFLICT))
                .contains("PP-2");
    }

    @Test
    void aliexpressInNormalTransit_isBlockedWhileTheClockOfThePaymentRuns() {
        Situations order = Situations.at("aliexpress")
                .shipped("2026-09-03")
                .promised("2026-11-12")
                .paidWith("paypal")
                .known(
                        "2026-10-01T08:00:00Z",
                        Place.UNKNOWN,
                        Situations.scan("2026-09-05T10:00:00+08:00", Phase.ACCEPTED, "CN"),
                        Situations.scan("2026-09-28T10:00:00+08:00", Phase.EXPORTED, "CN"));

        assertThat(ids(order, "2026-10-01T08:00:00Z", Caveat.Kind.CONFLICT)).contains("AE-B03-payment");
    }

    @ParameterizedTest
    @CsvSource({"2027-02-25, false", "2027-02-26, true"})
    void reviewThatIsOver_isMarked(String day, boolean due) {
        Situations order = Situations.at("aliexpress").shipped("2027-01-05").promised("2027-03-01");

        assertThat(ids(order, day + "T08:00:00Z", Caveat.Kind.REVIEW_DUE).contains("AE-B02a"))
                .isEqualTo(due);
    }

    @Test
    void recalledWindows_areListedAndUsedNowhere() {
        Situations order = Situations.at("etsy").promised("2026-10-01").paidWith("visa");

        assertThat(ids(order, AT, Caveat.Kind.UNVERIFIED)).containsExactly("ET-1b", "VI-13.1d");
        assertThat(order.deadlines(AT)).extracting(deadline -> deadline.rule()).doesNotContain("ET-1b", "VI-13.1d");
    }
}
