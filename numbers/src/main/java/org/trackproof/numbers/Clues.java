package org.trackproof.numbers;

import java.util.Arrays;
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

    /** What stands between the last label and the number. */
    private static final class Between {
        /** So many words may stand between a label and its number: "tracking number of your parcel is". */
        private static final int WORDS = 5;

        private int words;

        void add(String text, int at) {
            words += text.charAt(at) > '9' && Character.isLetter(text.charAt(at)) ? 1 : 0;
        }

        /** Whether the label before still speaks for what follows. */
        boolean follows(@Nullable Word label) {
            return label != null && label.kind == Kind.TRACKING && words <= WORDS;
        }

        /** Whether too much, or the end of a sentence, stands between: the number belongs to something else. */
        boolean isFar(String text, int from) {
            if (words > WORDS) {
                return true;
            }
            for (int i = from; i + 2 < text.length(); i++) {
                char c = text.charAt(i);
                boolean ends = (c == '.' && i > from + 3) || c == '!' || c == '?';
                boolean words = text.charAt(i + 1) == ' ' && Character.isLetter(text.charAt(i + 2));
                if ((ends && words) || c == '\u3002') {
                    return true;
                }
            }
            return false;
        }
    }

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

    /**
     * The clues around {@code start} inclusive to {@code end} exclusive.
     *
     * @param inAddress whether the place is inside an address: then only the address itself tells
     * @param quoted whether the text is quoted-printable
     */
    Found around(String text, int start, int end, boolean inAddress, boolean quoted, Work work) {
        String before = inAddress
                ? Visible.address(text, start, quoted, BEFORE, work)
                : Visible.before(text, start, quoted, BEFORE, work);
        Word label = null;
        int labelEnd = 0;
        CourierEntry courier = null;
        Between between = new Between();
        for (int i = nextWord(before, 0); i >= 0; ) {
            Word word = at(before, i);
            int next = word == null ? i + 1 : i + word.text.length();
            if (word != null && word.kind == Kind.COURIER) {
                courier = word.courier;
            } else if (word != null && !(word.kind == Kind.SHIPPING && between.follows(label))) {
                label = word;
                labelEnd = next;
                between = new Between();
            } else {
                between.add(before, i);
            }
            i = nextWord(before, next);
        }
        int distance = label == null ? Integer.MAX_VALUE : before.length() - labelEnd;
        boolean far = label != null && !inAddress && between.isFar(before, labelEnd);
        Kind kind = label == null ? null : far && label.kind == Kind.TRACKING ? Kind.SHIPPING : label.kind;
        String country = country(before);
        return kind != null && courier != null
                ? new Found(kind, distance, courier, country)
                : behind(Visible.behind(text, end, quoted, BEHIND, work), kind, distance, courier, country);
    }

    private Found behind(
            String behind,
            @Nullable Kind label,
            int distance,
            @Nullable CourierEntry courier,
            @Nullable String country) {
        Kind kind = label;
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
