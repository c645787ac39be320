package org.trackproof.sources;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.When;
import org.trackproof.verdict.places.ZoneSpan;
import tools.jackson.databind.JsonNode;

/**
 * One object of a document while it is read. What is missing or null is absent; what is of the wrong kind is a problem that names
 * value and place, and counts as absent from there on. Not thread-safe.
 */
final class Part {
    private static final Set<String> CURRENCIES = currencies();

    private final JsonNode node;
    private final String pointer;
    private final Problems problems;

    Part(JsonNode node, String pointer, Problems problems) {
        this.node = node;
        this.pointer = pointer;
        this.problems = problems;
    }

    private static Set<String> currencies() {
        Set<String> codes = new HashSet<>(Set.of("XCG", "ZWG")); // of 2024 and 2025, unknown to older Java
        for (Currency currency : Currency.getAvailableCurrencies()) {
            codes.add(currency.getCurrencyCode());
        }
        return codes;
    }

    JsonNode node() {
        return node;
    }

    /** The value of a field; null where it is missing or null. */
    @Nullable
    JsonNode find(String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value;
    }

    boolean has(String field) {
        return find(field) != null;
    }

    String pointerTo(String field) {
        return pointer + '/' + field.replace("~", "~0").replace("/", "~1");
    }

    /** Notes that the value of a field will not do. */
    void problem(String code, String field, String what, String remedy) {
        String at = pointerTo(field);
        problems.add(code, at, what + " at " + at + ".", remedy);
    }

    @Nullable
    String text(String field) {
        return text(field, Integer.MAX_VALUE);
    }

    /** A text of at most {@code limit} characters. */
    @Nullable
    String text(String field, int limit) {
        JsonNode value = find(field);
        if (value == null) {
            return null;
        }
        if (!value.isString()) {
            wrongKind(field, value, "text", value.isNumber() ? "Put it in quotes: \"" + shown(value) + "\"." : "");
            return null;
        }
        String text = value.stringValue();
        if (text.length() > limit) {
            String what = Quote.of(text) + " has " + text.length() + " characters, at most " + limit + " are read,";
            problem("case-too-long", field, what, "");
            return null;
        }
        return text;
    }

    /** A text that must be there; empty, and a problem noted, where it is not. */
    String required(String field, int limit, String example) {
        if (!has(field)) {
            missing(field, example);
            return "";
        }
        String text = text(field, limit);
        if (text != null && text.isBlank()) {
            missing(field, example);
        }
        return text == null ? "" : text;
    }

    void missing(String field, String example) {
        String at = pointerTo(field);
        problems.add(
                "case-missing-field", at, "'" + field + "' is missing at " + at + ".", "Give e.g. " + example + ".");
    }

