package org.trackproof.numbers;

import java.text.Normalizer;

/**
 * The normal form of what somebody typed or pasted: upper case, without separators and invisible characters, Unicode's
 * compatibility forms of ASCII (full width, mathematical) and digits of other scripts as ASCII. Letters of other scripts that
 * merely look Latin are kept: they are another text, and the reader should learn of it.
 */
final class Normal {
    /** The longest number that is looked at; anything longer is cut here and matches nothing. */
    static final int LIMIT = 64;

    /** How much of the input is read; a number in sensible notation never needs more. */
    private static final int INPUT_LIMIT = 512;

    private Normal() {}

    static String of(String input) {
        int length = input.length();
        if (length <= LIMIT && isNormal(input)) {
            return input;
        }
        StringBuilder out = new StringBuilder(Math.min(length, LIMIT));
        int until = Math.min(length, INPUT_LIMIT);
        for (int i = 0; i < until && out.length() < LIMIT; i++) {
            char c = input.charAt(i);
            if (c < 128) {
                appendAscii(c, out);
            } else {
                int point = input.codePointAt(i);
                i += Character.charCount(point) - 1;
                appendOther(point, out);
            }
        }
        return out.toString();
    }

    private static boolean isNormal(String input) {
        for (int i = 0; i < input.length(); i++) {
            if (Alphabet.code(input.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static void appendAscii(char c, StringBuilder out) {
        if (c >= 'a' && c <= 'z') {
            out.append((char) (c - 32));
        } else if (c > ' ' && c < 127 && "-._/:,;'\"()[]{}<>`#*%".indexOf(c) < 0) {
            out.append(c);
        }
    }

    private static void appendOther(int point, StringBuilder out) {
        if (isInvisible(point) || isSeparator(point)) {
            return;
        }
        int digit = Character.digit(point, 10);
        if (digit >= 0) {
            out.append((char) ('0' + digit));
            return;
        }
        String plain = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
        if (plain.length() <= 4 && isAscii(plain)) {
            for (int i = 0; i < plain.length(); i++) {
                appendAscii(plain.charAt(i), out);
            }
        } else {
            out.appendCodePoint(Character.toUpperCase(point));
        }
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** Zero-width characters, soft hyphens, marks of direction, variation selectors and control characters. */
    static boolean isInvisible(int point) {
        int type = Character.getType(point);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.UNASSIGNED
                || type == Character.SURROGATE;
    }

    private static boolean isSeparator(int point) {
        return switch (Character.getType(point)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.DASH_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION -> true;
            default -> false;
        };
    }
}
