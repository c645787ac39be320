package org.trackproof.casefile.letter;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Order;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.When;
import org.trackproof.verdict.language.Speech;
import org.trackproof.verdict.language.Wording;

/** The values that the sentences of a letter name, in the language of the letter; what the case does not say is missing. */
final class Values {
    /** The last period that a buyer sets before ending a contract. */
    private static final int PERIOD_DAYS = 14;

    private static final Map<String, String> NEEDED = Map.of(
            "ref.order-id", "id",
            "ref.ordered", "ordered",
            "ref.seller", "seller",
            "ref.marketplace", "marketplace",
            "ref.value", "value",
            "ref.number", "number",
            "ref.destination", "destination",
            "ref.weight", "weight");
    private static final Map<String, String> TIES = Map.ofEntries(
            Map.entry("given.seller", "case:claims.givenAt"),
            Map.entry("given.third", "case:claims.givenAt"),
            Map.entry("given.page", "case:claims.givenAt"),
            Map.entry("promise.over", "case:order.promisedBy"),
            Map.entry("promise.ahead", "case:order.promisedBy"),
            Map.entry("complained", "case:buyer.notReceivedClaimedAt"),
            Map.entry("ground.not-received", "case:buyer.notReceivedClaimedAt"),
            Map.entry("other-item", "case:buyer.emptyOrOtherItem"),
            Map.entry("ground.other-item", "case:buyer.emptyOrOtherItem"),
            Map.entry("contacted", "case:buyer.sellerContactedAt"),
            Map.entry("disputed", "case:buyer.disputeOpenedAt"),
            Map.entry("protection", "case:order.protectionEndsAt"),
            Map.entry("record", "exhibit:delivery"),
            Map.entry("sum.sure", "verdict:inconsistent"),
            Map.entry("sum.open", "verdict:leaning"));

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Speech speech;

    Values(Facts facts, Wording words, Speech speech, LocalDate until) {
        this.speech = speech;
        Order order = facts.order();
        put("id", order.id());
        day("ordered", order.orderedAt());
        put("seller", order.seller());
        put("marketplace", Names.marketplace(order));
        put("value", order.value() == null ? null : speech.money(order.value()));
        put(
                "number",
                facts.verdict().number().isEmpty()
                        ? facts.claim().number()
                        : facts.verdict().number());
        put("courier", Names.courier(facts.claim()));
        put("courierNamed", Names.unknownCourier(facts.claim()));
        put("destination", destination(order.shipTo()));
        put("weight", order.weightGrams() == null ? null : speech.number(Math.round(order.weightGrams())));
        day("given", facts.claim().givenAt());
        day("promised", order.promisedBy());
        day("protection", order.protectionEndsAt());
        day("complained", facts.buyer().notReceivedClaimedAt());
        day("contacted", facts.buyer().sellerContactedAt());
        day("disputed", facts.buyer().disputeOpenedAt());
        values.put("until", speech.day(until));
        LocalDate period =
                facts.at().atOffset(java.time.ZoneOffset.UTC).toLocalDate().plusDays(PERIOD_DAYS);
        values.put("period", speech.day(period.isBefore(until) ? until : period));
        put("service", service(order));
        values.put("order", words.say(order.id() == null ? "order.without-id" : "order.with-id", values));
    }

    private void put(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(name, Clean.of(value));
        }
    }

    private void day(String name, @Nullable When when) {
        if (when != null) {
            values.put(name, Days.of(when, speech));
        }
    }

    private String destination(Place to) {
        String town = Stream.of(to.postcode(), to.city())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        String country = to.country() == null ? "" : speech.country(to.country());
        return town.isEmpty() ? country : town + ", " + country;
    }

    private static @Nullable String service(Order order) {
        return order.paidWith().stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(Flags.SERVICES::contains)
                .map(word -> word.equals("paypal") ? "PayPal" : "Klarna")
                .findFirst()
                .orElse(null);
    }

    /** Whether a line of the reference block can be written. */
    boolean has(String key) {
        String needed = NEEDED.get(key);
        return needed != null && values.containsKey(needed);
    }

    Map<String, String> all() {
        return values;
    }

    List<String> ties(String key) {
        String tie = TIES.get(key);
        if (tie != null) {
            return List.of(tie);
        }
        return key.startsWith("ref.") ? List.of("case:" + key.substring(4)) : List.of();
    }
}
