package org.trackproof.verdict;

import org.jspecify.annotations.Nullable;

/**
 * What the buyer has said and done.
 *
 * @param receivedAt when the buyer confirmed to have received the goods
 * @param notReceivedClaimedAt when the buyer said that nothing came
 * @param sellerContactedAt when the buyer wrote to the seller
 * @param disputeOpenedAt when a dispute was opened
 * @param emptyOrOtherItem a parcel came, empty or with something else
 * @param timeZone IANA zone of the buyer, e.g. {@code Europe/Madrid}
 */
public record Buyer(
        @Nullable When receivedAt,
        @Nullable When notReceivedClaimedAt,
        @Nullable When sellerContactedAt,
        @Nullable When disputeOpenedAt,
        boolean emptyOrOtherItem,
        @Nullable String timeZone) {
    public static final Buyer SILENT = new Buyer(null, null, null, null, false, null);
}
