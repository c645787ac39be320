package org.trackproof.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.trackproof.casefile.page.Words;
import org.trackproof.verdict.language.Language;
import org.trackproof.verdict.language.Speech;

/** The words of our pages, by key, from a file per language: {@code key = text with {named} places}, an underscore for a blank
 * at either end. Immutable. */
final class Texts {
    /** Read when a language is first spoken: a start with one is fast. */
    private static final Map<Language, Texts> READ = new ConcurrentHashMap<>();

    private final Map<String, String> texts;
    private final Words words;

    private Texts(Map<String, String> texts, Words words) {
        this.texts = texts;
        this.words = words;
    }

    static Texts english() {
        return of(Language.EN);
    }

    static Texts of(Language language) {
        return READ.computeIfAbsent(language, Texts::load);
    }

    /** How this language writes days and numbers. */
    Speech speech() {
        return words.speech();
    }

    /** The words shared with the page for a browser. */
    Words words() {
        return words;
    }

    Language language() {
        return speech().language();
    }

    /** All keys, for tests. */
    Set<String> keys() {
        return texts.keySet();
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    /**
     * The text of {@code key} with its places filled.
     *
     * @param values name and value in turn
     * @throws IllegalArgumentException if there is no such text
     */
    String get(String key, String... values) {
        String template = texts.get(key);
        if (template == null) {
            throw new IllegalArgumentException("No text '%s'".formatted(key));
        }
        StringBuilder out = new StringBuilder(template.length() + 32);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            out.append(template, from, open).append(value(template.substring(open + 1, close), values));
            from = close + 1;
        }
        return out.append(template, from, template.length()).toString();
    }

    private static String value(String name, String... values) {
        for (int i = 0; i < values.length; i += 2) {
            if (values[i].equals(name)) {
                return values[i + 1];
            }
        }
        throw new IllegalArgumentException("No value for '%s'".formatted(name));
    }

    /** Editors drop blanks at the end of a line; the file has an underscore there. */
    private static String blanks(String text) {
        String start = text.startsWith("_") ? " " + text.substring(1) : text;
        return start.endsWith("_") ? start.substring(0, start.length() - 1) + " " : start;
    }

    private static Texts load(Language language) {
        Words words = Words.of(language);
        String name = "texts." + language.id() + ".txt";
        try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name)) {
            Map<String, String> texts = new HashMap<>(words.texts());
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                int equals = line.indexOf(" = ");
                if (equals > 0 && line.charAt(0) != '#') {
                    texts.put(line.substring(0, equals), blanks(line.substring(equals + 3)));
                }
            }
            return new Texts(texts, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
