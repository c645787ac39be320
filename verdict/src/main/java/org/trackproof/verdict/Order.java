package org.trackproof.verdict;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was bought: when, from whom, to where, and what was promised.
 *
 * @param id the marketplace's number of the order
 * @param marketplace lower case, e.g. {@code aliexpress}
 * @param seller the seller's or store's id
 * @param orderedAt when the order was placed
 * @param paidAt when it was paid; the order's time where missing
 * @param shippedDeclaredAt when the seller says it was shipped
 * @param promisedBy end of the promised delivery time
 * @param protectionEndsAt last instant at which the order page lets the buyer open a dispute; beats every general rule
 * @param service the shipping service that was promised
 * @param shipFrom ISO 3166-1 alpha-2
 * @param shipTo where it goes; the country is always there
 * @param value what was paid
 * @param weightGrams of the goods, above 0
 * @param paidWith {@code card visa mastercard amex paypal klarna bank-transfer}
 * @param items ids of the items, where the order has several
 */
public record Order(
        @Nullable String id,
        @Nullable String marketplace,
        @Nullable String seller,
        When orderedAt,
        @Nullable When paidAt,
        @Nullable When shippedDeclaredAt,
        @Nullable When promisedBy,
        @Nullable When protectionEndsAt,
        Service service,
        @Nullable String shipFrom,
        Place shipTo,
        @Nullable Money value,
        @Nullable Double weightGrams,
        List<String> paidWith,
        List<String> items) {
    public Order {
        paidWith = List.copyOf(paidWith);
        items = List.copyOf(items);
    }
}
