package org.trackproof.sources.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Countries as sources write them. Data: {@code countries.tsv}, tab-separated: alpha-2, alpha-3, names separated by {@code |}. For
 * fields that name a country, not for free text: {@code CA} in "Fresno, CA" is no country.
 */
final class Countries {
    private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final int LONGEST_NAME = 100;
    private static final Map<String, String> BY_WORD = load();

    private Countries() {}

    /**
     * ISO 3166-1 alpha-2 of a country.
     *
     * @param word alpha-2 or alpha-3 code or a name, in any case and with or without accents; may be null
     * @return null if nobody calls a country so
     */
    static @Nullable String iso2(@Nullable String word) {
        if (word == null || word.length() > LONGEST_NAME) {
            return null;
        }
        return BY_WORD.get(key(word));
    }

    private static Map<String, String> load() {
        Map<String, String> words = new HashMap<>();
        try (InputStream in = Countries.class.getResourceAsStream("countries.tsv")) {
            if (in == null) {
                throw new IllegalStateException("No countries.tsv");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    add(line, words);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static void add(String line, Map<String, String> words) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 3) {
            throw new IllegalArgumentException(
                    "'%s' has %d cells, wanted alpha-2, alpha-3, names".formatted(line, cells.length));
        }
        put(words, cells[0], cells[0]);
        put(words, cells[1], cells[0]);
        for (String name : cells[2].split("\\|", -1)) {
            if (!name.isBlank()) {
                put(words, name, cells[0]);
            }
        }
    }

    private static void put(Map<String, String> words, String word, String country) {
        String before = words.put(key(word), country);
        if (before != null && !before.equals(country)) {
            throw new IllegalArgumentException("'%s' is %s and %s".formatted(word, before, country));
        }
    }

    private static String key(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKD);
        return NOISE.matcher(plain).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
