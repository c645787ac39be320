package org.trackproof.verdict.engine;

import java.util.ArrayList;
import java.util.List;
import org.trackproof.verdict.Independence;
import org.trackproof.verdict.Story;

/**
 * The rates of one block: how probable each of its categories is under each story. Stories that the table does not name see what
 * genuine parcels see. Immutable and thread-safe.
 */
final class Rates {
    private final String name;
    private final List<String> categories;
    private final double[][] logP;
    private final List<Cell> cells;
    private final double logUniform;

    /** One category: its place in the pack, and its logarithms by the independence of who says so. */
    private record Cell(Sign sign, List<double[]> byIndependence) {}

    /**
     * Of one table.
     *
     * @param name table name in the pack
     * @param categories in the order of the pack
     * @param logP natural logarithms, [category][story]
     */
    Rates(String name, List<String> categories, double[][] logP) {
        this.name = name;
        this.categories = categories;
        this.logP = logP;
        this.logUniform = -StrictMath.log(categories.size());
        List<Cell> all = new ArrayList<>();
        for (int i = 0; i < logP.length; i++) {
            List<double[]> byIndependence = new ArrayList<>();
            for (Independence independence : Independence.values()) {
                byIndependence.add(tempered(logP[i], Witness.weight(independence)));
            }
            all.add(new Cell(new Sign(name, categories.get(i)), byIndependence));
        }
        this.cells = List.copyOf(all);
    }

    List<String> categories() {
        return categories;
    }

    /** Natural logarithms, [category][story]. Not to be changed by the caller. */
    double[][] logP() {
        return logP;
    }

    private int index(String category) {
        int index = categories.indexOf(category);
        if (index < 0) {
            throw new IllegalArgumentException("The pack has no rate '%s' in '%s'".formatted(category, name));
        }
        return index;
    }

    /**
     * The logarithms of a category, tempered: weight 1 takes the rates as they are, 0 makes all stories alike. Not to be changed by the
     * caller.
     */
    double[] tempered(String category, double weight) {
        int index = index(category);
        for (Independence independence : Witness.ALL) {
            if (Witness.weight(independence) == weight) {
                return cells.get(index).byIndependence.get(independence.ordinal());
            }
        }
        return tempered(logP[index], weight);
    }

    private static double[] tempered(double[] plain, double weight) {
        double genuine = plain[Story.GENUINE.ordinal()];
        double[] tempered = new double[plain.length];
        for (int story = 0; story < plain.length; story++) {
            tempered[story] = genuine + weight * (plain[story] - genuine);
        }
        return tempered;
    }

    /** The category as a cell of the pack. */
    Sign sign(String category) {
        return cells.get(index(category)).sign;
    }

    double logUniform() {
        return logUniform;
    }
}
