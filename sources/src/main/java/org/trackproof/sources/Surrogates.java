package org.trackproof.sources;

/** Halves of surrogate pairs: JSON lets them stand alone, UTF-8 and most readers do not. */
final class Surrogates {
    private Surrogates() {}

    /** Whether the character at {@code at} is one half of a complete pair. */
    static boolean isPaired(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    /** The text with U+FFFD in place of every lone half. */
    static String repaired(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (isLone(text, at)) {
                return repair(text);
            }
        }
        return text;
    }

    private static boolean isLone(String text, int at) {
        return Character.isSurrogate(text.charAt(at)) && !isPaired(text, at);
    }

    private static String repair(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int at = 0; at < text.length(); at++) {
            if (isLone(text, at)) {
                out.setCharAt(at, '\ufffd');
            }
        }
        return out.toString();
    }
}
