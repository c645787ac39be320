package org.trackproof.verdict.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.trackproof.verdict.Action;
import org.trackproof.verdict.Action.Kind;
import org.trackproof.verdict.Gate;
import org.trackproof.verdict.Leaning;
import org.trackproof.verdict.Need;
import org.trackproof.verdict.Outcome;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Story;

class ActionsTest {
    private static List<Action> advise(Situations order, String at) {
        return Actions.advise(order.file(), order.verdict(at), order.deadlines(at), Instant.parse(at));
    }

    private static List<Kind> kinds(Situations order, String at) {
        return advise(order, at).stream().map(Action::action).toList();
    }

    private static Action of(Kind kind, Situations order, String at) {
        return advise(order, at).stream()
                .filter(action -> action.action() == kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " in " + advise(order, at)));
    }

    private static Situations aliexpress() {
        return Situations.at("aliexpress")
                .ordered("2026-10-02T09:14:00Z")
                .shipped("2026-10-05")
                .promised("2026-11-20")
                .protection("2026-12-18T07:59:00Z");
    }

    @Test
    void earlySilence_isWaitedFor() {
        Situations order = aliexpress()
                .answer("cainiao", "2026-10-10T08:00:00Z", Said.EMPTY)
                .askAgain("2026-10-17");
        assertThat(kinds(order, "2026-10-10T08:00:00Z")).containsExactly(Kind.WAIT, Kind.DO_NOT_CONFIRM);
        assertThat(of(Kind.WAIT, order, "2026-10-10T08:00:00Z"))
                .isEqualTo(
                        new Action(
                                Kind.WAIT,
                                "2026-10-17",
                                "Wait and ask again on 2026-10-17: half of the genuine parcels still waiting would have moved by then."));
    }

    @Test
    void waiting_endsWhileADisputeCanStillBePrepared() {
        Situations order = aliexpress().protection("2026-10-24T07:59:00Z").askAgain("2026-11-17");
        assertThat(of(Kind.WAIT, order, "2026-10-10T08:00:00Z").until()).isEqualTo("2026-10-19");
    }

    @Test
    void missingInput_isAskedForAndNothingIsHeldAgainstTheNumber() {
        Situations order = aliexpress()
                .needs(Need.DESTINATION_POSTCODE, Need.PHONE_LAST_4)
                .answer("gls", "2026-11-10T08:00:00Z", Said.NEEDS_INPUT)
                .judged(Outcome.UNDECIDED, Leaning.DOES_NOT_FIT);
        assertThat(kinds(order, "2026-11-10T08:00:00Z"))
                .containsExactly(Kind.GIVE_INPUT, Kind.WAIT, Kind.DO_NOT_CONFIRM);
        assertThat(of(Kind.GIVE_INPUT, order, "2026-11-10T08:00:00Z").why())
                .contains("the postcode of the delivery address, the last four digits");
    }

    @Test
    void likelyTypo_isCheckedFirst() {
        Situations order = aliexpress().story(Story.MISTYPED, 0.3);
        assertThat(kinds(order, "2026-10-10T08:00:00Z").get(0)).isEqualTo(Kind.CHECK_TYPING);
    }

    @Test
    void inconsistent_whileTheSellerMayCorrect_asksTheSellerFirst() {
        Situations order = aliexpress().judged(Outcome.INCONSISTENT, null);
        assertThat(kinds(order, "2026-10-17T08:00:00Z")).containsExactly(Kind.CONTACT_SELLER, Kind.DO_NOT_CONFIRM);
    }

    @Test
    void inconsistent_afterTheCorrection_opensADispute() {
        Situations order = aliexpress().judged(Outcome.INCONSISTENT, null);
        assertThat(of(Kind.OPEN_DISPUTE, order, "2026-10-21T08:00:00Z"))
                .isEqualTo(
                        new Action(
                                Kind.OPEN_DISPUTE,
                                "2026-12-18T07:59:00Z",
                                "The number does not fit this order, and the seller has had 10 working days to correct it: open a dispute at AliExpress, by 2026-12-18T07:59:00Z."));
        assertThat(kinds(order, "2026-10-21T08:00:00Z")).doesNotContain(Kind.WAIT);
    }

    @Test
    void inconsistent_beforeTheWindow_opensNothing() {
        assertThat(kinds(aliexpress().judged(Outcome.INCONSISTENT, null), "2026-10-12T08:00:00Z"))
                .doesNotContain(Kind.OPEN_DISPUTE);
    }

    @Test
    void leaning_waitsForThePromisedDateOrTheEnd() {
        Situations order = aliexpress().judged(Outcome.UNDECIDED, Leaning.DOES_NOT_FIT);
        assertThat(kinds(order, "2026-11-10T08:00:00Z"))
                .doesNotContain(Kind.OPEN_DISPUTE)
                .contains(Kind.CONTACT_SELLER);
        assertThat(of(Kind.OPEN_DISPUTE, order, "2026-11-25T08:00:00Z").why())
                .startsWith("So far the number does not seem to fit");
        assertThat(kinds(order.promised("2026-12-30"), "2026-12-06T08:00:00Z")).contains(Kind.OPEN_DISPUTE);
    }

    @Test
    void sourcesDown_openNoDispute_untilTheRightItselfIsAboutToEnd() {
        Situations order = aliexpress()
                .judged(Outcome.UNDECIDED, Leaning.DOES_NOT_FIT)
                .gates(Gate.SOURCE_HEALTH)
                .answer("cainiao", "2026-11-25T08:00:00Z", Said.FAILED);
        assertThat(kinds(order, "2026-11-25T08:00:00Z")).doesNotContain(Kind.OPEN_DISPUTE);
        assertThat(of(Kind.OPEN_DISPUTE, order, "2026-12-15T08:00:00Z").why()).contains("blames nobody");
    }

    @Test
    void vintedDelivery_thatTheBuyerDoesNotHave_isReportedInTime() {
        String at = "2026-03-04T09:00:00Z";
        Situations order = Situations.at("vinted")
                .ordered("2026-02-25T08:00:00Z")
                .promised("2026-03-05")
                .notReceived("2026-03-03T20:00:00Z")
                .known(at, Place.UNKNOWN, Situations.scan("2026-03-03T12:10:00+01:00", Phase.DELIVERED, "FR"));
        assertThat(kinds(order, at))
                .containsExactly(Kind.OPEN_DISPUTE, Kind.CONTACT_SELLER, Kind.ASK_CARRIER, Kind.DO_NOT_CONFIRM);
        assertThat(of(Kind.ASK_CARRIER, order, at).why()).contains("address, recipient and weight");
    }

    @Test
    void openDispute_isEscalated_andThePaymentClockIsShown() {
        String at = "2026-04-15T09:00:00Z";
        Situations order = Situations.at("ebay")
                .ordered("2026-03-10T08:00:00Z")
                .promised("2026-03-20")
                .paidWith("paypal")
                .notReceived("2026-03-28T10:00:00Z")
                .disputed("2026-03-29T10:00:00Z")
                .judged(Outcome.INCONSISTENT, null);
        assertThat(kinds(order, at)).contains(Kind.ESCALATE).doesNotContain(Kind.OPEN_DISPUTE, Kind.WAIT);
        assertThat(advise(order, "2026-08-30T09:00:00Z"))
                .extracting(Action::action)
                .contains(Kind.PAYMENT_PROVIDER);
    }

    @Test
    void shopOutsideAMarketplace_leadsToThePaymentProvider() {
        String at = "2026-04-20T14:00:00Z";
        Situations order = Situations.at("shop")
                .ordered("2026-04-04T20:00:00Z")
                .shipped("2026-04-06")
                .promised("2026-04-16")
                .paidWith("visa")
                .notReceived("2026-04-12T10:00:00Z")
                .judged(Outcome.INCONSISTENT, null);
        assertThat(of(Kind.PAYMENT_PROVIDER, order, at).until()).isEqualTo("2026-08-14");
        assertThat(of(Kind.PAYMENT_PROVIDER, order, at).why()).contains("Visa");
    }

    @Test
    void chargebackBesideAmazonClaim_warns() {
        Situations order = Situations.at("amazon")
                .promised("2026-09-22")
                .paidWith("visa")
                .disputed("2026-10-01")
                .notReceived("2026-09-30")
                .judged(Outcome.INCONSISTENT, null);
        assertThat(of(Kind.PAYMENT_PROVIDER, order, "2027-01-15T00:00:00Z").why())
                .contains("ends an A-to-z claim");
    }

    @Test
    void consistentAndOnItsWay_isWaitedFor() {
        Situations order = aliexpress().judged(Outcome.CONSISTENT, null);
        assertThat(kinds(order, "2026-10-20T08:00:00Z")).containsExactly(Kind.WAIT);
    }

    @Test
    void received_leavesNothingToDo() {
        Situations order = aliexpress().received("2026-10-18T08:00:00Z");
        assertThat(advise(order, "2026-10-20T08:00:00Z")).isEmpty();
        assertThat(kinds(order.empty(), "2026-12-15T08:00:00Z")).contains(Kind.OPEN_DISPUTE);
    }

    @Test
    void parcelOnItsWayBack_isAskedFor_andNotWaitedFor() {
        Situations order = aliexpress()
                .judged(Outcome.CONSISTENT, null)
                .known(
                        "2026-10-20T08:00:00Z",
                        Place.UNKNOWN,
                        Situations.scan("2026-10-15T10:00:00Z", Phase.RETURNING, "ES"));
        assertThat(kinds(order, "2026-10-20T08:00:00Z")).containsExactly(Kind.CONTACT_SELLER);
        assertThat(advise(order, "2026-10-20T08:00:00Z").get(0).why()).contains("goes back to its sender");
    }

    @Test
    void deliveredButNotReceived_isNotWaitedFor_andThePaymentOnlyLater() {
        Situations order = Situations.at("shop")
                .ordered("2026-02-12")
                .promised("2026-02-18")
                .paidWith("card")
                .notReceived("2026-02-17T10:00:00Z")
                .known(
                        "2026-02-24T09:00:00Z",
                        Place.UNKNOWN,
                        Situations.scan("2026-02-16T10:00:00Z", Phase.DELIVERED, "ES"));
        assertThat(kinds(order, "2026-02-24T09:00:00Z"))
                .containsExactly(Kind.CONTACT_SELLER, Kind.ASK_CARRIER, Kind.DO_NOT_CONFIRM);
        assertThat(of(Kind.PAYMENT_PROVIDER, order, "2026-03-10T09:00:00Z").why())
                .contains("if the card is a Mastercard, by 2026-06-18; or ")
                .contains("if the card is a Visa");
    }

    @Test
    void nothing_isToBeDoneYesterday() {
        Situations order = aliexpress().judged(Outcome.INCONSISTENT, null).notReceived("2026-12-01");
        assertThat(advise(order, "2026-12-17T08:00:00Z"))
                .allMatch(action -> action.until() == null || action.until().compareTo("2026-12-17") >= 0);
    }

    @Test
    void longSilenceBeforeHandover_asksTheSeller_withoutBlame() {
        Situations order = aliexpress()
                .answer("cainiao", "2026-10-28T08:00:00Z", Said.EMPTY)
                .askAgain("2026-11-05");
        assertThat(kinds(order, "2026-10-28T08:00:00Z"))
                .containsExactly(Kind.CONTACT_SELLER, Kind.WAIT, Kind.DO_NOT_CONFIRM);
        assertThat(of(Kind.CONTACT_SELLER, order, "2026-10-28T08:00:00Z").why()).contains("no proof of anything");
    }

    @Test
    void noAdvice_usesWordsAgainstPersons() {
        assertThat(Sentences.english().texts().values())
                .noneMatch(text -> text.toLowerCase(Locale.ROOT).matches(".*(fraud|scam|fake|thief|liar|cheat).*"));
        assertThat(RuleBook.shipped().windows().values())
                .noneMatch(window -> window.what().toLowerCase(Locale.ROOT).matches(".*(fraud|scam|fake).*"));
    }
}
