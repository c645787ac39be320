package org.trackproof.sources.paste;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Physical;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Scan;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The form of an answer in a case file, as history that is already in our words. */
final class Entry {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int FORBIDDEN = 403;

    private Entry() {}

    static ObjectNode of(Answer answer) {
        ObjectNode entry = NODES.objectNode();
        entry.put("source", answer.source());
        entry.put("number", answer.number());
        entry.put("askedAt", answer.askedAt().toString());
        if (answer.said() == Said.RESTRICTED) {
            entry.put("status", FORBIDDEN);
        }
        entry.put("health", answer.health().id());
        entry.put("independence", answer.independence().id());
        if (answer.said() != Said.FAILED) {
            ArrayNode scans = entry.putArray("scans");
            for (History history : answer.histories()) {
                history.scans().forEach(scan -> scans.add(scan(scan)));
            }
        }
        return entry;
    }

    private static ObjectNode scan(Scan scan) {
        ObjectNode node = NODES.objectNode();
        if (scan.time() != null) {
            node.put("time", scan.time().text());
        }
        if (!scan.place().equals(Place.UNKNOWN)) {
            node.set("place", place(scan.place()));
        }
        node.put("phase", scan.phase().id());
        if (scan.physical() != Physical.UNKNOWN) {
            node.put("physical", scan.physical() == Physical.YES);
        }
        if (scan.forecast()) {
            node.put("forecast", true);
        }
        put(node, "text", scan.text());
        return node;
    }

    private static ObjectNode place(Place place) {
        ObjectNode node = NODES.objectNode();
        put(node, "raw", place.raw());
        put(node, "country", place.country() == null ? null : place.country().toUpperCase(Locale.ROOT));
        put(node, "region", place.region());
        put(node, "city", place.city());
        put(node, "postcode", place.postcode());
        return node;
    }

    private static void put(ObjectNode node, String field, @Nullable String value) {
        if (value != null) {
            node.put(field, value);
        }
    }
}
