package org.trackproof.sources;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;

/** ISO 3166-1 alpha-2 codes, and {@code XK}, which posts use for Kosovo. */
final class Countries {
    private static final Set<String> CODES = codes();
    /** Codes in use elsewhere for a country of another code: reserved by ISO 3166-1, or the European Union's own. */
    private static final Map<String, String> TAKEN_FOR = Map.of("UK", "GB", "EL", "GR");

    private Countries() {}

    private static Set<String> codes() {
        Set<String> codes = new HashSet<>(Arrays.asList(Locale.getISOCountries()));
        codes.add("XK");
        return codes;
    }

    static boolean isCode(String text) {
        return CODES.contains(text);
    }

    /** What to do about a text that is no code. */
    static String remedy(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        String meant = TAKEN_FOR.getOrDefault(code, code);
        if (!isCode(meant)) {
            meant = code.length() == 3 ? ofThreeLetters(code) : "";
        }
        return meant.isEmpty()
                ? "Give two capital letters as in ISO 3166-1, e.g. 'ES'."
                : "Maybe '" + meant + "' is meant: two capital letters as in ISO 3166-1.";
    }

    private static String ofThreeLetters(String letters) {
        for (String code : Locale.getISOCountries()) {
            if (letters.equals(threeLetters(code))) {
                return code;
            }
        }
        return "";
    }

    private static String threeLetters(String code) {
        try {
            return new Locale("", code).getISO3Country();
        } catch (MissingResourceException e) {
            return "";
        }
    }
}
