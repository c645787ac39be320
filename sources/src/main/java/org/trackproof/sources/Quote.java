package org.trackproof.sources;

import java.util.Locale;

/** Values of others inside our messages: in quotes, at most 80 characters, and nothing in them that acts on a terminal. */
final class Quote {
    private static final int LIMIT = 80;

    private Quote() {}

    static String of(String value) {
        return '\'' + neutral(value, LIMIT) + '\'';
    }

    /** The first {@code limit} characters, without quotes. */
    static String neutral(String value, int limit) {
        int end = Math.min(value.length(), limit);
        StringBuilder out = new StringBuilder(end + 3);
        for (int at = 0; at < end; at++) {
            char c = value.charAt(at);
            if (JsonLine.isNeutral(c) || Surrogates.isPaired(value, at)) {
                out.append(c);
            } else {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return out.append(end < value.length() ? "..." : "").toString();
    }
}
