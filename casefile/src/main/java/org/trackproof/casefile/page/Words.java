package org.trackproof.casefile.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.trackproof.verdict.language.Language;
import org.trackproof.verdict.language.Speech;

/** Words of verdicts and pages, by key, from a file per language: a key, a blank, a text with {@code {named}} places. Immutable. */
public final class Words {
    private static final Map<Language, Words> READ = new ConcurrentHashMap<>();

    private final Map<String, String> texts;
    private final Speech speech;

    private Words(Map<String, String> texts, Speech speech) {
        this.speech = speech;
        this.texts = Collections.unmodifiableMap(texts);
    }

    public static Words english() {
        return of(Language.EN);
    }

    /** A language is read when it is first spoken. */
    public static Words of(Language language) {
        return READ.computeIfAbsent(language, Words::load);
    }

    /** How this language writes days and numbers. */
    public Speech speech() {
        return speech;
    }

    /** All texts by key, places unfilled. */
    public Map<String, String> texts() {
        return texts;
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    /**
     * The text of {@code key} with its places filled.
     *
     * @param values name and value in turn
     * @throws IllegalArgumentException if there is no such text or a value is missing
     */
    public String get(String key, String... values) {
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

    private static String blanks(String text) {
        String start = text.startsWith("_") ? " " + text.substring(1) : text;
        return start.endsWith("_") ? start.substring(0, start.length() - 1) + " " : start;
    }

    private static Words load(Language language) {
        Map<String, String> texts = new HashMap<>();
        for (String line : resource("words-" + language.id() + ".txt").split("\n", -1)) {
            int blank = line.indexOf(' ');
            if (blank > 0 && line.charAt(0) != '#') {
                texts.put(line.substring(0, blank), blanks(line.substring(blank + 1)));
            }
        }
        return new Words(texts, Speech.of(language));
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
