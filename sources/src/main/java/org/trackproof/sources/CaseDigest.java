package org.trackproof.sources;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The digest of a case: SHA-256 over its canonical JSON in UTF-8. Canonical means: keys sorted by UTF-16 code units, no white space,
 * text escaped as {@link JsonLine} does, numbers by value and not by spelling ({@code 23.90}, {@code 23.9} and {@code 2.39e1} are one),
 * everything else as given, also null and unknown fields. Left out at the top: {@code at about expect id line}, which say nothing of the
 * order or its parcels. An answer with {@code bodyFile} counts with the {@code sha256} of that file's bytes.
 */
final class CaseDigest {
    private static final Set<String> LEFT_OUT = Set.of("at", "about", "expect", "id", "line");
    /** Plain digits up to here, exponents beyond. */
    private static final int PLAIN_DIGITS = 40;
    /** Beyond this no two spellings are made one; it is 1 with a billion zeros. */
    private static final int EXPONENT_LIMIT = 1_000_000_000;

    private final JsonLine out = new JsonLine();

    private CaseDigest() {}

    /**
     * The digest of a document.
     *
     * @param fileDigests SHA-256 of the files that answers name, by index of the answer
     * @return {@code sha256:} and 64 hexadecimal digits
     */
    static String of(ObjectNode document, Map<Integer, String> fileDigests) {
        return "sha256:" + Sha256.hex(canonical(document, fileDigests).getBytes(StandardCharsets.UTF_8));
    }

    static String canonical(ObjectNode document, Map<Integer, String> fileDigests) {
        CaseDigest digest = new CaseDigest();
        digest.root(document, fileDigests);
        return digest.out.toString();
    }

    private void root(ObjectNode document, Map<Integer, String> fileDigests) {
        out.object();
        for (String name : sortedNames(document)) {
            if (name.equals("answers") && !fileDigests.isEmpty()) {
                answers(document.path(name), fileDigests);
            } else if (!LEFT_OUT.contains(name)) {
                field(name, document.path(name));
            }
        }
        out.endObject();
    }

    private void answers(JsonNode answers, Map<Integer, String> fileDigests) {
        out.name("answers").array();
        for (int i = 0; i < answers.size(); i++) {
            JsonNode answer = answers.path(i);
            String sha256 = fileDigests.get(i);
            value(sha256 == null ? answer : ((ObjectNode) answer.deepCopy()).put("sha256", sha256));
        }
        out.endArray();
    }

    private static String[] sortedNames(JsonNode object) {
        String[] names = object.propertyNames().toArray(new String[0]);
        Arrays.sort(names);
        return names;
    }

    private void field(String name, JsonNode value) {
        out.name(name);
        value(value);
    }

    private void value(JsonNode value) {
        switch (value.getNodeType()) {
            case OBJECT -> object(value);
            case ARRAY -> {
                out.array();
                for (JsonNode item : value) {
                    value(item);
                }
                out.endArray();
            }
            case STRING -> out.text(value.stringValue());
            case NUMBER -> out.raw(number(value));
            case BOOLEAN -> out.value(value.booleanValue());
            default -> out.raw("null");
        }
    }

    private void object(JsonNode object) {
        out.object();
        for (String name : sortedNames(object)) {
            field(name, object.path(name));
        }
        out.endObject();
    }

    /** One spelling for one value. */
    static String number(JsonNode number) {
        if (number.isInt() || number.isLong()) {
            return number.asString();
        }
        BigDecimal value = number.decimalValue();
        if (Math.abs((long) value.scale()) > EXPONENT_LIMIT) {
            return value.toString(); // without its zeros the exponent might not fit
        }
        value = value.stripTrailingZeros();
        boolean plain = value.scale() <= PLAIN_DIGITS && value.precision() - (long) value.scale() <= PLAIN_DIGITS;
        return plain ? value.toPlainString() : value.toString();
    }
}
