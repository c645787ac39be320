package org.trackproof.numbers;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Words around a number that say what it is: labels ("tracking number", "order no.") in many languages, and names of couriers.
 */
final class Clues {
    /** What a word says about the number next to it. */
    enum Kind {
        /** A label of tracking numbers. */
        TRACKING,
        /** A word of shipping in general. */
        SHIPPING,
        /** A label of other numbers. */
        OTHER,
        COURIER
    }

    /**
     * What stands around a number.
     *
     * @param label the nearest label
     * @param distance characters between the label and the number
     * @param courier the nearest courier
     * @param country where the script of the words before it is at home, ISO 3166-1 alpha-2
     */
    record Found(
            @Nullable Kind label,
            int distance,
            @Nullable CourierEntry courier,
            @Nullable String country) {}

    /** A word and what it says. */
    record Word(String text, Kind kind, @Nullable CourierEntry courier) {}

    private static final int BUCKETS = 4096;
    /** So many characters of a word choose its bucket. */
    private static final int PREFIX = 4;

    private final Word[][] words = new Word[BUCKETS][0];
    /** Words shorter than {@link #PREFIX}, by their first two characters. */
    private final Word[][] shortWords = new Word[BUCKETS][0];

    /** Adds a word of two or more characters; {@code text} in lower case. */
    void add(String text, Kind kind, @Nullable CourierEntry courier) {
        boolean isShort = text.length() < PREFIX;
        Word[][] table = isShort ? shortWords : words;
        int bucket = bucket(text, 0, isShort ? 2 : PREFIX);
        Word[] old = table[bucket];
        Word[] more = Arrays.copyOf(old, old.length + 1);
        more[old.length] = new Word(text, kind, courier);
        table[bucket] = more;
    }

    private static int bucket(CharSequence text, int at, int length) {
        int hash = 0;
        for (int i = at; i < at + length; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return (hash ^ hash >>> 12) & (BUCKETS - 1);
    }

    /** The next place from {@code from} on where a word may begin: not inside a word; -1 if there is none. */
    static int nextWord(CharSequence text, int from) {
        char last = from > 0 ? text.charAt(from - 1) : ' ';
        for (int i = from; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            boolean inside = joins(last, c) || (Alphabet.isDigit(last) && (Alphabet.isDigit(c) || isAlphabetic(c)));
            if (!inside && c > ' ') {
                return i;
            }
            last = c;
        }
        return -1;
    }

    static @Nullable String country(CharSequence text, int from) {
        String country = null;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0400' && c <= '\u04ff') {
                boolean ukrainian = c == '\u0456' || c == '\u0457' || c == '\u0454' || "UA".equals(country);
                country = ukrainian ? "UA" : "RU";
            } else if (c >= '\u3040' && c <= '\u30ff') {
                return "JP";
            } else if (c >= '\uac00' && c <= '\ud7a3') {
                return "KR";
            }
        }
        return country;
    }

    /** The longest word that begins at {@code at} and does not end inside a longer word of the text. */
    @Nullable
    Word at(CharSequence text, int at) {
        Word word = null;
        if (at + PREFIX <= text.length()) {
            word = longest(words[bucket(text, at, PREFIX)], text, at);
        }
        return word != null || at + 2 > text.length() ? word : longest(shortWords[bucket(text, at, 2)], text, at);
    }

    private static @Nullable Word longest(Word[] candidates, CharSequence text, int at) {
        Word longest = null;
        for (Word word : candidates) {
            boolean longer = longest == null || word.text.length() > longest.text.length();
            if (longer && startsWith(text, word.text, at) && endsWord(text, at + word.text.length())) {
                longest = word;
            }
        }
        return longest;
    }

    private static boolean startsWith(CharSequence text, String word, int at) {
        if (at + word.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(at + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsWord(CharSequence text, int end) {
        if (end == text.length()) {
            return true;
        }
        char last = text.charAt(end - 1);
        char next = text.charAt(end);
        return !joins(last, next) && !(isAlphabetic(last) && Alphabet.isDigit(next));
    }

    /** Whether two characters belong to one word. Scripts without spaces between words have no word borders. */
    private static boolean joins(char left, char right) {
        return isAlphabetic(left) && isAlphabetic(right);
    }

    private static boolean isAlphabetic(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 128 && c < '\u0e00' && Character.isLetter(c));
    }
}
