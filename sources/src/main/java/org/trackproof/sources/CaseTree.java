package org.trackproof.sources;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Parses the text of a case strictly: one object, no key twice, numbers kept to the last digit. Thread-safe. */
final class CaseTree {
    static final int DEPTH_LIMIT = 100;
    static final int NUMBER_LIMIT = 10_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH_LIMIT)
                            .maxNumberLength(NUMBER_LIMIT)
                            .maxNameLength(NUMBER_LIMIT)
                            .maxStringLength(CaseBytes.LIMIT)
                            .build())
                    .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private CaseTree() {}

    /**
     * Parses one JSON object.
     *
     * @throws BadInput if the bytes are anything else, with line and column
     */
    static ObjectNode parse(byte[] bytes) {
        Utf8.check(bytes);
        int start = Utf8.start(bytes);
        try (JsonParser parser = MAPPER.createParser(bytes, start, bytes.length - start)) {
            return parse(parser);
        }
    }

    private static ObjectNode parse(JsonParser parser) {
        try {
            JsonNode root = MAPPER.readTree(parser);
            if (!root.isObject()) {
                throw problem(
                        "case-not-json",
                        "The case is not an object in curly brackets.",
                        objectWanted(root),
                        null,
                        null);
            }
            if (parser.nextToken() != null) {
                String more = "Something follows the end of the case";
                String remedy = "Maybe these are many cases, one on each line: check them in bulk.";
                throw problem("case-not-json", more, remedy, parser.currentTokenLocation(), null);
            }
            return (ObjectNode) root;
        } catch (StreamConstraintsException e) {
            throw beyondLimit(e, parser);
        } catch (MismatchedInputException e) {
            String key = parser.streamReadContext().currentName();
            String message = "The key " + Quote.of(key == null ? "" : key) + " is there twice";
            String pointer =
                    Quote.neutral(parser.streamReadContext().pathAsPointer().toString(), 500);
            throw problem(
                    "case-duplicate-key", message, "Keep one of the two.", parser.currentTokenLocation(), pointer);
        } catch (UnexpectedEndOfInputException e) {
            String remedy = "Maybe the file was cut off: get it again, or close what is open.";
            throw problem("case-not-json", "The text ends in the middle", remedy, e.getLocation(), null);
        } catch (NumberFormatException e) {
            // an exponent beyond 2^31 passes the parser and fails as a decimal
            TokenStreamLocation where = parser.currentTokenLocation();
            throw problem(
                    "case-bad-value", "A number is out of every range", "Maybe its exponent is mistyped.", where, null);
        } catch (JacksonException e) {
            String remedy = "Maybe a comma, a quote or a bracket is missing just before.";
            throw problem("case-not-json", "This is not JSON", remedy, e.getLocation(), null);
        }
    }

    private static String objectWanted(JsonNode root) {
        return root.isArray() && !root.isEmpty() && root.get(0).isObject()
                ? "Maybe these are many cases: put one on each line, without brackets and commas, and check them in bulk."
                : "Give a JSON object with 'order' and 'claims'.";
    }

    private static BadInput beyondLimit(StreamConstraintsException e, JsonParser parser) {
        TokenStreamLocation where = parser.currentLocation();
        String limit = String.valueOf(e.getOriginalMessage());
        if (limit.contains("nesting")) {
            String message = "The case is nested more than " + DEPTH_LIMIT + " deep";
            return problem("case-too-deep", message, "Give the body of an answer as text instead.", where, null);
        }
        String what = limit.contains("Name") ? "A key" : limit.contains("Number") ? "A number" : "A text";
        return problem("case-too-long", what + " has more than " + NUMBER_LIMIT + " characters", "", where, null);
    }

    private static BadInput problem(
            String code, String message, String remedy, @Nullable TokenStreamLocation where, @Nullable String pointer) {
        if (where == null || where.getLineNr() < 1) {
            return bad(new Problem(code, message.endsWith(".") ? message : message + ".", remedy, pointer, null, null));
        }
        int line = where.getLineNr();
        int column = where.getColumnNr();
        String sentence = message + " in line " + line + ", column " + column + ".";
        return bad(new Problem(code, sentence, remedy, pointer, line, column));
    }

    private static BadInput bad(Problem problem) {
        return new BadInput(BadInput.Exit.DATA, null, List.of(problem));
    }
}
