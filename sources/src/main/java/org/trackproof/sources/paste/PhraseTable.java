package org.trackproof.sources.paste;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Short phrases and what they stand for. A phrase is found word by word, whatever punctuation stands between; its {@code *} stands for up
 * to {@value #LONGEST_GAP} words of the same sentence. Not changed after loading, then thread-safe.
 *
 * @param <T> what phrases stand for
 */
final class PhraseTable<T> {
    static final int LONGEST_GAP = 8;
    private static final int MOST_MATCHES = 24;

    /**
     * One phrase.
     *
     * @param words folded; {@code *} for a gap
     * @param letters how many letters and digits it has: the longer phrase wins
     */
    record Phrase<T>(String language, List<String> words, int letters, T value) {}

    /**
     * A phrase in a text.
     *
     * @param first its first word, as an index of {@link Sentence}
     * @param last its last word
     */
    record Match<T>(Phrase<T> phrase, int first, int last) {
        boolean holdsStartOf(Match<?> other) {
            return first <= other.first() && other.first() <= last;
        }

        boolean overlaps(Match<?> other) {
            return first <= other.last() && other.first() <= last;
        }
    }

    private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();
    private final Map<List<String>, Phrase<T>> all = new HashMap<>();

    /** Adds a phrase; the same one may come in several languages if it means the same. */
    void add(String language, String text, T value) {
        List<String> words = words(text);
        int letters = 0;
        for (String word : words) {
            letters += word.equals("*") ? 0 : word.length();
        }
        if (letters == 0
                || words.get(0).equals("*")
                || words.get(words.size() - 1).equals("*")) {
            throw new IllegalArgumentException("'%s' is no phrase: it needs a word at both ends".formatted(text));
        }
        Phrase<T> phrase = new Phrase<>(language, words, letters, value);
        Phrase<T> before = all.putIfAbsent(words, phrase);
        if (before == null) {
            byFirst.computeIfAbsent(words.get(0), key -> new ArrayList<>()).add(phrase);
        } else if (!before.value().equals(value)) {
            throw new IllegalArgumentException(
                    "'%s' is %s (%s) and %s (%s)".formatted(text, before.value(), before.language(), value, language));
        }
    }

    /** How many different phrases there are. */
    int size() {
        return all.size();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Tokens tokens = Tokens.of(Clean.line(text));
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.kind(i) != Tokens.Kind.SIGN || tokens.is(i, "*")) {
                words.add(tokens.word(i));
            }
        }
        return words;
    }

    /** All phrases in a text, in the order of their first words, at most {@value #MOST_MATCHES}. */
    List<Match<T>> matches(Sentence text) {
        List<Match<T>> matches = new ArrayList<>(2);
        for (int at = 0; at < text.size() && matches.size() < MOST_MATCHES; at++) {
            List<Phrase<T>> candidates = byFirst.get(text.word(at));
            if (candidates != null) {
                for (Phrase<T> phrase : candidates) {
                    int last = last(phrase.words(), text, at);
                    if (last >= 0) {
                        matches.add(new Match<>(phrase, at, last));
                    }
                }
            }
        }
        return matches;
    }

    /** The last word of a phrase that begins at {@code at}; -1 where it does not stand there. */
    private static int last(List<String> words, Sentence text, int at) {
        int here = at;
        for (int i = 1; i < words.size(); i++) {
            boolean gap = words.get(i).equals("*");
            here = gap ? after(words.get(++i), text, here) : here + 1;
            if (here < 0 || here >= text.size() || !text.word(here).equals(words.get(i))) {
                return -1;
            }
        }
        return here;
    }

    private static int after(String word, Sentence text, int at) {
        int limit = Math.min(text.size(), at + LONGEST_GAP + 2);
        for (int i = at + 1; i < limit && text.pauseBefore(i) != Sentence.END; i++) {
            if (text.word(i).equals(word)) {
                return i;
            }
        }
        return -1;
    }
}
