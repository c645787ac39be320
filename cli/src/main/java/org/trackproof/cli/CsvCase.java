package org.trackproof.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trackproof.sources.BadInput;
import org.trackproof.sources.CaseFile;
import org.trackproof.sources.CaseReader;
import org.trackproof.sources.Problem;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One row of a table as a case. Empty cells are missing values; columns that we do not know go into the output as they are.
 *
 * @param line on which the row starts, from 1
 */
record CsvCase(long line, List<String> header, List<String> cells) implements BulkRow {
    /** Column to pointer in the case. */
    private static final Map<String, String> POINTERS = pointers();

    private static final class Writer {
        static final JsonMapper MAPPER = JsonMapper.builder()
                .configure(JsonWriteFeature.ESCAPE_NON_ASCII, true)
                .build();
    }

    private static Map<String, String> pointers() {
        Map<String, String> pointers = new LinkedHashMap<>();
        pointers.put("id", "/id");
        pointers.put("at", "/at");
        pointers.put("orderedAt", "/order/orderedAt");
        pointers.put("service", "/order/service");
        pointers.put("shipToCountry", "/order/shipTo/country");
        pointers.put("shipToPostcode", "/order/shipTo/postcode");
        pointers.put("number", "/claims/0/number");
        pointers.put("courier", "/claims/0/courier");
        pointers.put("givenAt", "/claims/0/givenAt");
        return pointers;
    }

    /** The name as we write it, whatever its capitals are. */
    static String columnOf(String name) {
        for (String known : POINTERS.keySet()) {
            if (known.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
                return known;
            }
        }
        return name;
    }

    static boolean isKnown(String column) {
        return POINTERS.containsKey(column);
    }

    @Override
    public CaseFile read() {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.putObject("order").putObject("shipTo");
        ObjectNode claim = document.putArray("claims").addObject();
        for (int i = 0; i < cells.size(); i++) {
            String pointer = POINTERS.get(header.get(i));
            if (pointer == null || cells.get(i).isEmpty()) {
                continue;
            }
            String field = pointer.substring(pointer.lastIndexOf('/') + 1);
            if (pointer.startsWith("/claims/")) {
                claim.put(field, cells.get(i));
            } else if (pointer.lastIndexOf('/') == 0) {
                document.put(field, cells.get(i));
            } else {
                document.withObject(pointer.substring(0, pointer.lastIndexOf('/')))
                        .put(field, cells.get(i));
            }
        }
        try {
            return CaseReader.read(document);
        } catch (BadInput e) {
            throw inWordsOfColumns(e);
        }
    }

    private static BadInput inWordsOfColumns(BadInput e) {
        List<Problem> problems = new ArrayList<>();
        for (Problem problem : e.problems()) {
            String column = column(problem.pointer());
            String message = column == null
                    ? problem.message()
                    : problem.message().replace(" at " + problem.pointer(), " in column '" + column + "'");
            problems.add(new Problem(problem.code(), message, problem.remedy(), column, null, null));
        }
        return new BadInput(BadInput.Exit.DATA, e.caseId(), problems);
    }

    private static @Nullable String column(@Nullable String pointer) {
        return POINTERS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(pointer))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    @Override
    public @Nullable String columns() {
        Map<String, String> others = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!POINTERS.containsKey(header.get(i))) {
                others.put(header.get(i), cells.get(i));
            }
        }
        return others.isEmpty() ? null : Writer.MAPPER.writeValueAsString(others);
    }
}
