package org.trackproof.casefile.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Markup under construction. Every text and every attribute value is escaped; names of elements and attributes are ours. Controls, marks
 * that turn the direction of text and other invisible characters are shown as {@code \\uXXXX}. Not thread-safe.
 */
public final class Html {
    /** No text of others needs more on a page. */
    static final int LONGEST = 300;

    private final StringBuilder out = new StringBuilder(1024);
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param attributes name and value in turn
     */
    Html open(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
        open.push(name);
        return this;
    }

    Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** As {@link #close()}, and a line break for whoever reads the source. */
    Html end() {
        close();
        out.append('\n');
        return this;
    }

    /** Text, at most {@value #LONGEST} characters of it. */
    Html text(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return whole(text);
        }
        escape(text.substring(0, text.offsetByCodePoints(0, LONGEST)));
        out.append('…');
        return this;
    }

    /** Text of ours, however long. */
    Html whole(String text) {
        escape(text);
        return this;
    }

    /** An element with nothing but text. */
    Html element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).end();
    }

    Html add(Html other) {
        out.append(other);
        return this;
    }

    /** The page's own style sheet, the only text that is not escaped. */
    Html style(String css) {
        out.append("<style>\n").append(css).append("</style>\n");
        return this;
    }

    /** An element without content or end. */
    Html single(String name, String... attributes) {
        open(name, attributes);
        open.pop();
        out.append('\n');
        return this;
    }

    Html doctype() {
        out.append("<!doctype html>\n");
        return this;
    }

    private void escape(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                    if (acts(c)) {
                        out.append(String.format(Locale.ROOT, c > 0xffff ? "\\u{%x}" : "\\u%04x", c));
                    } else {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
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

    @Override
    public String toString() {
        return out.toString();
    }
}
