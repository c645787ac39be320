package org.trackproof.verdict.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trackproof.verdict.Deadline;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Place;

class DeadlinesTest {
    private static final String NOW = "2026-10-20T08:00:00Z";

    private static Situations worked() {
        return Situations.at("aliexpress")
                .ordered("2026-09-01")
                .shipped("2026-09-03")
                .promised("2026-11-12")
                .paidWith("paypal", "visa");
    }

    @Test
    void workedExample_comesOutToTheDay() {
        List<Deadline> deadlines = worked().deadlines(NOW);

        assertThat(deadlines)
                .extracting(Deadline::rule, Deadline::notBefore, Deadline::notAfter)
                .containsExactly(
                        tuple("AE-B02a", "2026-09-14", "2026-11-27"),
                        tuple("PP-1", null, "2027-02-28"),
                        tuple("VI-13.1c", "2026-11-12", "2027-03-12"),
                        tuple("EU-18b", "2026-11-12", null));
        assertThat(deadlines.get(0).what()).isEqualTo("open a dispute at AliExpress");
        assertThat(deadlines.get(0).confidence()).isEqualTo(Deadline.Confidence.SECONDARY);
        assertThat(deadlines.get(0).ifMissed()).contains("pays the seller");
        assertThat(deadlines.get(1).confidence()).isEqualTo(Deadline.Confidence.PRIMARY);
    }

    @Test
    void workedExample_whileScansKeepComing_saysUntilWhenADisputeIsBlocked() {
        Deadline blocked = worked().known(
                        NOW,
                        Place.UNKNOWN,
                        Situations.scan("2026-09-05T18:20:00+08:00", Phase.ACCEPTED, "CN"),
                        Situations.scan("2026-10-15T18:20:00+02:00", Phase.IMPORTED, "ES"))
                .deadline("AE-B03", NOW);

        assertThat(blocked.notBefore()).isEqualTo("2026-11-12");
        assertThat(blocked.what()).contains("AliExpress takes no dispute");
    }

    @Test
    void workedExample_withoutPromisedDate_hasTheThirtyDaysOfTheLaw() {
        Situations undated = worked().promised(null);

        assertThat(undated.deadline("EU-18", NOW).notBefore()).isEqualTo("2026-10-01");
        assertThat(undated.deadline("VI-13.1b", NOW))
                .extracting(Deadline::notBefore, Deadline::notAfter)
                .containsExactly("2026-09-16", "2026-12-30");
    }

    @Test
    void orderPage_beatsEveryRuleOfTheMarketplace() {
        List<Deadline> deadlines = worked().protection("2026-12-18T07:59:00Z").deadlines(NOW);

        assertThat(deadlines.get(0))
                .isEqualTo(
                        new Deadline(
                                "order-page",
                                "open a dispute at AliExpress",
                                "2026-09-14",
                                "2026-12-18T07:59:00Z",
                                "order page",
                                Deadline.Confidence.GIVEN,
                                "AliExpress pays the seller and takes no dispute any more; what stays is the payment provider."));
        assertThat(deadlines).extracting(Deadline::rule).doesNotContain("AE-B02a");
    }

    @Test
    void orderPage_ofAMarketplaceWithoutRules_countsToo() {
        assertThat(Situations.at("hepsi-pazar").protection("2026-12-18").deadline("order-page", NOW))
                .extracting(Deadline::what, Deadline::notAfter)
                .containsExactly("open a dispute at hepsi-pazar", "2026-12-18");
        assertThat(Situations.at("<script>")
                        .protection("2026-12-18")
                        .deadline("order-page", NOW)
                        .what())
                .isEqualTo("open a dispute at the marketplace");
    }

    @Test
    void missingPromise_isSaidAndNotGuessed() {
        Deadline ebay = Situations.at("ebay").deadline("EB-1a", NOW);

        assertThat(ebay.notBefore()).isNull();
        assertThat(ebay.notAfter()).isNull();
        assertThat(ebay.what())
                .isEqualTo(
                        "open an item-not-received request at eBay (the promised delivery date is missing in the case)");
    }

    @Test
    void windowOfAnEventThatHasNotHappened_isLeftOut() {
        assertThat(Situations.at("vinted").deadlines(NOW))
                .extracting(Deadline::rule)
                .doesNotContain("VI-1");
    }

