package org.trackproof.sources;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Writes a case again: the same JSON, nothing lost, the fields that we know first and in the order of the format, all others behind
 * them in the order of the document. Reading the result gives the same facts and the same digest. Thread-safe.
 */
public final class CaseWriter {
    private static final List<String> PLACE = List.of("raw", "country", "region", "city", "postcode");

    /** Field order by object; the path leaves indices out. */
    private static final Map<String, List<String>> ORDER = Map.ofEntries(
            Map.entry(
                    "",
                    List.of(
                            "id",
                            "line",
                            "about",
                            "at",
                            "expect",
                            "order",
                            "claims",
                            "buyer",
                            "sellerRecord",
                            "elsewhere",
                            "answers",
                            "exhibits",
                            "notes")),
            Map.entry(
                    "/order",
                    List.of(
                            "id",
                            "marketplace",
                            "seller",
                            "orderedAt",
                            "paidAt",
                            "shippedDeclaredAt",
                            "promisedBy",
                            "service",
                            "shipFrom",
                            "shipTo",
                            "value",
                            "weightGrams",
                            "item",
                            "items",
                            "protectionEndsAt",
                            "paidWith")),
            Map.entry("/order/shipTo", PLACE),
            Map.entry("/order/value", List.of("amount", "currency")),
            Map.entry(
                    "/claims",
                    List.of("number", "courier", "givenAt", "by", "via", "trackingUrl", "withdrawnAt", "items")),
            Map.entry(
                    "/buyer",
                    List.of(
                            "notReceivedClaimedAt",
                            "receivedAt",
                            "sellerContactedAt",
                            "disputeOpenedAt",
                            "emptyOrOtherItem",
                            "timeZone")),
            Map.entry("/sellerRecord", List.of("orders", "notReceived")),
            Map.entry("/elsewhere", List.of("number", "seenAt", "shipTo", "seller")),
            Map.entry("/elsewhere/shipTo", PLACE),
            Map.entry(
                    "/answers",
                    List.of(
                            "source",
                            "number",
                            "askedAt",
                            "url",
                            "status",
                            "failure",
                            "health",
                            "independence",
                            "headers",
                            "body",
                            "bodyBase64",
                            "bodyFile",
                            "sha256",
                            "service",
                            "origin",
                            "destination",
                            "weightGrams",
                            "signedBy",
                            "scans")),
            Map.entry("/answers/origin", PLACE),
            Map.entry("/answers/destination", PLACE),
            Map.entry(
                    "/answers/scans",
                    List.of(
                            "time",
                            "place",
                            "phase",
                            "physical",
                            "forecast",
                            "text",
                            "code",
                            "courier",
                            "shipment",
                            "seenAt")),
            Map.entry("/answers/scans/place", PLACE),
            Map.entry("/exhibits", List.of("kind", "file", "sha256", "takenAt", "note")));

    private final JsonLine out = new JsonLine();

    private CaseWriter() {}

    /** The case as one line of JSON, without a line break at its end. */
    public static String write(CaseFile file) {
        CaseWriter writer = new CaseWriter();
        writer.value(file.document(), "");
        return writer.out.toString();
    }

    private void value(JsonNode value, String path) {
        switch (value.getNodeType()) {
            case OBJECT -> object(value, path);
            case ARRAY -> {
                out.array();
                for (JsonNode item : value) {
                    value(item, path);
                }
                out.endArray();
            }
            case STRING -> out.text(value.stringValue());
            case NUMBER, BOOLEAN -> out.raw(value.asString());
            default -> out.raw("null");
        }
    }

    private void object(JsonNode object, String path) {
        List<String> known = ORDER.getOrDefault(path, List.of());
        // a place below an unknown field has no order, nor has anything below it
        String prefix = known.isEmpty() ? "?" : path;
        Map<String, JsonNode> rest = new LinkedHashMap<>();
        Set<Map.Entry<String, JsonNode>> fields = object.properties();
        fields.forEach(field -> rest.put(field.getKey(), field.getValue()));
        out.object();
        for (String name : known) {
            JsonNode value = rest.remove(name);
            if (value != null) {
                field(name, value, prefix);
            }
        }
        rest.forEach((name, value) -> field(name, value, prefix));
        out.endObject();
    }

    private void field(String name, JsonNode value, String prefix) {
        out.name(name);
        value(value, prefix.equals("?") ? "?" : prefix + '/' + name);
    }
}
