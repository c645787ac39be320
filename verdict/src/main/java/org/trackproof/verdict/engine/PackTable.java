package org.trackproof.verdict.engine;

import java.util.List;
import java.util.Map;

/**
 * One table of a reference pack.
 *
 * @param rows values by the first cell, in the order of the text; as many as there are columns
 */
public record PackTable(String name, List<String> columns, Map<String, double[]> rows) {
    double value(String row) {
        double[] cells = rows.get(row);
        if (cells == null) {
            throw new IllegalArgumentException("The pack has no row '%s' in [%s]".formatted(row, name));
        }
        return cells[0];
    }
}
