package org.trackproof.numbers;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Words around a number that say what it is: labels ("tracking number", "order no.") in many languages, and names of couriers.
 * Looks at a bounded stretch of text before the number, and a shorter one behind it.
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

    private record Word(String text, Kind kind, @Nullable CourierEntry courier) {}

    private static final int BEFORE = 90;
    private static final int BEHIND = 30;

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

    private static int bucket(String text, int at, int length) {
        int hash = 0;
        for (int i = at; i < at + length; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return (hash ^ hash >>> 12) & (BUCKETS - 1);
    }

    /** The clues around {@code start} inclusive to {@code end} exclusive. */
    Found around(String text, int start, int end, Work work) {
        String before = text.substring(Math.max(0, start - BEFORE), start).toLowerCase(Locale.ROOT);
        work.add(before.length());
        Word label = null;
        int distance = Integer.MAX_VALUE;
        CourierEntry courier = null;
        for (int i = nextWord(before, 0); i >= 0; ) {
            Word word = at(before, i);
            if (word != null && word.kind == Kind.COURIER) {
                courier = word.courier;
            } else if (word != null) {
                label = word;
                distance = before.length() - i - word.text.length();
            }
            i = nextWord(before, word == null ? i + 1 : i + word.text.length());
        }
        if (label != null && courier != null) {
            return new Found(label.kind, distance, courier, country(before));
        }
        return behind(text, end, label, distance, courier, country(before));
    }

    private Found behind(
            String text,
            int end,
            @Nullable Word label,
            int distance,
            @Nullable CourierEntry courier,
            @Nullable String country) {
        int until = end;
        while (until < text.length() && until < end + BEHIND && text.charAt(until) != '\n') {
            until++;
        }
        String behind = text.substring(end, until).toLowerCase(Locale.ROOT);
        Kind kind = label == null ? null : label.kind;
        CourierEntry nearest = courier;
        for (int i = nextWord(behind, 0); i >= 0; i = nextWord(behind, i + 1)) {
            Word word = at(behind, i);
            if (word != null && word.kind == Kind.COURIER && nearest == null) {
                nearest = word.courier;
            } else if (word != null && word.kind == Kind.TRACKING && kind == null) {
                kind = Kind.SHIPPING;
            }
        }
        return new Found(kind, distance, nearest, country);
    }

    /** The next place from {@code from} on where a word may begin: not inside a word; -1 if there is none. */
    private static int nextWord(String text, int from) {
        char last = from > 0 ? text.charAt(from - 1) : ' ';
        for (int i = from; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            boolean inside = joins(last, c) || (Alphabet.isDigit(last) && Alphabet.isDigit(c));
            if (!inside && c > ' ') {
                return i;
            }
            last = c;
        }
        return -1;
    }

    private static @Nullable String country(String text) {
        String country = null;
        for (int i = 0; i < text.length(); i++) {
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
    private @Nullable Word at(String text, int at) {
        Word word = null;
        if (at + PREFIX <= text.length()) {
            word = longest(words[bucket(text, at, PREFIX)], text, at);
        }
        return word != null || at + 2 > text.length() ? word : longest(shortWords[bucket(text, at, 2)], text, at);
    }

    private static @Nullable Word longest(Word[] candidates, String text, int at) {
        Word longest = null;
        for (Word word : candidates) {
            boolean longer = longest == null || word.text.length() > longest.text.length();
            if (longer && text.startsWith(word.text, at) && endsWord(text, at + word.text.length())) {
                longest = word;
            }
        }
        return longest;
    }

    private static boolean endsWord(String text, int end) {
        return end == text.length() || !joins(text.charAt(end - 1), text.charAt(end));
    }

    /** Whether two characters belong to one word. Scripts without spaces between words have no word borders. */
    private static boolean joins(char left, char right) {
        return isAlphabetic(left) && isAlphabetic(right);
    }

    private static boolean isAlphabetic(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 128 && c < '\u0e00' && Character.isLetter(c));
    }
}
