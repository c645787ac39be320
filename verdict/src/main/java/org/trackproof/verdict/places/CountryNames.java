package org.trackproof.verdict.places;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds a country by what people call it: code, number, or name in one of about sixty languages. */
final class CountryNames {
    private static final Map<String, Country> BY_NAME = load();

    private CountryNames() {}

    static @Nullable Country find(String text) {
        Country byCode = Countries.find(text.strip());
        if (byCode != null) {
            return byCode;
        }
        String key = Text.key(text);
        Country byName = BY_NAME.get(key);
        if (byName != null) {
            return byName;
        }
        return key.startsWith("the ") ? BY_NAME.get(key.substring(4)) : null;
    }

    private static Map<String, Country> load() {
        Map<String, Country> byName = new HashMap<>(24_000);
        for (Country country : Countries.list()) {
            byName.put(Text.key(country.code3()), country);
            byName.put(Text.key(country.name()), country);
            if (!country.numeric().isEmpty()) {
                byName.put(country.numeric(), country);
            }
        }
        for (String[] row : Table.read("names.tsv", 2)) {
            Country country = Countries.get(row[0]);
            for (String name : row[1].split("\\|", -1)) {
                byName.putIfAbsent(name, country);
            }
        }
        return byName;
    }
}
