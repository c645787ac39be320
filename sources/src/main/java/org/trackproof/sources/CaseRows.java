package org.trackproof.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Cases as rows of a table: {@code id number courier orderedAt shipToCountry shipToPostcode givenAt service at}, in any order. An empty
 * cell is a missing value; other columns are kept under {@code columns}. Immutable and thread-safe.
 */
public final class CaseRows {
    /** Where a column goes in the document. */
    private static final Map<String, String> POINTERS = Map.of(
            "id", "/id",
            "at", "/at",
            "orderedAt", "/order/orderedAt",
            "service", "/order/service",
            "shipToCountry", "/order/shipTo/country",
            "shipToPostcode", "/order/shipTo/postcode",
            "number", "/claims/0/number",
            "courier", "/claims/0/courier",
            "givenAt", "/claims/0/givenAt");

    private static final List<String> NEEDED = List.of("number", "orderedAt", "shipToCountry");

    private final List<String> columns;

    /**
     * Rows below this header.
     *
     * @throws BadInput if a column is missing that every case needs, or is there twice
     */
    public CaseRows(List<String> header) {
        List<String> names = new ArrayList<>(header.size());
        List<Problem> problems = new ArrayList<>();
        for (String cell : header) {
            String name = cell.startsWith("\ufeff") ? cell.substring(1).strip() : cell.strip();
            if (names.contains(name)) {
                problems.add(problem(
                        "csv-column-twice", "The column " + Quote.of(name) + " is there twice.", "Rename one.", name));
            }
            names.add(name);
        }
        for (String name : NEEDED) {
            if (!names.contains(name)) {
                String message =
                        "The column '" + name + "' is missing; there are " + Quote.of(String.join(",", names)) + ".";
                problems.add(problem(
                        "csv-column-missing",
                        message,
                        "Give a first line with number, orderedAt and shipToCountry, separated by commas.",
                        name));
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(BadInput.Exit.DATA, null, problems);
        }
        columns = List.copyOf(names);
    }

    private static Problem problem(String code, String message, String remedy, String column) {
        return new Problem(code, message, remedy, Quote.neutral(column, 100), null, null);
    }

    /**
     * The case of one row.
     *
     * @throws BadInput if it is none; the pointer of a problem is the name of the column
     */
    public CaseFile read(List<String> cells) {
        if (cells.size() > columns.size()) {
            String message = "The row has " + cells.size() + " cells, the header " + columns.size() + ".";
            String remedy = "Maybe a cell with a comma lacks its quotes.";
            throw new BadInput(BadInput.Exit.DATA, "csv-too-many-cells", message, remedy);
        }
        try {
            return CaseReader.read(document(cells));
        } catch (BadInput e) {
            throw new BadInput(
                    e.exit(),
                    e.caseId(),
                    e.problems().stream().map(CaseRows::byColumn).toList());
        }
    }

    private ObjectNode document(List<String> cells) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        put(document, "id", cell(cells, "id"));
        put(document, "at", cell(cells, "at"));
        ObjectNode order = document.putObject("order");
        put(order, "orderedAt", cell(cells, "orderedAt"));
        put(order, "service", cell(cells, "service"));
        ObjectNode shipTo = order.putObject("shipTo");
        put(shipTo, "country", cell(cells, "shipToCountry"));
        put(shipTo, "postcode", cell(cells, "shipToPostcode"));
        ObjectNode claim = document.putArray("claims").addObject();
        put(claim, "number", cell(cells, "number"));
        put(claim, "courier", cell(cells, "courier"));
        put(claim, "givenAt", cell(cells, "givenAt"));
        ObjectNode others = JsonNodeFactory.instance.objectNode();
        for (String column : columns) {
            if (!POINTERS.containsKey(column)) {
                put(others, column, cell(cells, column));
            }
        }
        if (!others.isEmpty()) {
            document.set("columns", others);
        }
        return document;
    }

    private @Nullable String cell(List<String> cells, String column) {
        int at = columns.indexOf(column);
        return at < 0 || at >= cells.size() || cells.get(at).isBlank()
                ? null
                : cells.get(at).strip();
    }

    private static void put(ObjectNode node, String field, @Nullable String text) {
        if (text != null) {
            node.put(field, text);
        }
    }

    private static Problem byColumn(Problem problem) {
        Optional<Map.Entry<String, String>> column = POINTERS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(problem.pointer()))
                .findFirst();
        if (column.isEmpty()) {
            return problem;
        }
        String name = column.get().getKey();
        String message = problem.message().replace("at " + column.get().getValue() + ".", "in column '" + name + "'.");
        return new Problem(problem.code(), message, problem.remedy(), name, null, null);
    }
}
