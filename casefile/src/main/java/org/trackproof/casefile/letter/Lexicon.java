package org.trackproof.casefile.letter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.language.Language;
import org.trackproof.verdict.language.Wording;

/**
 * The words by which a language accuses, claims, asks and denies, from {@code lint.LANG.txt}. A pattern is one or more words; {@code *} at
 * the end of a word stands for any ending, {@code _} for up to three words in between.
 */
final class Lexicon {
    private static final Map<Language, Lexicon> ALL = load();

    /**
     * A kind of claim and the flags of a case that support it.
     *
     * @param condition flags as in templates; {@code never} holds for no case
     */
    record ClaimWords(String id, List<String> condition, Pattern words) {}

    private final Wording file;
    private final Pattern accusations;
    private final Pattern persons;
    private final Pattern requests;
    private final Pattern topics;
    private final Pattern denials;
    private final List<ClaimWords> claims = new ArrayList<>();
    private final List<String> companies;
    private final List<String> abbreviations;

    private Lexicon(Language language) {
        this.file = Wording.read(Lexicon.class, "lint." + language.id() + ".txt");
        this.accusations = pattern(file.get("accusations"));
        this.persons = pattern(file.get("persons"));
        this.requests = pattern(file.get("requests"));
        this.topics = pattern(file.get("topics"));
        this.denials = pattern(file.get("denials"));
        this.companies = items(file.get("companies"));
        this.abbreviations = items(file.get("abbreviations"));
        for (String key : file.keys()) {
            if (key.startsWith("claim.")) {
                String[] parts = file.get(key).split(" : ", 2);
                claims.add(new ClaimWords(key.substring(6), Template.condition(parts[0]), pattern(parts[1])));
            }
        }
    }

    static Lexicon of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    private static Map<Language, Lexicon> load() {
        Map<Language, Lexicon> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, new Lexicon(language));
        }
        return all;
    }

    private static List<String> items(String list) {
        return List.of(list.split(", ", -1));
    }

    private static Pattern pattern(String list) {
        return Pattern.compile(
                items(list).stream().map(Lexicon::phrase).collect(Collectors.joining("|", " (", ")(?= )")));
    }

    private static String phrase(String phrase) {
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        for (String word : phrase.strip().split(" ", -1)) {
            if (word.equals("_")) {
                gap = true;
                continue;
            }
            if (!out.isEmpty()) {
                out.append(gap ? " (?:[^ ]{1,40} ){0,3}" : " ");
            }
            gap = false;
            boolean open = word.endsWith("*");
            out.append(
                    Flat.of(open ? word.substring(0, word.length() - 1) : word).strip());
            out.append(open ? "[^ ]{0,30}" : "");
        }
        return out.toString();
    }

    private static @Nullable String find(Pattern pattern, String flat) {
        Matcher matcher = pattern.matcher(flat);
        return matcher.find() ? matcher.group(1) : null;
    }

    @Nullable
    String accusation(String flat) {
        return find(accusations, flat);
    }

    @Nullable
    String person(String flat) {
        return find(persons, flat);
    }

    boolean asks(String flat) {
        return find(requests, flat) != null;
    }

    /** Whether it speaks of the parcel, the number, the order or those who handle them. */
    boolean hasTopic(String flat) {
        return find(topics, flat) != null;
    }

    /** How often it denies. */
    long denials(String flat) {
        return denials.matcher(flat).results().count();
    }

    List<ClaimWords> claims() {
        return claims;
    }

    @Nullable
    String claim(ClaimWords claim, String flat) {
        return find(claim.words(), flat);
    }

    List<String> companies() {
        return companies;
    }

    List<String> abbreviations() {
        return abbreviations;
    }

    String say(String key, String found) {
        return file.say(key, Map.of("found", found));
    }
}
