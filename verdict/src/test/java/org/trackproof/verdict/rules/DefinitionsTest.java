package org.trackproof.verdict.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.trackproof.verdict.RuleCheck.Met.NO;
import static org.trackproof.verdict.RuleCheck.Met.NOT_YET;
import static org.trackproof.verdict.RuleCheck.Met.UNKNOWN;
import static org.trackproof.verdict.RuleCheck.Met.YES;
import static org.trackproof.verdict.rules.Situations.scan;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.trackproof.verdict.Claim;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.RuleCheck.Met;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Service;
import org.trackproof.verdict.Stated;

/** Each definition in each value that it can take. "Not yet" exists only where a time runs. */
class DefinitionsTest {
    private static final String AT = "2026-09-21T08:00:00Z";
    private static final Place SPAIN = new Place("ES", null, "Madrid", "28013", null);

    private static Situations order(String marketplace) {
        return Situations.at(marketplace).shipped("2026-09-03").promised("2026-10-20");
    }

    private static Situations silent(String marketplace) {
        return order(marketplace).answer("cainiao", AT, Said.EMPTY);
    }

    private static Situations moving(String marketplace) {
        return order(marketplace)
                .known(
                        AT,
                        SPAIN,
                        scan("2026-09-04T10:00:00+08:00", Phase.ACCEPTED, "CN"),
                        scan("2026-09-05T01:00:00+08:00", Phase.EXPORTED, "CN"));
    }

    private static Situations delivered(String marketplace, String country, String postcode) {
        return order(marketplace)
                .known(
                        AT,
                        Place.UNKNOWN,
                        scan("2026-09-04T10:00:00+08:00", Phase.ACCEPTED, "CN"),
                        scan("2026-09-15T10:00:00+02:00", Phase.DELIVERED, country, postcode));
    }

    private static Situations early(String marketplace) {
        return order(marketplace)
                .known(AT, Place.UNKNOWN, scan("2026-08-20T10:00:00Z", Phase.DELIVERED, "ES", "28013"));
    }

