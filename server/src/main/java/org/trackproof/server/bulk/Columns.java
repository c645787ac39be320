package org.trackproof.server.bulk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trackproof.server.check.OrderForm;

/**
 * Which column of a table is which value of a case, and what holds for all rows.
 *
 * @param column value to index of its column; -1 where there is none
 * @param constant value to text for every row that lacks a cell of its own
 */
public record Columns(Map<String, Integer> column, Map<String, String> constant) {
    /** The values that a row can give, in the order of the form. */
    public static final List<String> VALUES = List.of(
            "number", "orderedAt", "shipToCountry", "shipToPostcode", "courier", "givenAt", "service", "id", "at");

    /** Words by which people name columns, in lower case without anything but letters; the first that fits wins. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "number",
                    List.of(
                            "number",
                            "trackingnumber",
                            "trackingno",
                            "tracking",
                            "trackingid",
                            "awb",
                            "sendungsnummer",
                            "numerodeseguimiento",
                            "numerodesuivi",
                            "consignment"),
            "orderedAt",
                    List.of(
                            "orderedat",
                            "orderdate",
                            "ordered",
                            "date",
                            "purchasedate",
                            "createdat",
                            "bestelldatum",
                            "fechadepedido",
                            "datedecommande"),
            "shipToCountry",
                    List.of(
                            "shiptocountry",
                            "country",
                            "countrycode",
                            "shippingcountry",
                            "destinationcountry",
                            "to",
                            "land",
                            "pais",
                            "pays"),
            "shipToPostcode",
                    List.of(
                            "shiptopostcode",
                            "postcode",
                            "zip",
                            "zipcode",
                            "postalcode",
                            "shippingzip",
                            "plz",
                            "codigopostal",
                            "codepostal"),
            "courier", List.of("courier", "carrier", "shippingcarrier", "trackingcompany", "provider"),
            "givenAt", List.of("givenat", "shippedat", "shipdate", "fulfilledat", "trackingaddedat"),
            "service", List.of("service", "shippingmethod", "method"),
            "id", List.of("id", "orderid", "order", "ordernumber", "name", "reference"),
            "at", List.of("at", "asof", "checkedat"));

    /** What the names of the columns suggest. */
    public static Columns guess(List<String> header) {
        Map<String, Integer> column = new LinkedHashMap<>();
        for (String value : VALUES) {
            column.put(value, -1);
            for (String word : WORDS.getOrDefault(value, List.of())) {
                int at = names(header).indexOf(word);
                if (at >= 0 && !column.containsValue(at)) {
                    column.put(value, at);
                    break;
                }
            }
        }
        return new Columns(column, Map.of());
    }

    private static List<String> names(List<String> header) {
        return header.stream()
                .map(name -> name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", ""))
                .toList();
    }

    /** What the form says: {@code column.number=2}, {@code all.shipToCountry=ES}. */
    public static Columns of(OrderForm form, int columns) {
        Map<String, Integer> column = new LinkedHashMap<>();
        Map<String, String> constant = new LinkedHashMap<>();
        for (String value : VALUES) {
            String index = form.get("column." + value);
            boolean known = index.matches("[0-9]{1,3}") && Integer.parseInt(index) < columns;
            column.put(value, known ? Integer.parseInt(index) : -1);
            if (!form.get("all." + value).isEmpty()) {
                constant.put(value, form.get("all." + value));
            }
        }
        return new Columns(column, constant);
    }

    public int index(String value) {
        return column.getOrDefault(value, -1);
    }

    public String all(String value) {
        return constant.getOrDefault(value, "");
    }

    /** The values without which no row can be judged, and that neither a column nor the form gives. */
    public List<String> missing() {
        return List.of("number", "orderedAt", "shipToCountry").stream()
                .filter(value -> index(value) < 0 && all(value).isEmpty())
                .toList();
    }

    /** The header of {@link org.trackproof.sources.CaseRows} for these values. */
    List<String> header() {
        return VALUES;
    }

    /** The cells of a row in the order of {@link #header}. */
    List<String> cells(Table.Row row) {
        List<String> cells = new ArrayList<>(VALUES.size());
        for (String value : VALUES) {
            String own = cell(row, index(value));
            cells.add(own == null || own.isBlank() ? all(value) : own);
        }
        return cells;
    }

    private static @Nullable String cell(Table.Row row, int index) {
        return index < 0 || index >= row.cells().size() ? null : row.cells().get(index);
    }
}
