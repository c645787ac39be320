package org.trackproof.sources.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Independence;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Said;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A reading of JSON replies. What every source shares is decided here: no answer, a refusal, too many requests, a page instead of
 * data. A subclass reads the rest; whatever it throws on an unforeseen shape becomes "unreadable", which is evidence of nothing.
 */
abstract class JsonReading implements Reading {
    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(100)
                            .maxStringLength(2_000_000)
                            .maxNumberLength(100)
                            .build())
                    .build())
            .build();

    private final String source;
    private final Independence independence;

    JsonReading(String source, Independence independence) {
        this.source = source;
        this.independence = independence;
    }

    @Override
    public final String source() {
        return source;
    }

    /** Reads a reply that is JSON, whatever its status. */
    abstract Answer readJson(JsonNode body, Reply reply);

    /** What an empty body with a status of success means: for most sources that the answer was cut off. */
    Answer readEmpty(Reply reply) {
        return reply.said(Said.FAILED, "empty answer");
    }

    /** What a status that tells all by itself means; null to read the body. */
    @Nullable
    Answer readStatus(int status, Reply reply) {
        if (status == 429) {
            return reply.said(Said.RATE_LIMITED, "too many requests");
        }
        if (status == 401 || status == 403) {
            return reply.said(Said.RESTRICTED, "access refused");
        }
        return status >= 500 ? reply.said(Said.FAILED, "server error " + status) : null;
    }

    /** Turns a body into a tree; whatever this throws makes the answer unreadable. */
    JsonNode parse(String body) {
        return MAPPER.readTree(body);
    }

    /** Whether a body is a page for people instead of data. */
    boolean isPage(String body) {
        return head(body).startsWith("<");
    }

    @Override
    public final Answer read(RawAnswer raw, Place shipTo) {
        if (raw.failure() != null) {
            return new Reply(raw, shipTo, independence).said(Said.FAILED, "no answer: " + raw.failure());
        }
        Reply reply = new Reply(raw, shipTo, independence);
        Answer byStatus = readStatus(raw.status(), reply);
        if (byStatus != null) {
            return byStatus;
        }
        JsonNode json = raw.json();
        if (json != null && !json.isString()) {
            return readSafely(json, raw, shipTo);
        }
        String text = json != null ? json.stringValue() : raw.body();
        if (text == null || text.isBlank()) {
            return readEmpty(reply);
        }
        if (isPage(text)) {
            return reply.said(Said.RESTRICTED, "a web page instead of data, as robot checks send it");
        }
        try {
            return readSafely(parse(text), raw, shipTo);
        } catch (RuntimeException e) {
            return reply.said(Said.FAILED, "unreadable answer");
        }
    }

    /** The reply as JSON, if it is JSON: for refusals whose body says more than their status. */
    static @Nullable JsonNode tree(RawAnswer raw) {
        JsonNode json = raw.json();
        if (json != null && !json.isString()) {
            return json;
        }
        String text = json != null ? json.stringValue() : raw.body();
        try {
            return text == null || text.isBlank() ? null : MAPPER.readTree(text);
        } catch (JacksonException e) {
            return null;
        }
    }

    private Answer readSafely(JsonNode json, RawAnswer raw, Place shipTo) {
        try {
            return readJson(json, new Reply(raw, shipTo, independence));
        } catch (RuntimeException e) {
            return new Reply(raw, shipTo, independence).said(Said.FAILED, "unreadable answer");
        }
    }

    /** The beginning of a text in lower case. */
    static String head(String text) {
        String head = text.stripLeading();
        return head.substring(0, Math.min(200, head.length())).toLowerCase(Locale.ROOT);
    }
}