    static Stream<Arguments> values() {
        String exists = "aliexpress.fake-shipment.does-not-exist";
        String collection = "aliexpress.fake-shipment.no-collection";
        String cancelled = "aliexpress.fake-shipment.cancelled";
        String cheaper = "aliexpress.fake-shipment.cheaper-service";
        String origin = "aliexpress.fake-shipment.other-origin";
        String country = "aliexpress.fake-shipment.irrelevant-country";
        String time = "aliexpress.fake-shipment.irrelevant-time";
        return Stream.of(
                arguments(exists, silent("aliexpress").answer("cainiao", AT, Said.UNKNOWN), AT, YES),
                arguments(exists, moving("aliexpress"), AT, NO),
                arguments(exists, silent("aliexpress"), AT, UNKNOWN),
                arguments(time, early("aliexpress"), AT, YES),
                arguments(time, moving("aliexpress"), AT, NO),
                arguments(time, order("aliexpress"), AT, UNKNOWN),
                arguments(country, delivered("aliexpress", "BR", "01000"), AT, YES),
                arguments(country, moving("aliexpress"), AT, NO),
                arguments(country, silent("aliexpress"), AT, UNKNOWN),
                arguments(collection, silent("aliexpress"), AT, YES),
                arguments(collection, moving("aliexpress"), AT, NO),
                arguments(collection, silent("aliexpress"), "2026-09-08T08:00:00Z", NOT_YET),
                arguments(collection, order("aliexpress"), AT, UNKNOWN),
                arguments(cancelled, silent("aliexpress").answer("x", AT, Said.LABEL_ONLY, Stated.VOIDED), AT, YES),
                arguments(cancelled, moving("aliexpress"), AT, NO),
                arguments(cancelled, order("aliexpress"), AT, UNKNOWN),
                arguments(cheaper, order("aliexpress").number("UA839204766CN"), AT, YES),
                arguments(cheaper, order("aliexpress").service(Service.ECONOMY), AT, NO),
                arguments(cheaper, order("aliexpress"), AT, UNKNOWN),
                arguments(origin, moving("aliexpress").from("DE"), AT, YES),
                arguments(origin, moving("aliexpress"), AT, NO),
                arguments(origin, silent("aliexpress"), AT, UNKNOWN),
                arguments("aliexpress.correction-over", silent("aliexpress"), AT, YES),
                arguments("aliexpress.correction-over", silent("aliexpress"), "2026-09-10T08:00:00Z", NOT_YET),
                arguments("aliexpress.correction-over", order("aliexpress").shipped(null), AT, UNKNOWN),
                arguments(
                        "aliexpress.not-declared-on-order", silent("aliexpress").via(Claim.Via.CHAT), AT, YES),
                arguments("aliexpress.not-declared-on-order", silent("aliexpress"), AT, NO),
                arguments("tiktok-shop.tracking-address", delivered("tiktok-shop", "ES", "08001"), AT, YES),
                arguments("tiktok-shop.tracking-address", delivered("tiktok-shop", "ES", "28013"), AT, NO),
                arguments("tiktok-shop.tracking-address", silent("tiktok-shop"), AT, UNKNOWN),
                arguments("tiktok-shop.timestamp", early("tiktok-shop"), AT, YES),
                arguments("tiktok-shop.timestamp", moving("tiktok-shop"), AT, NO),
                arguments("tiktok-shop.timestamp", silent("tiktok-shop"), AT, UNKNOWN),
                arguments("tiktok-shop.valid-tracking.scans", moving("tiktok-shop"), AT, YES),
                arguments("tiktok-shop.valid-tracking.scans", silent("tiktok-shop"), AT, NO),
                arguments("tiktok-shop.valid-tracking.scans", order("tiktok-shop"), AT, UNKNOWN),
                arguments("amazon.valid-tracking.physical-scan", moving("amazon"), AT, YES),
                arguments("amazon.valid-tracking.physical-scan", silent("amazon"), AT, NO),
                arguments("amazon.valid-tracking.physical-scan", order("amazon"), AT, UNKNOWN),
                arguments("amazon.no-tracking-on-order", silent("amazon").via(Claim.Via.EMAIL), AT, YES),
                arguments("amazon.no-tracking-on-order", silent("amazon"), AT, NO),
                arguments("pinduoduo.fake-shipping.no-information", silent("pinduoduo"), AT, YES),
                arguments("pinduoduo.fake-shipping.no-information", moving("pinduoduo"), AT, NO),
                arguments(
                        "pinduoduo.fake-shipping.no-information",
                        order("pinduoduo").shipped("2026-09-21T00:00:00Z").answer("x", AT, Said.EMPTY),
                        AT,
                        NOT_YET),
                arguments(
                        "pinduoduo.fake-shipping.no-information",
                        order("pinduoduo").shipped(null),
                        AT,
                        UNKNOWN),
                arguments("pinduoduo.fake-shipping.no-second-event", moving("pinduoduo"), AT, NO),
                arguments("pinduoduo.fake-shipping.no-second-event", single("2026-09-04"), AT, YES),
                arguments("pinduoduo.fake-shipping.no-second-event", single("2026-09-21"), AT, NOT_YET),
                arguments("pinduoduo.fake-shipping.no-second-event", silent("pinduoduo"), AT, UNKNOWN),
                arguments("pinduoduo.fake-shipping.no-hub-exit", moving("pinduoduo"), AT, NO),
                arguments("pinduoduo.fake-shipping.no-hub-exit", single("2026-09-04"), AT, YES),
                arguments("pinduoduo.fake-shipping.no-hub-exit", single("2026-09-18"), AT, NOT_YET),
                arguments("pinduoduo.fake-shipping.no-hub-exit", silent("pinduoduo"), AT, UNKNOWN),
                arguments("pinduoduo.fake-shipping.other-address", delivered("pinduoduo", "ES", "08001"), AT, YES),
                arguments("pinduoduo.fake-shipping.other-address", delivered("pinduoduo", "ES", "28013"), AT, NO),
                arguments("pinduoduo.fake-shipping.other-address", silent("pinduoduo"), AT, UNKNOWN),
                arguments(
                        "pinduoduo.fake-shipping.duplicate-trace",
                        moving("pinduoduo").answer("x", AT, Said.KNOWN, Stated.DUPLICATE),
                        AT,
                        YES),
                arguments("pinduoduo.fake-shipping.duplicate-trace", moving("pinduoduo"), AT, NO),
                arguments("pinduoduo.fake-shipping.duplicate-trace", order("pinduoduo"), AT, UNKNOWN),
                arguments("pinduoduo.fake-shipping.reused", moving("pinduoduo").elsewhere("2026-09-10"), AT, YES),
                arguments("pinduoduo.fake-shipping.reused", moving("pinduoduo").elsewhere("2026-07-10"), AT, NO),
                arguments("pinduoduo.fake-shipping.reused", moving("pinduoduo"), AT, UNKNOWN),
                arguments("paypal.invalid-tracking", paypal(silent("x")).answer("y", AT, Said.UNKNOWN), AT, YES),
                arguments("paypal.invalid-tracking", paypal(moving("x")), AT, NO),
                arguments("paypal.invalid-tracking", paypal(silent("x")), AT, UNKNOWN),
                arguments("paypal.unused-shipping-label", paypal(label()), "2026-11-20T08:00:00Z", UNKNOWN),
                arguments("paypal.unused-shipping-label", paypal(label()), AT, NOT_YET),
                arguments("paypal.unused-shipping-label", paypal(moving("x")), AT, NO),
                arguments(
                        "paypal.unused-shipping-label",
                        paypal(label()).answer("z", "2026-11-20T08:00:00Z", Said.LABEL_ONLY),
                        "2026-11-20T08:00:00Z",
                        YES),
                arguments("paypal.not-shipped-to-correct-address", paypal(delivered("x", "BR", "1")), AT, YES),
                arguments("paypal.not-shipped-to-correct-address", paypal(delivered("x", "ES", "28013")), AT, NO),
                arguments("paypal.not-shipped-to-correct-address", paypal(silent("x")), AT, UNKNOWN),
                arguments("paypal.no-proof-of-delivery", paypal(silent("x")), AT, YES),
                arguments("paypal.no-proof-of-delivery", paypal(delivered("x", "ES", "28013")), AT, NO),
                arguments("paypal.no-proof-of-delivery", paypal(order("x")), AT, UNKNOWN),
                arguments("paypal.signature-needed", paypal(order("x")).worth(750, "USD"), AT, YES),
                arguments("paypal.signature-needed", paypal(order("x")).worth(749.99, "USD"), AT, NO),
                arguments("paypal.signature-needed", paypal(order("x")).worth(900, "EUR"), AT, UNKNOWN),
                arguments("ebay.seller-proof.delivered-to-postcode", delivered("ebay", "ES", "28013"), AT, YES),
                arguments("ebay.seller-proof.delivered-to-postcode", delivered("ebay", "ES", "08001"), AT, NO),
                arguments("ebay.seller-proof.delivered-to-postcode", order("ebay"), AT, UNKNOWN),
                arguments("lazada.fulfilment-fraud.invalid", silent("lazada").answer("y", AT, Said.UNKNOWN), AT, YES),
                arguments("lazada.fulfilment-fraud.unrelated", delivered("lazada", "BR", "1"), AT, YES),
                arguments("tiktok-shop.fake-order.other-address", delivered("tokopedia", "BR", "1"), AT, YES),
                arguments("taobao.fake-shipping.other-address", delivered("taobao", "BR", "1"), AT, YES));
    }

