package org.trackproof.sources;

import java.util.Optional;
import org.trackproof.verdict.places.Country;
import org.trackproof.verdict.places.Places;

/** Country codes as a case must give them: two capital letters of ISO 3166-1, and {@code XK}, which posts use for Kosovo. */
final class Countries {
    private Countries() {}

    static boolean isCode(String text) {
        return Places.country(text)
                .filter(country -> country.code().equals(text))
                .isPresent();
    }

    /** What to do about a text that is no code. */
    static String remedy(String text) {
        Optional<Country> meant = Places.country(text).or(() -> Places.findCountry(text));
        return meant.map(country -> "Maybe '" + country.code() + "' is meant: two capital letters as in ISO 3166-1.")
                .orElse("Give two capital letters as in ISO 3166-1, e.g. 'ES'.");
    }
}
