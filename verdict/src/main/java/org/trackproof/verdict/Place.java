package org.trackproof.verdict;

import org.jspecify.annotations.Nullable;

/**
 * A place as a source or an order names it; every part may be missing, and missing is not different.
 *
 * @param country ISO 3166-1 alpha-2
 * @param region state or province, as written
 * @param city as written
 * @param postcode as written
 * @param raw the place text of the source, untouched
 */
public record Place(
        @Nullable String country,
        @Nullable String region,
        @Nullable String city,
        @Nullable String postcode,
        @Nullable String raw) {
    public static final Place UNKNOWN = new Place(null, null, null, null, null);

    public static Place ofCountry(@Nullable String country) {
        return country == null ? UNKNOWN : new Place(country, null, null, null, null);
    }
}
