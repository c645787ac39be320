package org.trackproof.numbers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers one slip away from one that fails: one character replaced, or two neighbours swapped, so that the format fits. Slips
 * that people make often come first: swaps, then characters that look or sound alike, then the rest from left to right.
 */
final class Repairs extends LaterList<String> {
    private static final int LIMIT = 20;
    /** Pairs that are read or typed for each other. */
    private static final String ALIKE =
            "0O 1I 1L 2Z 5S 8B 6G 17 38 56 69 68 27 49 14 12 23 34 45 67 78 89 90 03 35 08 UV MN";

    private final Variant variant;
    private final String number;
    private final int lastYear;

    private Repairs(Variant variant, String number, int lastYear) {
        this.variant = variant;
        this.number = number;
        this.lastYear = lastYear;
    }

    /** The repairs of {@code number}, which has the shape of {@code variant}; at most 20. */
    static List<String> of(Variant variant, String number, int lastYear) {
        return new Repairs(variant, number, lastYear);
    }

    @Override
    List<String> workOut() {
        List<String> found = new ArrayList<>();
        swapNeighbours(found);
        replace(true, found);
        replace(false, found);
        return List.copyOf(found.size() > LIMIT ? found.subList(0, LIMIT) : found);
    }

    private void swapNeighbours(List<String> found) {
        for (int i = 0; i + 1 < number.length(); i++) {
            char left = number.charAt(i);
            char right = number.charAt(i + 1);
            if (left != right && allows(i, right) && allows(i + 1, left)) {
                offer(number.substring(0, i) + right + left + number.substring(i + 2), found);
            }
        }
    }

    private void replace(boolean alike, List<String> found) {
        for (int i = 0; i < number.length(); i++) {
            long set = variant.shape.at(i);
            char old = number.charAt(i);
            for (long rest = set; rest != 0; rest &= rest - 1) {
                char other = Alphabet.character(Long.numberOfTrailingZeros(rest));
                boolean sameKind = Alphabet.isDigit(other) == Alphabet.isDigit(old);
                if (other != old && areAlike(old, other) == alike && (alike || sameKind)) {
                    offer(number.substring(0, i) + other + number.substring(i + 1), found);
                }
            }
        }
    }

    private boolean allows(int position, char c) {
        return (variant.shape.at(position) & (1L << Alphabet.code(c))) != 0;
    }

    private static boolean areAlike(char a, char b) {
        for (int i = 0; i < ALIKE.length(); i += 3) {
            char first = ALIKE.charAt(i);
            char second = ALIKE.charAt(i + 1);
            if ((first == a && second == b) || (first == b && second == a)) {
                return true;
            }
        }
        return false;
    }

    private void offer(String repaired, List<String> found) {
        @Nullable Trial trial = Trial.of(variant, repaired, lastYear);
        if (trial != null && !trial.isRejected() && !trial.failedCheck() && !found.contains(repaired)) {
            found.add(repaired);
        }
    }
}