    private static Situations label() {
        return order("x")
                .answer("x", AT, Said.LABEL_ONLY)
                .known(AT, Place.UNKNOWN, scan("2026-09-04T10:00:00+08:00", Phase.LABEL, "CN"));
    }

    private static Situations paypal(Situations order) {
        return order.paidWith("paypal");
    }

    private static Situations single(String day) {
        return order("pinduoduo").known(AT, Place.UNKNOWN, scan(day + "T00:00:00Z", Phase.ACCEPTED, "CN"));
    }

    private static Met met(String rule, Situations order, String at) {
        return PlatformRules.check(order.file(), 0, Instant.parse(at)).stream()
                .filter(check -> check.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + rule))
                .met();
    }

    @ParameterizedTest(name = "{0} is {3}")
    @MethodSource("values")
    void definition_onTheseFacts_hasThisValue(String rule, Situations order, String at, Met wanted) {
        assertThat(met(rule, order, at)).isEqualTo(wanted);
    }

    @Test
    void everyDefinitionThatIsTested_hasAnExample() {
        Set<String> shown = values().map(row -> (String) row.get()[0]).collect(Collectors.toCollection(TreeSet::new));
        Set<String> tests = RuleBook.shipped().checks().stream()
                .filter(check -> shown.contains(check.id()))
                .map(RuleBook.Check::test)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(tests)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Definition.values())
                        .map(definition -> RuleLinesOf.word(definition.name()))
                        .collect(Collectors.toSet()));
    }

    @Test
    void answersOtherThanYes_sayWhy() {
        values().filter(row -> EnumSet.of(UNKNOWN, NOT_YET).contains((Met) row.get()[3]))
                .forEach(row -> assertThat(PlatformRules.check(
                                ((Situations) row.get()[1]).file(), 0, Instant.parse((String) row.get()[2])))
                        .filteredOn(check -> check.rule().equals(row.get()[0]))
                        .allSatisfy(check -> assertThat(check.why()).isNotBlank()));
    }

    private static final class RuleLinesOf {
        static String word(String constant) {
            return constant.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
