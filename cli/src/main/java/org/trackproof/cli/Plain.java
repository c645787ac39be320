package org.trackproof.cli;

import java.util.Locale;

/** Text of others as it may be shown on a terminal: whatever could act there or mislead the eye is written as {@code \\uXXXX}. */
final class Plain {
    private Plain() {}

    static String of(String text) {
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            if (acts(c)) {
                return escaped(text);
            }
            at += Character.charCount(c);
        }
        return text;
    }

    /** At most {@code limit} characters, with dots where something was cut off. */
    static String of(String text, int limit) {
        if (text.codePointCount(0, text.length()) <= limit) {
            return of(text);
        }
        return of(text.substring(0, text.offsetByCodePoints(0, limit))) + "...";
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (acts(c)) {
                out.append(String.format(Locale.ROOT, c > 0xffff ? "\\u{%x}" : "\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** Controls, marks that turn the direction of text, invisible joiners, halves of pairs, private use, tags. */
    private static boolean acts(int c) {
        if (c < 0xa0) {
            return c < ' ' || c >= 0x7f;
        }
        return c == 0xad
                || c == 0x61c
                || c == 0x180e
                || (c >= 0x200b && c <= 0x200f)
                || (c >= 0x2028 && c <= 0x202e)
                || (c >= 0x2060 && c <= 0x206f)
                || (c >= 0xd800 && c <= 0xf8ff)
                || c == 0xfeff
                || (c >= 0xfff0 && c <= 0xfffb)
                || c >= 0xe0000;
    }

    /** The number of columns that a terminal gives to a text: two for the scripts of East Asia and for pictures. */
    static int width(String text) {
        int width = 0;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            width += width(c);
            at += Character.charCount(c);
        }
        return width;
    }

    static int width(int c) {
        if (c < 0x300) {
            return 1;
        }
        if (c <= 0x36f) {
            return 0;
        }
        boolean wide = (c >= 0x1100 && c <= 0x115f)
                || (c >= 0x2e80 && c <= 0xa4cf)
                || (c >= 0xac00 && c <= 0xd7a3)
                || (c >= 0xf900 && c <= 0xfaff)
                || (c >= 0xfe30 && c <= 0xfe6f)
                || (c >= 0xff00 && c <= 0xff60)
                || (c >= 0xffe0 && c <= 0xffe6)
                || (c >= 0x1f300 && c <= 0x1faff)
                || (c >= 0x20000 && c <= 0x3fffd);
        return wide ? 2 : 1;
    }
}
