package org.trackproof.lab;

import org.jspecify.annotations.Nullable;

/**
 * Where a parcel goes.
 *
 * @param postcode empty where the country has none
 */
record Address(Town town, String postcode) {
    String country() {
        return town.country();
    }

    @Nullable
    String findPostcode() {
        return postcode.isEmpty() ? null : postcode;
    }
}
