package org.trackproof.casefile.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.trackproof.verdict.language.Language;

/** The words of calendar entries in a language: {@code key = text with {0} places}. Immutable. */
final class Words {
    private final Map<String, String> texts;

    private Words(Map<String, String> texts) {
        this.texts = texts;
    }

    static Words of(Language language) {
        return new Words(load("calendar." + language.id() + ".txt"));
    }

    /** All keys, for tests. */
    Set<String> keys() {
        return texts.keySet();
    }

    String get(String key, String... values) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("No text '%s'".formatted(key));
        }
        StringBuilder out = new StringBuilder(text.length() + 64);
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            out.append(text, from, open).append(values[Integer.parseInt(text.substring(open + 1, close))]);
            from = close + 1;
        }
        return out.append(text, from, text.length()).toString();
    }

    private static Map<String, String> load(String name) {
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(name), name)) {
            Map<String, String> texts = new HashMap<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                int equals = line.indexOf(" = ");
                if (equals > 0 && line.charAt(0) != '#') {
                    texts.put(line.substring(0, equals), line.substring(equals + 3));
                }
            }
            return Map.copyOf(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
