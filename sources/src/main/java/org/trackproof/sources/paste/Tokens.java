package org.trackproof.sources.paste;

import java.util.Arrays;

/**
 * A line cut into numbers, words, single signs of Chinese and Japanese, and punctuation. A token knows where it stands in the line.
 * Immutable.
 */
final class Tokens {
    enum Kind {
        NUMBER,
        WORD,
        /** One sign of Chinese or Japanese, written without blanks between words. */
        IDEOGRAPH,
        SIGN
    }

    private final String text;
    private Kind[] kinds = new Kind[16];
    private String[] words = new String[16];
    private int[] from = new int[16];
    private int[] to = new int[16];
    private int size;

    private Tokens(String text) {
        this.text = text;
    }

    /** The tokens of a line that {@link Clean#line} made. */
    static Tokens of(String line) {
        Tokens tokens = new Tokens(line);
        int at = 0;
        while (at < line.length()) {
            at = tokens.add(at);
        }
        return tokens;
    }

    private int add(int start) {
        int c = text.codePointAt(start);
        int width = Character.charCount(c);
        if (c != '\t' && Character.isWhitespace(c)) {
            return start + width;
        }
        Kind kind = kindOf(c);
        int end = start + width;
        if (kind == Kind.NUMBER || kind == Kind.WORD) {
            while (end < text.length() && continues(kind, text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
        }
        put(kind, start, end);
        return end;
    }

    private static boolean continues(Kind kind, int c) {
        return kindOf(c) == kind || (kind == Kind.WORD && Character.getType(c) == Character.NON_SPACING_MARK);
    }

    private static Kind kindOf(int c) {
        if (c >= '0' && c <= '9') {
            return Kind.NUMBER;
        }
        if (c == 'ー' || c == '々') {
            return Kind.IDEOGRAPH;
        }
        if (!Character.isLetter(c)) {
            return Kind.SIGN;
        }
        boolean isKana = c >= 0x3040 && c <= 0x30ff;
        return isKana || Character.isIdeographic(c) ? Kind.IDEOGRAPH : Kind.WORD;
    }

    private void put(Kind kind, int start, int end) {
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, 2 * size);
            words = Arrays.copyOf(words, 2 * size);
            from = Arrays.copyOf(from, 2 * size);
            to = Arrays.copyOf(to, 2 * size);
        }
        kinds[size] = kind;
        String word = text.substring(start, end);
        words[size] = kind == Kind.WORD ? Clean.fold(word) : word;
        from[size] = start;
        to[size] = end;
        size++;
    }

    String text() {
        return text;
    }

    int size() {
        return size;
    }

    Kind kind(int index) {
        return kinds[index];
    }

    /** Folded. */
    String word(int index) {
        return words[index];
    }

    int from(int index) {
        return from[index];
    }

    int to(int index) {
        return to[index];
    }

    boolean isNumber(int index) {
        return index >= 0 && index < size && kinds[index] == Kind.NUMBER;
    }

    /** Whether it is a number of {@code least} to {@code most} digits, at most 9. */
    boolean isNumber(int index, int least, int most) {
        if (!isNumber(index)) {
            return false;
        }
        int digits = to[index] - from[index];
        return digits >= least && digits <= most;
    }

    /** The value of a number of at most 9 digits. */
    int value(int index) {
        return Integer.parseInt(words[index]);
    }

    boolean is(int index, String word) {
        return index >= 0 && index < size && words[index].equals(word);
    }

    boolean isSign(int index) {
        return index >= 0 && index < size && kinds[index] == Kind.SIGN;
    }

    /** Whether nothing stands between a token and the one before it. */
    boolean isGlued(int index) {
        return index > 0 && index < size && to[index - 1] == from[index];
    }
}
