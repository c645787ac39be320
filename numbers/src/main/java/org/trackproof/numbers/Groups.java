package org.trackproof.numbers;

import java.util.HashSet;
import java.util.Set;

/**
 * The ways in which numbers are printed in groups. Any other way of joining words would make numbers out of sentences, dates and
 * telephone numbers.
 */
final class Groups {
    /** Sizes beside the regular ones, joined by hyphens, e.g. {@code 2-3-3-3-2}. */
    private final Set<String> known = new HashSet<>();

    void add(String sizes) {
        known.add(sizes);
    }

    /**
     * Whether numbers are printed in groups of these sizes.
     *
     * @param sizes in order
     * @param digitsOnly whether there are no letters; a first group with letters may be shorter than the others
     */
    boolean allows(int[] sizes, int count, boolean digitsOnly) {
        if (count < 2) {
            return false;
        }
        return (digitsOnly && isRegular(sizes, 0, count))
                || (sizes[0] <= 3 && count > 2 && isRegular(sizes, 1, count) && !digitsOnly)
                || known.contains(key(sizes, count));
    }

    /** All groups of one size of 3 to 5, the last perhaps shorter. */
    private static boolean isRegular(int[] sizes, int from, int count) {
        int size = sizes[from];
        if (size < 3 || size > 5 || count - from < 2) {
            return false;
        }
        for (int i = from; i < count - 1; i++) {
            if (sizes[i] != size) {
                return false;
            }
        }
        return sizes[count - 1] <= size;
    }

    private static String key(int[] sizes, int count) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < count; i++) {
            key.append(i == 0 ? "" : "-").append(sizes[i]);
        }
        return key.toString();
    }
}
