package org.trackproof.sources.reading;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Health;
import tools.jackson.databind.JsonNode;

/**
 * What a source sent, before anybody has read it.
 *
 * @param source adapter id
 * @param number the number that was asked, as asked
 * @param askedAt when
 * @param status HTTP status; 0 where none came or none was recorded
 * @param url what was asked, without secrets
 * @param headers lower-case names
 * @param body as text, if it is not inline JSON
 * @param json as inline JSON, if it is not text
 * @param failure {@code timeout connect tls cut-off}, if there was no complete answer
 * @param health of the source at that moment
 */
public record RawAnswer(
        String source,
        String number,
        Instant askedAt,
        int status,
        @Nullable String url,
        Map<String, String> headers,
        @Nullable String body,
        @Nullable JsonNode json,
        @Nullable String failure,
        Health health) {
    public RawAnswer {
        headers = Map.copyOf(headers);
    }
}
