package org.trackproof.numbers;

/** The 36 characters of tracking numbers, and sets of them as bits of a long: bits 0..9 are digits, bits 10..35 letters. */
final class Alphabet {
    static final int SIZE = 36;
    static final long DIGITS = (1L << 10) - 1;
    static final long LETTERS = ((1L << 26) - 1) << 10;
    static final long HEX = (1L << 16) - 1;
    private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final byte[] CODES = codes();

    private Alphabet() {}

    private static byte[] codes() {
        byte[] codes = new byte[128];
        for (int c = 0; c < 128; c++) {
            codes[c] = (byte) CHARACTERS.indexOf(c);
        }
        return codes;
    }

    /** 0..35 for {@code 0-9A-Z}, else -1. */
    static int code(char c) {
        return c < 128 ? CODES[c] : -1;
    }

    static char character(int code) {
        return CHARACTERS.charAt(code);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** How many characters of {@code set} are digits. */
    static int digitsIn(long set) {
        return Long.bitCount(set & DIGITS);
    }

    /** How many characters of {@code set} are letters. */
    static int lettersIn(long set) {
        return Long.bitCount(set & LETTERS);
    }

    /**
     * Reads the inside of a character class, e.g. {@code A-Z2-9} or {@code AHJKTV}.
     *
     * @throws IllegalArgumentException if it names another character than {@code 0-9A-Z} or nothing
     */
    static long set(String inside) {
        long set = 0;
        for (int i = 0; i < inside.length(); i++) {
            int from = code(inside.charAt(i));
            int to = from;
            if (i + 2 < inside.length() && inside.charAt(i + 1) == '-') {
                i += 2;
                to = code(inside.charAt(i));
            }
            if (from < 0 || to < from) {
                throw new IllegalArgumentException("Character class '[" + inside + "]' must hold 0-9 and A-Z only");
            }
            set |= ((1L << (to - from + 1)) - 1) << from;
        }
        if (set == 0) {
            throw new IllegalArgumentException("Character class '[]' is empty");
        }
        return set;
    }
}
