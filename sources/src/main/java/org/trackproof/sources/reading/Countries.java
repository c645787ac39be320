package org.trackproof.sources.reading;

import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.places.Country;
import org.trackproof.verdict.places.Places;

/** Countries as sources write them: for fields that name one, not for free text ({@code CA} in "Fresno, CA" is no country). */
final class Countries {
    private static final int LONGEST_NAME = 100;

    private Countries() {}

    /**
     * ISO 3166-1 alpha-2 of a country.
     *
     * @param word alpha-2 or alpha-3 code or a name, see {@link Places#findCountry}; may be null
     * @return null if nobody calls a country so
     */
    static @Nullable String iso2(@Nullable String word) {
        if (word == null || word.length() > LONGEST_NAME) {
            return null;
        }
        return Places.findCountry(word).map(Country::code).orElse(null);
    }
}
