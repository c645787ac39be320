package org.trackproof.verdict.engine;

import java.util.List;
import org.trackproof.verdict.Story;

/**
 * The rates of one block: how probable each of its categories is under each story. Stories that the table does not name see what
 * genuine parcels see.
 *
 * @param name table name in the pack
 * @param categories in the order of the pack
 * @param logP natural logarithms, [category][story]
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never leaves the engine
record Rates(String name, List<String> categories, double[][] logP) {

    private int index(String category) {
        int index = categories.indexOf(category);
        if (index < 0) {
            throw new IllegalArgumentException("The pack has no rate '%s' in '%s'".formatted(category, name));
        }
        return index;
    }

    /** The logarithms of a category, tempered: weight 1 takes the rates as they are, 0 makes all stories alike. */
    double[] tempered(String category, double weight) {
        double[] plain = logP[index(category)];
        double genuine = plain[Story.GENUINE.ordinal()];
        double[] tempered = new double[plain.length];
        for (int story = 0; story < plain.length; story++) {
            tempered[story] = genuine + weight * (plain[story] - genuine);
        }
        return tempered;
    }

    double logUniform() {
        return -StrictMath.log(categories.size());
    }
}
