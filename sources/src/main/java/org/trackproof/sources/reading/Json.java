package org.trackproof.sources.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Forgiving access to somebody else's JSON: what is missing, null, blank or of another type is absent. */
final class Json {
    private Json() {}

    /** A string, or a number or boolean as its text; null where absent or blank. */
    static @Nullable String text(JsonNode parent, String field) {
        JsonNode node = parent.path(field);
        if (!node.isValueNode() || node.isNull()) {
            return null;
        }
        String text = node.asString();
        return text.isBlank() ? null : text.strip();
    }

    /** The elements of an array; one element where an object stands instead of an array of one. */
    static List<JsonNode> items(JsonNode parent, String field) {
        JsonNode node = parent.path(field);
        if (node.isObject()) {
            return List.of(node);
        }
        List<JsonNode> items = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(items::add);
        }
        return items;
    }

    /** A number, also where it is written as text; null where absent or not finite. */
    static @Nullable Double number(JsonNode parent, String field) {
        String text = text(parent, field);
        if (text == null) {
            return null;
        }
        try {
            double value = Double.parseDouble(text.replace(',', '.'));
            return Double.isFinite(value) ? value : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
