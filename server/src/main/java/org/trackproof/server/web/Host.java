package org.trackproof.server.web;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The host of a {@code Host} header or of an origin. */
final class Host {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");

    private Host() {}

    /** Without port and brackets, lower case; empty if there is none. */
    static String of(@Nullable String header) {
        if (header == null) {
            return "";
        }
        String text = header.strip().toLowerCase(Locale.ROOT);
        if (text.startsWith("[")) {
            int end = text.indexOf(']');
            return end < 0 ? "" : text.substring(1, end);
        }
        int colon = text.indexOf(':');
        return colon < 0 ? text : text.substring(0, colon);
    }

    static boolean isLoopback(String host) {
        return LOOPBACK.contains(host) || host.endsWith(".localhost");
    }
}
