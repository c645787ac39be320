package org.trackproof.server.check;

import java.util.Locale;

/** Values of others inside our messages: short, and nothing in them that acts on a terminal or turns the direction of text. */
public final class Shown {
    private static final int LIMIT = 80;

    private Shown() {}

    public static String quoted(String text) {
        return '\'' + plain(text, LIMIT) + '\'';
    }

    /** At most {@code limit} characters. */
    public static String plain(String text, int limit) {
        StringBuilder out = new StringBuilder();
        text.codePoints().limit(limit).forEach(c -> {
            if (isPlain(c)) {
                out.appendCodePoint(c);
            } else {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
            }
        });
        return text.codePointCount(0, text.length()) > limit ? out + "..." : out.toString();
    }

    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