    @Test
    void deliveryScan_startsTheWindowOnlyOnceItWasSeen() {
        Situations vinted = Situations.at("vinted")
                .ordered("2026-02-25T08:00:00Z")
                .known(
                        "2026-03-04T08:50:00Z",
                        Place.UNKNOWN,
                        Situations.scan("2026-03-03T12:10:00+01:00", Phase.DELIVERED, "FR"));

        assertThat(vinted.deadline("VI-1", "2026-03-04T09:00:00Z").notAfter()).isEqualTo("2026-03-05T11:10:00Z");
        assertThat(vinted.deadlines("2026-03-04T08:00:00Z"))
                .extracting(Deadline::rule)
                .doesNotContain("VI-1");
    }

    @Test
    void deliveryOfAnEarlierLife_startsNothing() {
        assertThat(Situations.at("vinted")
                        .ordered("2026-02-25T08:00:00Z")
                        .known(NOW, Place.UNKNOWN, Situations.scan("2026-01-03T12:10:00Z", Phase.DELIVERED, "FR"))
                        .deadlines(NOW))
                .extracting(Deadline::rule)
                .doesNotContain("VI-1");
    }

    @Test
    void cardOfUnknownScheme_listsBothWithTheCondition() {
        List<Deadline> deadlines =
                Situations.at("shop").promised("2026-04-16").paidWith("card").deadlines(NOW);

        assertThat(deadlines)
                .extracting(Deadline::what)
                .anyMatch(what -> what.endsWith("(Visa, not received), if the card is a Visa"))
                .anyMatch(what -> what.endsWith("(Mastercard, not provided), if the card is a Mastercard"));
        assertThat(Situations.at("shop")
                        .promised("2026-04-16")
                        .paidWith("card", "visa")
                        .deadline("VI-13.1c", NOW)
                        .what())
                .doesNotContain("if the card");
    }

    @Test
    void openDispute_turnsTheWindowIntoTheNextOne() {
        List<Deadline> deadlines = Situations.at("ebay")
                .promised("2026-03-20")
                .paidWith("paypal")
                .disputed("2026-03-29T10:00:00Z")
                .deadlines("2026-04-15T09:00:00Z");

        assertThat(deadlines)
                .extracting(Deadline::rule)
                .contains("EB-2b", "PP-1", "PP-2")
                .doesNotContain("EB-1b");
        assertThat(deadlines)
                .filteredOn(deadline -> deadline.rule().equals("EB-2b"))
                .singleElement()
                .satisfies(deadline -> assertThat(deadline.notAfter()).startsWith("2026-04-2"));
    }

    @Test
    void amazon_needsAMessageToTheSellerFirst() {
        Situations order = Situations.at("amazon").promised("2026-09-22").to("US", "60614");

        assertThat(order.deadline("AZ-1c", NOW).what()).contains("no such message is in the case");
        assertThat(order.contacted("2026-10-01T10:00:00Z").deadline("AZ-1c", NOW))
                .extracting(Deadline::notBefore, Deadline::notAfter, Deadline::what)
                .containsExactly("2026-10-03T10:00:00Z", "2026-12-21", "file an A-to-z claim at Amazon");
    }

    @Test
    void ruleOfLaterDate_doesNotHoldYet() {
        assertThat(Situations.at("temu").promised("2026-03-20").deadlines("2026-03-25T00:00:00Z"))
                .extracting(Deadline::rule)
                .doesNotContain("TM-4a");
        assertThat(Situations.at("temu")
                        .promised("2026-05-14")
                        .deadline("TM-4a", "2026-05-19T15:00:00Z")
                        .what())
                .contains("Temu");
    }

    @Test
    void usCardBill_saysWhatIsMissing() {
        assertThat(Situations.at("shop")
                        .to("US", "33139")
                        .paidWith("visa")
                        .deadline("US-FCBAa", NOW)
                        .what())
                .endsWith("(60 days from the first bill with the charge; its date is not in the case)");
    }

    @Test
    void recalledRows_areInNoAnswer() {
        assertThat(RuleBook.shipped().rows().values())
                .filteredOn(row -> row.grade() == RuleRow.Grade.RECALLED)
                .isNotEmpty()
                .allMatch(row -> row.window().isEmpty());
    }
}
