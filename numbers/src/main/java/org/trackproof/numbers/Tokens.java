package org.trackproof.numbers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text that could be a number or a group of one: those with a digit, and short ones in capitals. Offsets are those
 * of the original text.
 */
final class Tokens {
    /** Between two tokens stands something else than one separator. */
    static final char APART = '\uffff';

    /** Longer words are no numbers and no groups of one. */
    private static final int LONGEST = 64;

    private final String text;
    private final boolean quoted;
    private int count;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private char[] before = new char[64];
    private boolean[] digits = new boolean[64];
    private @Nullable String[] cleaned = new String[64];
    private @Nullable Link[] links = new Link[64];

    Tokens(String text, boolean quoted) {
        this.text = text;
        this.quoted = quoted;
    }

    /** Whether the text is quoted-printable. */
    boolean isQuoted() {
        return quoted;
    }

    /**
     * Adds a token.
     *
     * @param separator the one separator since the token before, or {@link #APART}
     * @param clean its characters, if they are not just those between {@code start} and {@code end}
     */
    void add(int start, int end, char separator, boolean hasDigit, @Nullable String clean, @Nullable Link link) {
        if (count == starts.length) {
            grow();
        }
        starts[count] = start;
        ends[count] = end;
        before[count] = separator;
        digits[count] = hasDigit;
        cleaned[count] = clean;
        links[count] = link;
        count++;
    }

    private void grow() {
        int size = count * 2;
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
        before = Arrays.copyOf(before, size);
        digits = Arrays.copyOf(digits, size);
        cleaned = Arrays.copyOf(cleaned, size);
        links = Arrays.copyOf(links, size);
    }

    int count() {
        return count;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    boolean hasDigit(int token) {
        return digits[token];
    }

    boolean startsWithLetter(int token) {
        return text.charAt(starts[token]) > '9';
    }

    @Nullable
    Link link(int token) {
        return links[token];
    }

    /** The one separator between this token and the one before it, or {@link #APART}. */
    char before(int token) {
        return token < count ? before[token] : APART;
    }

    /** The token in capitals without invisible characters; empty if it is too long. */
    String normal(int token) {
        String clean = cleaned[token];
        if (clean != null) {
            return clean;
        }
        int length = ends[token] - starts[token];
        return length > LONGEST
                ? ""
                : text.substring(starts[token], ends[token]).toUpperCase(Locale.ROOT);
    }

    /** How many characters the token has, approximately: invisible ones count. */
    int length(int token) {
        String clean = cleaned[token];
        return clean != null ? clean.length() : ends[token] - starts[token];
    }

    /** The tokens, for tests. */
    List<String> list() {
        List<String> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            list.add(normal(i));
        }
        return list;
    }
}
