package org.trackproof.verdict.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Texts by key, from a file of lines {@code key = text}; empty lines and lines that start with {@code #} are comments. A text has named
 * places: {@code {name}} for a value, {@code {name|one|many}} for a word that follows a count, in which {@code #} is the count.
 * Immutable and thread-safe.
 */
public final class Wording {
    private final String name;
    private final Map<String, String> texts;

    private Wording(String name, Map<String, String> texts) {
        this.name = name;
        this.texts = Collections.unmodifiableMap(texts);
    }

    /**
     * Reads a file of our own.
     *
     * @throws IllegalArgumentException naming the line, if one has no key or a key comes twice
     */
    public static Wording parse(String name, String file) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String line : file.split("\n", -1)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int equals = line.indexOf(" = ");
            if (equals < 1 || texts.put(line.substring(0, equals).strip(), line.substring(equals + 3)) != null) {
                throw new IllegalArgumentException("%s has no text, or one twice: '%s'".formatted(name, line));
            }
        }
        return new Wording(name, texts);
    }

    /** Reads a resource. */
    public static Wording read(Class<?> beside, String resource) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("%s is missing beside %s".formatted(resource, beside.getSimpleName()));
            }
            return parse(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the order of the file. */
    public Set<String> keys() {
        return texts.keySet();
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The text as it stands in the file, with its places; null without one. */
    public @Nullable String find(String key) {
        return texts.get(key);
    }

    /** The text as it stands in the file, with its places. */
    public String get(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("No text '%s' in %s".formatted(key, name));
        }
        return text;
    }

    /**
     * The text with its places filled.
     *
     * @throws IllegalArgumentException if there is no such text, or no value for a place
     */
    public String say(String key, Map<String, ?> values) {
        String template = get(key);
        StringBuilder out = new StringBuilder(template.length() + 32);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            out.append(template, from, open).append(place(key, template.substring(open + 1, close), values));
            from = close + 1;
        }
        return out.append(template, from, template.length()).toString();
    }

    private String place(String key, String field, Map<String, ?> values) {
        String[] parts = field.split("\\|", -1);
        Object value = values.get(parts[0]);
        if (value == null) {
            throw new IllegalArgumentException("No value for '%s' of '%s' in %s".formatted(parts[0], key, name));
        }
        if (parts.length == 3) {
            return parts[value.toString().equals("1") ? 1 : 2].replace("#", value.toString());
        }
        return value.toString();
    }
}
