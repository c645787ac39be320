package org.trackproof.numbers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private final Map<Character, List<Word>> words = new HashMap<>();

    /** Adds a word; {@code text} in lower case. */
    void add(String text, Kind kind, @Nullable CourierEntry courier) {
        words.computeIfAbsent(text.charAt(0), first -> new ArrayList<>(2)).add(new Word(text, kind, courier));
    }

    /** The clues around {@code start} inclusive to {@code end} exclusive. */
    Found around(String text, int start, int end) {
        int from = Math.max(0, start - BEFORE);
        String before = text.substring(from, start).toLowerCase(Locale.ROOT);
        Kind label = null;
        int distance = Integer.MAX_VALUE;
        CourierEntry courier = null;
        for (int i = 0; i < before.length(); i++) {
            Word word = at(before, i);
            if (word == null) {
                continue;
            }
            if (word.kind == Kind.COURIER) {
                courier = word.courier;
            } else {
                label = word.kind;
                distance = before.length() - i - word.text.length();
            }
            i += word.text.length() - 1;
        }
        if (label == null || courier == null) {
            String behind =
                    text.substring(end, Math.min(text.length(), end + BEHIND)).toLowerCase(Locale.ROOT);
            for (int i = 0; i < behind.length() && behind.charAt(i) != '\n'; i++) {
                Word word = at(behind, i);
                if (word != null && word.kind == Kind.COURIER && courier == null) {
                    courier = word.courier;
                } else if (word != null && word.kind == Kind.TRACKING && label == null) {
                    label = Kind.SHIPPING;
                    distance = i;
                }
            }
        }
        return new Found(label, distance, courier, country(before));
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

    /** The longest word that begins at {@code at} and does not begin or end inside a longer word of the text. */
    private @Nullable Word at(String text, int at) {
        List<Word> candidates = words.get(text.charAt(at));
        if (candidates == null) {
            return null;
        }
        Word longest = null;
        for (Word word : candidates) {
            boolean longer = longest == null || word.text.length() > longest.text.length();
            if (longer && text.startsWith(word.text, at) && isWhole(text, at, at + word.text.length())) {
                longest = word;
            }
        }
        return longest;
    }

    /** Scripts without spaces between words have no word borders. */
    private static boolean isWhole(String text, int start, int end) {
        boolean openLeft = start == 0 || !joins(text.charAt(start - 1), text.charAt(start));
        return openLeft && (end == text.length() || !joins(text.charAt(end - 1), text.charAt(end)));
    }

    private static boolean joins(char left, char right) {
        return isAlphabetic(left) && isAlphabetic(right);
    }

    private static boolean isAlphabetic(char c) {
        return Character.isLetter(c) && c < '\u0e00';
    }
}
