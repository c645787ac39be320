package org.trackproof.verdict.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names of countries, from {@code countries.txt}: {@code code = English|Spanish|French|German}. */
public final class CountryNames {
    private static final Map<String, List<String>> NAMES = load();

    private CountryNames() {}

    static String of(Language language, String code) {
        List<String> names = NAMES.get(code.toUpperCase(Locale.ROOT));
        return names == null ? code : names.get(language.ordinal());
    }

    /** The name in a language by code, for every country. */
    public static Map<String, String> all(Language language) {
        Map<String, String> all = new HashMap<>();
        NAMES.forEach((code, names) -> all.put(code, names.get(language.ordinal())));
        return Map.copyOf(all);
    }

    private static Map<String, List<String>> load() {
        Wording file = Wording.read(CountryNames.class, "countries.txt");
        Map<String, List<String>> names = new HashMap<>();
        for (String code : file.keys()) {
            names.put(code, Arrays.asList(file.get(code).split("\\|", -1)));
        }
        return Map.copyOf(names);
    }
}
