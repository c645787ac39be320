package org.trackproof.verdict.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trackproof.verdict.Claim;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.RuleCheck;
import org.trackproof.verdict.RuleCheck.Met;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Stated;

class PlatformRulesTest {
    private static final String COLLECTION = "aliexpress.fake-shipment.no-collection";

    private static RuleCheck check(Situations order, String rule, String at) {
        List<RuleCheck> checks = PlatformRules.check(order.file(), 0, Instant.parse(at));
        return checks.stream()
                .filter(check -> check.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + rule + " in " + checks));
    }

    private static Situations aliexpress() {
        return Situations.at("aliexpress")
                .ordered("2026-10-02T09:14:00Z")
                .shipped("2026-10-05")
                .promised("2026-11-20");
    }

    @Test
    void noCollection_beforeFiveWorkingDays_isNotYetAndSaysWhen() {
        Situations order = aliexpress().answer("cainiao", "2026-10-08T08:00:00Z", Said.LABEL_ONLY);
        assertThat(check(order, COLLECTION, "2026-10-08T08:00:00Z"))
                .isEqualTo(new RuleCheck(COLLECTION, Met.NOT_YET, "2026-10-12", "the time is still running"));
    }

    @Test
    void noCollection_afterFiveWorkingDays_isMetSinceThen() {
        Situations order = aliexpress().answer("cainiao", "2026-10-20T08:00:00Z", Said.LABEL_ONLY);
        assertThat(check(order, COLLECTION, "2026-10-20T08:00:00Z"))
                .isEqualTo(new RuleCheck(COLLECTION, Met.YES, "2026-10-12", null));
    }

    @Test
    void noCollection_whenNobodyCouldBeAskedLater_isUnknownAndSaysWhy() {
        Situations order = aliexpress()
                .answer("cainiao", "2026-10-08T08:00:00Z", Said.LABEL_ONLY)
                .answer("cainiao", "2026-10-20T08:00:00Z", Said.FAILED);
        assertThat(check(order, COLLECTION, "2026-10-20T08:00:00Z"))
                .isEqualTo(new RuleCheck(COLLECTION, Met.UNKNOWN, null, "no source was asked after 2026-10-12"));
        assertThat(check(aliexpress(), COLLECTION, "2026-10-20T08:00:00Z").met())
                .isEqualTo(Met.UNKNOWN);
    }

    @Test
    void noCollection_afterAHandover_isNotMet() {
        Situations order = aliexpress()
                .known(
                        "2026-10-20T08:00:00Z",
                        Place.UNKNOWN,
                        Situations.scan("2026-10-06T18:20:00+08:00", Phase.ACCEPTED, "CN"));
        assertThat(check(order, COLLECTION, "2026-10-20T08:00:00Z"))
                .isEqualTo(new RuleCheck(COLLECTION, Met.NO, null, "handed over on 2026-10-06"));
    }

    @Test
    void doesNotExist_needsASourceThatSaysSo() {
        String rule = "aliexpress.fake-shipment.does-not-exist";
        String at = "2026-10-20T08:00:00Z";
        assertThat(check(aliexpress().answer("cainiao", at, Said.EMPTY), rule, at)
                        .met())
                .isEqualTo(Met.UNKNOWN);
        assertThat(check(aliexpress().answer("usps", at, Said.UNKNOWN), rule, at)
                        .met())
                .isEqualTo(Met.YES);
        assertThat(check(aliexpress().answer("usps", at, Said.UNKNOWN).answer("cainiao", at, Said.LABEL_ONLY), rule, at)
                        .met())
                .isEqualTo(Met.NO);
    }

    @Test
    void irrelevantTime_isMetByADeliveryBeforeTheOrderOnly() {
        String rule = "aliexpress.fake-shipment.irrelevant-time";
        String at = "2026-10-20T08:00:00Z";
        Situations before =
                aliexpress().known(at, Place.UNKNOWN, Situations.scan("2026-08-17T10:00:00Z", Phase.DELIVERED, "ES"));
        assertThat(check(before, rule, at).met()).isEqualTo(Met.YES);
        assertThat(check(before, rule, at).since()).isEqualTo("2026-08-17");
        Situations sameDay =
                aliexpress().known(at, Place.UNKNOWN, Situations.scan("2026-10-02T08:00:00", Phase.DELIVERED, "ES"));
        assertThat(check(sameDay, rule, at).met())
                .as("a local time that may lie after the order")
                .isEqualTo(Met.NO);
    }

    @Test
    void irrelevantCountry_countsTerritoriesWithTheirPost() {
        String rule = "aliexpress.fake-shipment.irrelevant-country";
        String at = "2026-10-20T08:00:00Z";
        assertThat(check(aliexpress().known(at, Place.ofCountry("BR")), rule, at))
                .isEqualTo(new RuleCheck(rule, Met.YES, null, "it goes to BR and not to ES"));
        assertThat(check(aliexpress().to("PR", "00907").known(at, Place.ofCountry("US")), rule, at)
                        .met())
                .isEqualTo(Met.NO);
        assertThat(check(aliexpress(), rule, at).met()).isEqualTo(Met.UNKNOWN);
    }

    @Test
    void otherOrigin_isMetByTheFirstHandoverElsewhere() {
        String rule = "aliexpress.fake-shipment.other-origin";
        String at = "2026-10-20T08:00:00Z";
        assertThat(check(
                                aliexpress()
                                        .known(
                                                at,
                                                Place.UNKNOWN,
                                                Situations.scan("2026-10-06T10:00:00Z", Phase.ACCEPTED, "DE")),
                                rule,
                                at)
                        .met())
                .isEqualTo(Met.YES);
        assertThat(check(
                                aliexpress()
                                        .known(
                                                at,
                                                Place.UNKNOWN,
                                                Situations.scan("2026-10-06T10:00:00Z", Phase.ACCEPTED, "HK")),
                                rule,
                                at)
                        .met())
                .isEqualTo(Met.NO);
        assertThat(check(
                                aliexpress()
                                        .known(
                                                at,
                                                Place.UNKNOWN,
                                                Situations.scan("2026-10-16T10:00:00Z", Phase.IMPORTED, "ES")),
                                rule,
                                at)
                        .met())
                .isEqualTo(Met.UNKNOWN);
    }

    @Test
    void cancelled_isMetByTheWordOfASource() {
        String at = "2026-10-20T08:00:00Z";
        assertThat(check(
                                aliexpress().answer("ups", at, Said.LABEL_ONLY, Stated.VOIDED),
                                "aliexpress.fake-shipment.cancelled",
                                at)
                        .met())
                .isEqualTo(Met.YES);
    }

    @Test
    void correction_runsTenWorkingDays() {
        String rule = "aliexpress.correction-over";
        assertThat(check(aliexpress(), rule, "2026-10-10T08:00:00Z"))
                .isEqualTo(
                        new RuleCheck(rule, Met.NOT_YET, "2026-10-19", "until then the seller may correct the number"));
        assertThat(check(aliexpress(), rule, "2026-10-21T08:00:00Z").met()).isEqualTo(Met.YES);
        assertThat(check(aliexpress().shipped(null), rule, "2026-10-21T08:00:00Z")
                        .met())
                .isEqualTo(Met.UNKNOWN);
    }

    @Test
    void numberFromChat_isNotDeclared() {
        assertThat(check(aliexpress().via(Claim.Via.CHAT), "aliexpress.not-declared-on-order", "2026-10-21T08:00:00Z")
                        .met())
                .isEqualTo(Met.YES);
    }

    @Test
    void tiktok_comparesPostcodeTimeAndScans() {
        String at = "2026-10-20T08:00:00Z";
        Situations order = Situations.at("tiktok-shop")
                .ordered("2026-10-02T09:14:00Z")
                .to("US", "33139")
                .known(
                        at,
                        new Place("US", null, null, "33178-1234", null),
                        Situations.scan("2026-09-30T10:00:00Z", Phase.ACCEPTED, "US"),
                        Situations.scan("2026-10-03T10:00:00Z", Phase.DELIVERED, "US"));
        assertThat(check(order, "tiktok-shop.tracking-address", at).met()).isEqualTo(Met.YES);
        assertThat(check(order, "tiktok-shop.timestamp", at))
                .isEqualTo(new RuleCheck(
                        "tiktok-shop.timestamp", Met.YES, "2026-09-30", "a scan more than 24 hours before the order"));
        assertThat(check(order, "tiktok-shop.valid-tracking.scans", at).since()).isEqualTo("2026-10-03");
        assertThat(check(order.to("US", "33178"), "tiktok-shop.tracking-address", at)
                        .met())
                .isEqualTo(Met.NO);
    }

    @Test
    void pickupPoint_isNoOtherAddress() {
        String at = "2026-10-20T08:00:00Z";
        Situations order = Situations.at("tiktok-shop")
                .to("ES", "28013")
                .known(
                        at,
                        new Place("ES", null, null, "28012", null),
                        Situations.scan("2026-10-03T10:00:00Z", Phase.READY_FOR_PICKUP, "ES"));
        assertThat(check(order, "tiktok-shop.tracking-address", at).met()).isEqualTo(Met.UNKNOWN);
    }

    @Test
    void amazon_needsOnePhysicalScan() {
        String at = "2026-10-20T08:00:00Z";
        String rule = "amazon.valid-tracking.physical-scan";
        Situations label = Situations.at("amazon")
                .known(at, Place.UNKNOWN, Situations.scan("2026-10-03T10:00:00Z", Phase.LABEL, "US"));
        assertThat(check(label, rule, at)).isEqualTo(new RuleCheck(rule, Met.NO, null, "0 physical scans of 1"));
        assertThat(check(Situations.at("amazon"), rule, at).met()).isEqualTo(Met.UNKNOWN);
    }

    @Test
    void ebay_protectsADeliveryToThePostcode() {
        String at = "2026-10-20T08:00:00Z";
        Situations order = Situations.at("ebay")
                .worth(800, "USD")
                .known(
                        at,
                        new Place("ES", null, null, "28013", null),
                        Situations.scan("2026-10-03T10:00:00Z", Phase.DELIVERED, "ES"));
        assertThat(check(order, "ebay.seller-proof.delivered-to-postcode", at).met())
                .isEqualTo(Met.YES);
        assertThat(check(order, "ebay.seller-proof.signature-needed", at).met()).isEqualTo(Met.YES);
        assertThat(check(order.worth(800, "EUR"), "ebay.seller-proof.signature-needed", at)
                        .met())
                .isEqualTo(Met.UNKNOWN);
    }

    @Test
    void paypal_speaksItsOwnVocabulary() {
        String at = "2026-12-20T08:00:00Z";
        Situations order =
                Situations.at("shop").promised("2026-11-12").paidWith("paypal").answer("ups", at, Said.LABEL_ONLY);
        assertThat(check(order, "paypal.unused-shipping-label", at).met()).isEqualTo(Met.YES);
        assertThat(check(order, "paypal.unused-shipping-label", "2026-11-01T08:00:00Z")
                        .met())
                .isEqualTo(Met.UNKNOWN);
        assertThat(check(order, "paypal.no-proof-of-delivery", at).met()).isEqualTo(Met.YES);
        assertThat(check(order, "paypal.not-shipped-to-correct-address", at).met())
                .isEqualTo(Met.UNKNOWN);
    }

    @Test
    void pinduoduo_countsHours() {
        String at = "2026-10-20T08:00:00Z";
        Situations order = Situations.at("pinduoduo")
                .to("CN", "200040")
                .shipped("2026-10-05T00:00:00Z")
                .known(
                        at,
                        Place.UNKNOWN,
                        Situations.scan("2026-10-05T20:00:00Z", Phase.ACCEPTED, "CN"),
                        Situations.scan("2026-10-08T20:00:00Z", Phase.ORIGIN_SORT, "CN"));
        assertThat(check(order, "pinduoduo.fake-shipping.no-information", at).met())
                .isEqualTo(Met.NO);
        assertThat(check(order, "pinduoduo.fake-shipping.no-second-event", at))
                .isEqualTo(new RuleCheck(
                        "pinduoduo.fake-shipping.no-second-event",
                        Met.YES,
                        "2026-10-06",
                        "it came later, on 2026-10-08"));
        assertThat(check(order, "pinduoduo.fake-shipping.no-hub-exit", at).met())
                .isEqualTo(Met.YES);
    }

    @Test
    void otherMarketplaces_areNotTested() {
        assertThat(PlatformRules.check(Situations.at("shop").file(), 0, Instant.parse("2026-10-20T08:00:00Z")))
                .isEmpty();
    }
}
