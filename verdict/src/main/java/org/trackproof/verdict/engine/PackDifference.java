package org.trackproof.verdict.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One value in which two reference packs differ.
 *
 * @param before null where the first pack has no such value
 * @param after null where the second has none
 */
public record PackDifference(
        String table,
        String row,
        String column,
        @Nullable Double before,
        @Nullable Double after) {
    private static final double SAME = 1e-9;

    /** All differences, in the order of the first pack; then what only the second has. */
    public static List<PackDifference> of(ReferencePack before, ReferencePack after) {
        List<PackDifference> differences = new ArrayList<>();
        for (PackTable table : before.tables()) {
            add(table, find(after, table.name()), true, differences);
        }
        for (PackTable table : after.tables()) {
            add(table, find(before, table.name()), false, differences);
        }
        return differences;
    }

    private static @Nullable PackTable find(ReferencePack pack, String name) {
        return pack.tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Compares all values of a table, or lists those that the other lacks. */
    private static void add(PackTable table, @Nullable PackTable other, boolean isFirst, List<PackDifference> out) {
        table.rows().forEach((row, values) -> {
            for (int i = 0; i < values.length; i++) {
                String column = table.columns().get(i);
                Double its = other == null ? null : value(other, row, column);
                boolean differs = its == null || (isFirst && !isSame(values[i], its));
                if (differs) {
                    out.add(new PackDifference(
                            table.name(),
                            row,
                            column,
                            isFirst ? (Double) values[i] : its,
                            isFirst ? its : (Double) values[i]));
                }
            }
        });
    }

    private static @Nullable Double value(PackTable table, String row, String column) {
        double[] values = table.rows().get(row);
        int index = table.columns().indexOf(column);
        return values == null || index < 0 ? null : (Double) values[index];
    }

    private static boolean isSame(double one, double other) {
        return StrictMath.abs(one - other) <= SAME * StrictMath.max(StrictMath.abs(one), StrictMath.abs(other));
    }
}
