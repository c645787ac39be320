package org.trackproof.verdict;

/**
 * What is known of the seller's earlier orders.
 *
 * @param orders resolved orders, not negative
 * @param notReceived of these, how many were never received
 */
public record SellerRecord(int orders, int notReceived) {
    public SellerRecord {
        if (orders < 0 || notReceived < 0 || notReceived > orders) {
            throw new IllegalArgumentException(
                    "%d not received of %d orders, wanted 0 <= notReceived <= orders".formatted(notReceived, orders));
        }
    }
}