    @Nullable
    When when(String field, ZoneSpan zones) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        try {
            return When.parse(text, zones);
        } catch (IllegalArgumentException e) {
            String what = Quote.of(text) + " is no moment of 1970 to 2199 that exists";
            problem("case-bad-date", field, what, Dates.remedy(text));
            return null;
        }
    }

    @Nullable
    String country(String field) {
        String text = text(field);
        if (text == null || Countries.isCode(text)) {
            return text;
        }
        problem("case-bad-country", field, Quote.of(text) + " is no country code", Countries.remedy(text));
        return null;
    }

    @Nullable
    String currency(String field) {
        String text = text(field);
        if (text == null || CURRENCIES.contains(text)) {
            return text;
        }
        problem(
                "case-bad-value",
                field,
                Quote.of(text) + " is no currency code",
                "Give three capital letters as in ISO 4217, e.g. 'EUR'.");
        return null;
    }

    /** One word of a closed list; {@code fallback} where it is absent. */
    <E extends Enum<E>> E word(String field, Words<E> words, E fallback) {
        E found = findWord(field, words);
        return found == null ? fallback : found;
    }

    <E extends Enum<E>> @Nullable E findWord(String field, Words<E> words) {
        String text = text(field);
        E found = text == null ? null : words.find(text);
        if (text != null && found == null) {
            problem(
                    "case-bad-value",
                    field,
                    Quote.of(text) + " is not a known word",
                    "Give one of: " + words.list() + ".");
        }
        return found;
    }

    /** A finite number. */
    @Nullable
    Double number(String field) {
        JsonNode value = find(field);
        if (value == null) {
            return null;
        }
        if (!value.isNumber()) {
            wrongKind(field, value, "a number", "Give it without quotes and without a unit.");
            return null;
        }
        double number = value.decimalValue().doubleValue();
        if (!Double.isFinite(number)) {
            problem("case-bad-value", field, Quote.of(shown(value)) + " is too large a number", "");
            return null;
        }
        return number;
    }

    /** A number above zero, or from zero on. */
    @Nullable
    Double number(String field, boolean zeroIsFine) {
        Double number = number(field);
        if (number == null || number > 0 || (zeroIsFine && number == 0)) {
            return number;
        }
        String what = Quote.of(shown(node.path(field))) + " is " + (zeroIsFine ? "below zero" : "not above zero");
        problem("case-bad-value", field, what, "Leave it out if it is not known.");
        return null;
    }

    /** A whole number of {@code min} to {@code max}; {@code fallback} where it is absent. */
    int whole(String field, int min, int max, int fallback) {
        JsonNode value = find(field);
        if (value == null) {
            return fallback;
        }
        if (!value.isInt() || value.intValue() < min || value.intValue() > max) {
            wrongKind(field, value, "a whole number of " + min + " to " + max, "");
            return fallback;
        }
        return value.intValue();
    }

    boolean flag(String field) {
        JsonNode value = find(field);
        if (value != null && !value.isBoolean()) {
            wrongKind(field, value, "true or false", "Give it without quotes.");
        }
        return value != null && value.isBoolean() && value.booleanValue();
    }

    /** An object; null where it is absent. */
    @Nullable
    Part part(String field) {
        JsonNode value = find(field);
        if (value == null) {
            return null;
        }
        if (!value.isObject()) {
            wrongKind(field, value, "an object", "");
            return null;
        }
        return new Part(value, pointerTo(field), problems);
    }

    /** The objects of an array, at most {@code limit}; empty where it is absent. */
    List<Part> parts(String field, int limit) {
        JsonNode value = find(field);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            wrongKind(field, value, "an array", value.isObject() ? "Put it in square brackets." : "");
            return List.of();
        }
        if (value.size() > limit) {
            String what = value.size() + " entries, at most " + limit + " are read,";
            problem("case-too-many", field, what, "Split the case.");
            return List.of();
        }
        List<Part> parts = new ArrayList<>(value.size());
        for (int i = 0; i < value.size(); i++) {
            JsonNode item = value.get(i);
            if (item.isObject()) {
                parts.add(new Part(item, pointerTo(field) + '/' + i, problems));
            } else {
                wrongKind(field + '/' + i, item, "an object", "");
            }
        }
        return parts;
    }

    /** The texts of an array; what is no text is a problem. */
    List<String> texts(String field) {
        JsonNode value = find(field);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            wrongKind(field, value, "an array of texts", "");
            return List.of();
        }
        List<String> texts = new ArrayList<>(value.size());
        for (int i = 0; i < value.size(); i++) {
            JsonNode item = value.get(i);
            if (item.isString()) {
                texts.add(item.stringValue());
            } else {
                wrongKind(field + '/' + i, item, "text", "");
            }
        }
        return texts;
    }

    void wrongKind(String field, JsonNode value, String wanted, String remedy) {
        String at = pointer + '/' + field;
        problems.add("case-wrong-type", at, Quote.of(shown(value)) + " at " + at + " is not " + wanted + ".", remedy);
    }

    /** The value as somebody may have written it; containers only by their kind. */
    private static String shown(JsonNode value) {
        if (value.isContainer()) {
            return value.isArray() ? "[...]" : "{...}";
        }
        return value.asString();
    }
}
