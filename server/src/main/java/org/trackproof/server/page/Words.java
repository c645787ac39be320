package org.trackproof.server.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trackproof.server.web.Resources;
import tools.jackson.databind.json.JsonMapper;

/**
 * The words of the pages in one language, by key, from a file per language: {@code key = text with {named} places}. What a language lacks is
 * said in English. Immutable.
 */
public final class Words {
    /** Languages that have a file, in the order of the switch. */
    static final List<String> LANGUAGES = List.of("en", "es", "fr", "de");

    private static final Map<String, Words> ALL = load();

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final String language;
    private final Map<String, String> texts;

    private Words(String language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
    }

    private static Map<String, Words> load() {
        Map<String, Words> all = new LinkedHashMap<>();
        Map<String, String> english = parse(Resources.text("words/en.txt"));
        for (String language : LANGUAGES) {
            Map<String, String> texts = new LinkedHashMap<>(english);
            texts.putAll(parse(Resources.text("words/" + language + ".txt")));
            all.put(language, new Words(language, texts));
        }
        return all;
    }

    static Map<String, String> parse(String file) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String line : file.split("\n", -1)) {
            int equals = line.indexOf(" = ");
            if (equals > 0 && line.charAt(0) != '#') {
                texts.put(line.substring(0, equals), line.substring(equals + 3));
            }
        }
        return texts;
    }

    /**
     * The language to speak.
     *
     * @param wanted of the switch; counts if we speak it
     * @param accepted the header {@code Accept-Language}
     */
    static Words of(@Nullable String wanted, @Nullable String accepted) {
        Words chosen = wanted == null ? null : ALL.get(wanted);
        if (chosen != null) {
            return chosen;
        }
        for (Locale.LanguageRange range : ranges(accepted)) {
            Words spoken = ALL.get(range.getRange().replaceFirst("-.*", ""));
            if (spoken != null && range.getWeight() > 0) {
                return spoken;
            }
        }
        return english();
    }

    private static List<Locale.LanguageRange> ranges(@Nullable String accepted) {
        if (accepted == null || accepted.length() > 200) {
            return List.of();
        }
        try {
            return Locale.LanguageRange.parse(accepted);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    static Words english() {
        Words english = ALL.get("en");
        if (english == null) {
            throw new IllegalStateException("There are no English words");
        }
        return english;
    }

    public String language() {
        return language;
    }

    public List<String> languages() {
        return LANGUAGES;
    }

    /** Keys that begin with {@code prefix}, in the order of the English file. */
    public List<String> keys(String prefix) {
        List<String> keys = new ArrayList<>();
        for (String key : texts.keySet()) {
            if (key.startsWith(prefix)) {
                keys.add(key);
            }
        }
        return keys;
    }

    /** The words for what was recognised while somebody types, as JSON for the script of the page. */
    public String seen() {
        Map<String, String> seen = new LinkedHashMap<>();
        keys("seen.").forEach(key -> seen.put(key.substring("seen.".length()), texts.getOrDefault(key, "")));
        return MAPPER.writeValueAsString(seen);
    }

    /** Choices whose names stand under {@code prefix}. */
    public List<Choices.Choice> choices(String prefix) {
        return keys(prefix).stream()
                .map(key -> new Choices.Choice(key.substring(prefix.length()), get(key)))
                .toList();
    }

    /** What a field is called; empty if it has no name. */
    public String field(@Nullable String name) {
        return name == null ? "" : texts.getOrDefault("field." + name, "");
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /**
     * The text of {@code key} with its places filled.
     *
     * @param values name and value in turn
     * @throws IllegalArgumentException if there is no such text, or no value for a place
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
}
