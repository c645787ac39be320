package org.trackproof.casefile.calendar;

import java.nio.charset.StandardCharsets;

/** Content lines of RFC 5545: ended by CRLF, folded at 75 octets, text escaped. Not thread-safe. */
final class ContentLines {
    private static final int LIMIT = 75;

    private final StringBuilder out = new StringBuilder(2048);

    /** A property whose value is one of our own words. */
    ContentLines add(String name, String value) {
        fold(name + ':' + value);
        return this;
    }

    /** A property whose value is text, perhaps of others. */
    ContentLines text(String name, String value) {
        return add(name, escaped(value));
    }

    /** Backslash, semicolon, comma and line breaks as section 3.3.11 has them; nothing that acts on a screen is let through. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (c == '\n') {
                escaped.append("\\n");
            } else if (c == '\\' || c == ';' || c == ',') {
                escaped.append('\\').appendCodePoint(c);
            } else if (!isHidden(c)) {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    /** Controls, halves of pairs, marks that turn the direction of text, invisible joiners, tags. */
    private static boolean isHidden(int c) {
        return c < ' '
                || (c >= 0x7f && c < 0xa0)
                || (c >= 0xd800 && c <= 0xf8ff)
                || (c >= 0x200b && c <= 0x200f)
                || (c >= 0x2028 && c <= 0x202e)
                || (c >= 0x2060 && c <= 0x206f)
                || c == 0x61c
                || c == 0xfeff
                || c >= 0xe0000;
    }

    /** A line of more than 75 octets goes on after CRLF and a blank; a character is never cut. */
    private void fold(String line) {
        int used = 0;
        for (int at = 0; at < line.length(); ) {
            int c = line.codePointAt(at);
            String character = new String(Character.toChars(c));
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (used + octets > LIMIT) {
                out.append("\r\n ");
                used = 1;
            }
            out.append(character);
            used += octets;
            at += character.length();
        }
        out.append("\r\n");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
