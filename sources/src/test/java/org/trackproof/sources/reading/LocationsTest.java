package org.trackproof.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trackproof.verdict.Place;

class LocationsTest {
    @ParameterizedTest(name = "{0} from {1} to {2} -> {3} {4} {5}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Shenzhen, China|||CN|Shenzhen|",
                "Budapest, HU|CN|HU|HU|Budapest|",
                "Budapest, HU|||  |Budapest|",
                "Fresno, CA|US|US|US|Fresno|",
                "Fresno, CA||||Fresno|",
                "Toronto, CA|CA|US||Toronto|",
                "Recife, PE|CN|BR||Recife|",
                "Milano, MI|CN|IT||Milano|",
                "SAN RAFAEL, CA 94901|CN||US|SAN RAFAEL|94901",
                "Atlanta, Georgia|CN|US|||",
                "Deutschland|||DE||",
                "Beijing airport|||||",
            })
    void inText_namesACountryOnlyWhereNoOtherReadingIsLeft(
            String raw, String origin, String destination, String country, String city, String postcode) {
        Place place = Locations.inText(raw, origin, destination);
        assertThat(place.country()).isEqualTo(country == null || country.isBlank() ? null : country);
        assertThat(place.city()).isEqualTo(city);
        assertThat(place.postcode()).isEqualTo(postcode);
        assertThat(place.raw()).isEqualTo(raw);
    }

    @Test
    void named_withoutAnything_isUnknown() {
        assertThat(Locations.named(null, null, null, null, null)).isEqualTo(Place.UNKNOWN);
        assertThat(Locations.named("CHN", null, null, null, null)).isEqualTo(Place.ofCountry("CN"));
    }
}
