package org.trackproof.sources.reading;

import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Place;
import tools.jackson.databind.JsonNode;

/**
 * The names under which a source writes the parts of an address. Streets and persons are never read.
 *
 * @param country alpha-2, alpha-3 or a name
 */
record Address(String city, String region, String postcode, String country) {
    /** The place of an address object. */
    Place place(JsonNode address) {
        return place(address, null);
    }

    /** The place of an address object, in {@code home} where it names a place and no country. */
    Place place(JsonNode address, @Nullable String home) {
        String cityName = Json.text(address, city);
        String regionName = Json.text(address, region);
        String postcodeText = Json.text(address, postcode);
        String iso2 = Countries.iso2(Json.text(address, country));
        if (iso2 == null && cityName == null && regionName == null && postcodeText == null) {
            return Place.UNKNOWN;
        }
        return new Place(iso2 == null ? home : iso2, regionName, cityName, postcodeText, null);
    }
}
