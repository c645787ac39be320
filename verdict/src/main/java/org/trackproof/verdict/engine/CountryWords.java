package org.trackproof.verdict.engine;

import java.util.Set;
import org.trackproof.verdict.places.Country;
import org.trackproof.verdict.places.Places;

/** Countries as an English sentence names them. */
final class CountryWords {
    /** Names that take an article. */
    private static final Set<String> THE = Set.of("AE", "BS", "DO", "GB", "GM", "KY", "MV", "NL", "PH", "US");

    private CountryWords() {}

    /** The name of a country; the code itself where nobody knows it. */
    static String of(String code) {
        return Places.country(code)
                .map(Country::name)
                .map(name -> THE.contains(code) && !name.startsWith("The ") ? "the " + name : name)
                .orElse(code);
    }
}
