package org.trackproof.verdict.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.trackproof.verdict.language.Language;

/**
 * Sentences for buyers, by key, with named places for facts: {@code wait.until = Ask again on {until}: {because}.} Immutable.
 *
 * @param texts by key
 */
record Sentences(Map<String, String> texts) {
    private static final Map<Language, Sentences> ALL = new EnumMap<>(Language.class);
    private static final Map<Language, Sentences> ADVICE = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, load("sentences." + language.id() + ".txt"));
            ADVICE.put(language, load("advice." + language.id() + ".txt"));
        }
    }

    static Sentences english() {
        return of(Language.EN);
    }

    static Sentences of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /** Of what stands beside windows and advice. */
    static Sentences advice(Language language) {
        return Objects.requireNonNull(ADVICE.get(language));
    }

    /**
     * The sentence of {@code key} with its places filled.
     *
     * @param facts name and value in turn
     * @throws IllegalArgumentException if there is no such sentence, or a place stays empty
     */
    String say(String key, String... facts) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("No sentence '%s'".formatted(key));
        }
        for (int i = 0; i < facts.length; i += 2) {
            text = text.replace(
                    "{" + facts[i] + "}", facts[i + 1].replace("{", "(").replace("}", ")"));
        }
        if (text.indexOf('{') >= 0) {
            throw new IllegalArgumentException("Sentence '%s' has an empty place: '%s'".formatted(key, text));
        }
        return text;
    }

    static Sentences parse(String file) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String line : file.split("\n", -1)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int equals = line.indexOf(" = ");
                if (equals < 1 || texts.put(line.substring(0, equals), line.substring(equals + 3)) != null) {
                    throw new IllegalArgumentException("No sentence, or one twice: '%s'".formatted(line));
                }
            }
        }
        return new Sentences(Map.copyOf(texts));
    }

    private static Sentences load(String name) {
        try (InputStream in = Sentences.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside Sentences");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
