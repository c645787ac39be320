package org.trackproof.sources;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a source sent, in the form in which the case holds it; all parts are missing where the case holds nothing. Immutable. */
final class Body {
    static final Body NONE = new Body(null, null, null);

    private final @Nullable String text;
    private final @Nullable JsonNode json;
    private final byte @Nullable [] bytes;

    private Body(@Nullable String text, @Nullable JsonNode json, byte @Nullable [] bytes) {
        this.text = text;
        this.json = json;
        this.bytes = bytes;
    }

    static Body ofText(String text) {
        return new Body(text, null, null);
    }

    /** Inline JSON, whose exact bytes are not known. */
    static Body ofJson(JsonNode json) {
        return new Body(null, json, null);
    }

    /** Exact bytes and the text that they are. */
    static Body ofBytes(byte[] bytes, String text) {
        return new Body(text, null, bytes);
    }

    @Nullable
    String text() {
        return text;
    }

    @Nullable
    JsonNode json() {
        return json;
    }

    boolean isMissing() {
        return text == null && json == null;
    }

    /** The exact bytes, where they are known; never to be changed. */
    byte @Nullable [] exact() {
        return bytes != null ? bytes : text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }
}
