package org.trackproof.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Bodies of requests, bounded before they are held. */
public final class Body {
    private static final int MEBIBYTE = 1024 * 1024;
    /** As much as a mail or a saved page has. */
    public static final int TEXT_LIMIT = 16 * MEBIBYTE;
    /** As much as a case may have, and a little, so that the reader itself says what is wrong. */
    public static final int CASE_LIMIT = 2 * MEBIBYTE + 16;

    private Body() {}

    /** All bytes, at most {@code limit}. */
    public static byte[] read(HttpServletRequest request, int limit) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw Problems.bad(
                    "too-large",
                    "The request has more than " + limit / MEBIBYTE + " MiB.",
                    "Give a smaller part of it.");
        }
        return bytes;
    }

    /** The text in UTF-8; bytes that are none become replacement characters. */
    public static String text(HttpServletRequest request) throws IOException {
        return new String(read(request, TEXT_LIMIT), StandardCharsets.UTF_8);
    }
}
