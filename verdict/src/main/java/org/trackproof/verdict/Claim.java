package org.trackproof.verdict;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "This number is my parcel": who said so, where and when.
 *
 * @param number as given
 * @param courier courier id, or a courier's name that nobody knows; as given
 * @param givenAt when
 * @param by who gave it
 * @param via where it was given
 * @param trackingUrl link that came with it; never fetched
 * @param withdrawnAt when it was taken back
 * @param items ids of the items that this parcel carries
 */
public record Claim(
        String number,
        @Nullable String courier,
        @Nullable When givenAt,
        By by,
        Via via,
        @Nullable String trackingUrl,
        @Nullable When withdrawnAt,
        List<String> items) {
    public Claim {
        items = List.copyOf(items);
    }

    public enum By {
        SELLER,
        MARKETPLACE,
        BUYER
    }

    public enum Via {
        ORDER_PAGE,
        CHAT,
        EMAIL,
        NOTE
    }

    /** Whether this number counts now. */
    public enum State {
        CURRENT,
        /** Withdrawn, or silently given up for a later number of the same giver. */
        REPLACED,
        /** One of several parcels of a split order. */
        PART
    }
}
