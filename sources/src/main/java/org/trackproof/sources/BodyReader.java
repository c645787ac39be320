package org.trackproof.sources;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the body of an answer from {@code body}, {@code bodyBase64} or {@code bodyFile}, and checks its {@code sha256}. */
final class BodyReader {
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([A-Za-z0-9._:-]{1,40})");
    private static final Pattern SHA256 = Pattern.compile("(?:sha256:)?([0-9a-f]{64})");

    private final @Nullable BodyFolder folder;

    private BodyReader(@Nullable BodyFolder folder) {
        this.folder = folder;
    }

    /** Files may lie in this folder, and nowhere else. */
    static BodyReader inFolder(@Nullable Path folder) {
        return new BodyReader(folder == null ? null : new BodyFolder(folder));
    }

    static BodyReader withoutFiles() {
        return new BodyReader(null);
    }

    Body read(Part answer, Map<String, String> headers) {
        int ways = (answer.has("body") ? 1 : 0) + (answer.has("bodyBase64") ? 1 : 0) + (answer.has("bodyFile") ? 1 : 0);
        if (ways == 0) {
            return Body.NONE;
        }
        if (ways > 1) {
            answer.problem(
                    "case-bad-value", "body", "More than one body", "Give one of body, bodyBase64 and bodyFile.");
            return Body.NONE;
        }
        JsonNode inline = answer.find("body");
        Body body = inline != null ? inline(inline) : exact(answer, headers);
        checkDigest(answer, body);
        return body;
    }

    private static Body inline(JsonNode body) {
        return body.isString() ? Body.ofText(body.stringValue()) : Body.ofJson(body);
    }

    private Body exact(Part answer, Map<String, String> headers) {
        byte[] bytes = answer.has("bodyBase64") ? decoded(answer) : ofFile(answer);
        return bytes == null ? Body.NONE : Body.ofBytes(bytes, new String(bytes, charset(headers)));
    }

    private static byte @Nullable [] decoded(Part answer) {
        String text = answer.text("bodyBase64");
        if (text == null) {
            return null;
        }
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            answer.problem(
                    "case-bad-value",
                    "bodyBase64",
                    Quote.of(text) + " is not Base64",
                    "Give it without line breaks, in the alphabet with + and /.");
            return null;
        }
    }

    private byte @Nullable [] ofFile(Part answer) {
        String name = answer.text("bodyFile");
        if (name == null) {
            return null;
        }
        if (folder == null) {
            answer.problem(
                    "case-bad-file",
                    "bodyFile",
                    Quote.of(name) + " is not read: this case has no folder of its own",
                    "Put the text into body, or its bytes into bodyBase64.");
            return null;
        }
        return folder.read(answer, name);
    }

    /** The charset of the content type, UTF-8 where it names none that we have. */
    private static Charset charset(Map<String, String> headers) {
        String type = headers.getOrDefault("content-type", "").toLowerCase(Locale.ROOT);
        Matcher named = CHARSET.matcher(type);
        try {
            return named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    /** Inline JSON cannot be checked: its exact bytes are not there. */
    private static void checkDigest(Part answer, Body body) {
        String given = answer.text("sha256");
        if (given == null) {
            return;
        }
        byte[] bytes = body.exact();
        Matcher hex = SHA256.matcher(given.toLowerCase(Locale.ROOT));
        if (!hex.matches()) {
            answer.problem(
                    "case-bad-value", "sha256", Quote.of(given) + " is no SHA-256", "Give 64 hexadecimal digits.");
        } else if (bytes != null && !hex.group(1).equals(Sha256.hex(bytes))) {
            answer.problem(
                    "case-digest-mismatch",
                    "sha256",
                    Quote.of(given) + " is not the SHA-256 of the body",
                    "Maybe the body was changed or cut off after it was recorded.");
        }
    }
}
