package org.trackproof.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.toml.TomlMapper;

/** Reads a courier's file. Unknown keys are problems: they are misspelt more often than new. */
final class CourierToml {
    private static final TomlMapper MAPPER = new TomlMapper();
    private static final Set<String> COURIER_KEYS = Set.of(
            "id",
            "name",
            "home",
            "priority",
            "umbrella",
            "site",
            "page",
            "domains",
            "needs",
            "moves",
            "names",
            "format",
            "s10-letters",
            "s10-may-fail");
    private static final Set<String> FORMAT_KEYS = Set.of(
            "id",
            "shape",
            "check",
            "check-may-fail",
            "weight",
            "date",
            "destination",
            "reuse-months",
            "codes",
            "tracked",
            "private",
            "valid-from",
            "valid-until",
            "source",
            "good",
            "bad",
            "moves");
    private static final Set<String> SOURCE_KINDS =
            Set.of("standard", "carrier", "aggregator", "community", "observed", "inferred");

    private final String where;
    private final Problems problems;
    private final Map<String, String> counters;

    private CourierToml(String where, Problems problems, Map<String, String> counters) {
        this.where = where;
        this.problems = problems;
        this.counters = counters;
    }

    /** @param counters name of a counter to its dated points, as {@code 06=2017-04,43=2021-02} */
    static CourierSource read(Path file, Problems problems, Map<String, String> counters) {
        String where = String.valueOf(file.getFileName());
        JsonNode root;
        try {
            root = MAPPER.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JacksonException e) {
            problems.add(where, "not readable: " + e.getOriginalMessage());
            root = MAPPER.createObjectNode();
        }
        return new CourierToml(where, problems, counters).courier(root);
    }

    private CourierSource courier(JsonNode root) {
        checkKeys(root, COURIER_KEYS, where);
        Map<String, List<String>> names = new TreeMap<>();
        for (String vocabulary : root.path("names").propertyNames()) {
            names.put(vocabulary, texts(root.path("names").path(vocabulary)));
        }
        List<FormatSource> formats = new ArrayList<>();
        for (JsonNode format : root.path("format")) {
            formats.add(format(format));
        }
        return new CourierSource(
                text(root, "id"),
                text(root, "name"),
                text(root, "home"),
                root.path("priority").asInt(3),
                text(root, "umbrella"),
                text(root, "site"),
                text(root, "page"),
                texts(root.path("domains")),
                texts(root.path("needs")),
                texts(root.path("moves")),
                texts(root.path("s10-letters")),
                texts(root.path("s10-may-fail")),
                names,
                formats);
    }

    private FormatSource format(JsonNode node) {
        String id = text(node, "id");
        checkKeys(node, FORMAT_KEYS, where + " " + id);
        List<String> marks = new ArrayList<>();
        addMark(marks, "may-fail", node.path("check-may-fail").asBoolean(false));
        addMark(marks, "private", node.path("private").asBoolean(false));
        addMark(marks, "untracked", !node.path("tracked").asBoolean(true));
        List<String> codes = new ArrayList<>();
        for (String part : node.path("codes").propertyNames()) {
            codes.add(part + "=" + text(node.path("codes"), part));
        }
        return new FormatSource(
                id,
                text(node, "shape"),
                check(node.path("check")),
                node.path("weight").asDouble(1),
                date(node.path("date"), id),
                destination(node.path("destination")),
                codes,
                marks,
                text(node, "valid-from"),
                text(node, "valid-until"),
                node.path("reuse-months").asInt(0),
                sources(node.path("source"), id),
                texts(node.path("good")),
                texts(node.path("bad")));
    }

    private static void addMark(List<String> marks, String mark, boolean present) {
        if (present) {
            marks.add(mark);
        }
    }

    private static String check(JsonNode node) {
        if (!node.isObject()) {
            return node.asString("");
        }
        StringBuilder out = new StringBuilder(text(node, "algorithm"));
        add(out, "w", String.join(",", texts(node.path("weights"))));
        add(out, "from", text(node, "from"));
        add(out, "m", String.join(",", texts(node.path("modulo"))));
        if (out.indexOf("weights") == 0) {
            add(out, "complement", Boolean.toString(node.path("complement").asBoolean(false)));
            add(out, "digitsum", node.path("digitsum").asBoolean(false) ? "true" : "");
        }
        add(out, "plus", text(node, "plus"));
        add(out, "over", String.join(",", texts(node.path("over"))));
        add(out, "prepend", text(node, "prepend"));
        return out.toString();
    }

    private static void add(StringBuilder out, String key, String value) {
        if (!value.isEmpty()) {
            out.append(' ').append(key).append('=').append(value);
        }
    }

    private String date(JsonNode node, String id) {
        if (node.isMissingNode()) {
            return "";
        }
        String kind = text(node, "kind");
        String part = text(node, "part");
        if (kind.endsWith("-counter")) {
            String points = counters.get(kind);
            if (points == null) {
                return "";
            }
            return part + ":curve:" + points;
        }
        if (!Set.of("yyddd", "yymmdd", "yyyymmdd", "unix-tenth-ms").contains(kind)) {
            problems.add(where + " " + id, "unknown kind of date '" + kind + "'");
            return "";
        }
        return part + ":" + kind.toLowerCase(Locale.ROOT);
    }

    private static String destination(JsonNode node) {
        if (node.isMissingNode()) {
            return "";
        }
        String countryPart = text(node, "countryPart");
        return text(node, "part") + ":" + (countryPart.isEmpty() ? text(node, "country") : "@" + countryPart);
    }

    private List<String> sources(JsonNode node, String id) {
        List<String> sources = new ArrayList<>();
        for (JsonNode source : node) {
            String kind = text(source, "kind");
            if (!SOURCE_KINDS.contains(kind)) {
                problems.add(where + " " + id, "unknown kind of source '" + kind + "'");
            }
            if (text(source, "what").isEmpty() || text(source, "read").isEmpty()) {
                problems.add(where + " " + id, "a source needs 'what' and 'read'");
            }
            sources.add(kind + ": " + text(source, "what"));
        }
        return sources;
    }

    private void checkKeys(JsonNode node, Set<String> known, String place) {
        for (String key : node.propertyNames()) {
            if (!known.contains(key)) {
                problems.add(place, "unknown key '" + key + "'");
            }
        }
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asString("");
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : node) {
            texts.add(item.asString(""));
        }
        return texts;
    }
}
