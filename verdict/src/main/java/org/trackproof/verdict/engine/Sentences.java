package org.trackproof.verdict.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.trackproof.verdict.RateBasis;
import org.trackproof.verdict.language.Language;
import org.trackproof.verdict.language.Speech;

/**
 * The sentence of a finding. Data: one line per rule, with {@code {fact}} in place of a value and {@code {fact|one|many}} for a word that
 * follows a count; {@code #} in it is the count.
 */
final class Sentences {
    private static final Map<Language, Sentences> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, read(language));
        }
    }

    private final Speech speech;
    private final Map<String, String> templates = new HashMap<>();

    private Sentences(Language language) {
        this.speech = Speech.of(language);
    }

    static Sentences english() {
        return of(Language.EN);
    }

    static Sentences of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    private static Sentences read(Language language) {
        String name = "/org/trackproof/verdict/sentences-" + language.id() + ".txt";
        Sentences sentences = new Sentences(language);
        try (InputStream in = Sentences.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("No sentences '%s'".formatted(name));
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int blank = line.indexOf(' ');
                if (blank > 0 && line.charAt(0) != '#') {
                    sentences.templates.put(
                            line.substring(0, blank), line.substring(blank).strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences;
    }

    /** The rules that have a sentence. */
    Set<String> rules() {
        return templates.keySet();
    }

    /** The sentence of a rule with the values of its facts; the rule id itself where nobody has written one. */
    String render(String rule, Map<String, Object> facts) {
        String template = templates.get(rule);
        if (template == null) {
            return rule;
        }
        StringBuilder sentence = new StringBuilder(template.length() + 32);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            sentence.append(template, from, open).append(value(template.substring(open + 1, close), facts));
            from = close + 1;
        }
        return sentence.append(template, from, template.length()).toString();
    }

    private String value(String field, Map<String, Object> facts) {
        String[] parts = field.split("\\|", -1);
        Object value = facts.get(parts[0]);
        if (field.equals("rate")) {
            return speech.rate(rate(String.valueOf(value)));
        }
        if (parts.length == 3) {
            String word = value instanceof Long count && count == 1 ? parts[1] : parts[2];
            return word.replace("#", String.valueOf(value));
        }
        return value == null ? "?" : spoken(parts[0], value);
    }

    private static RateBasis rate(String id) {
        return Arrays.stream(RateBasis.values())
                .filter(basis -> basis.id().equals(id))
                .findFirst()
                .orElse(RateBasis.WRITTEN);
    }

    private String spoken(String name, Object value) {
        if (name.equals("country") || name.equals("shipTo")) {
            return speech.countryInSentence(value.toString());
        }
        return value instanceof Double ? speech.decimal(value.toString()) : value.toString();
    }
}
