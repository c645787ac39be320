package org.trackproof.sources;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Money;
import org.trackproof.verdict.Order;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Service;
import org.trackproof.verdict.When;
import org.trackproof.verdict.places.ZoneSpan;
import tools.jackson.databind.JsonNode;

/** Reads {@code order} of a case. */
final class OrderReader {
    private static final Words<Service> SERVICES = Words.of(Service.values());
    /** Stands in while the rest of an order without a time is read for its problems. */
    private static final When NEVER = When.at(Instant.EPOCH);

    private OrderReader() {}

    /** The order; null, and a problem noted, where it lacks what must be there. */
    static @Nullable Order read(Part order, @Nullable Part shipTo, ZoneSpan zones) {
        When orderedAt = order.when("orderedAt", zones);
        if (!order.has("orderedAt")) {
            order.missing("orderedAt", "'2026-10-02T09:14:00Z' or '2026-10-02'");
        }
        checkDestination(order, shipTo);
        String marketplace = order.text("marketplace");
        Order read = new Order(
                order.text("id"),
                marketplace == null ? null : marketplace.strip().toLowerCase(Locale.ROOT),
                order.text("seller"),
                orderedAt == null ? NEVER : orderedAt,
                order.when("paidAt", zones),
                order.when("shippedDeclaredAt", zones),
                order.when("promisedBy", zones),
                order.when("protectionEndsAt", zones),
                order.word("service", SERVICES, Service.UNKNOWN),
                order.country("shipFrom"),
                place(shipTo),
                money(order.part("value")),
                order.number("weightGrams", false),
                order.texts("paidWith"),
                items(order));
        return orderedAt == null ? null : read;
    }

    private static void checkDestination(Part order, @Nullable Part shipTo) {
        if (shipTo == null) {
            if (!order.has("shipTo")) {
                order.missing("shipTo", "{\"country\": \"ES\"}");
            }
        } else if (!shipTo.has("country")) {
            shipTo.missing("country", "'ES'");
        }
    }

    /** A place as the case names it; {@link Place#UNKNOWN} where it is absent. */
    static Place place(@Nullable Part place) {
        if (place == null) {
            return Place.UNKNOWN;
        }
        return new Place(
                place.country("country"),
                place.text("region"),
                place.text("city"),
                place.text("postcode"),
                place.text("raw"));
    }

    private static @Nullable Money money(@Nullable Part value) {
        if (value == null) {
            return null;
        }
        Double amount = value.number("amount", true);
        String currency = value.currency("currency");
        return amount == null || currency == null ? null : new Money(amount, currency);
    }

    /** The ids of the items; they may stand as texts or as objects with an {@code id}. What is neither is only kept. */
    private static List<String> items(Part order) {
        JsonNode items = order.node().path("items");
        List<String> ids = new ArrayList<>();
        if (items.isArray()) {
            for (JsonNode item : items) {
                JsonNode id = item.isObject() ? item.path("id") : item;
                if (id.isString()) {
                    ids.add(id.stringValue());
                }
            }
        }
        return ids;
    }
}
