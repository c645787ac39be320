package org.trackproof.numbers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Numbers that were published as examples: they circulate, many pass their check digit, and none is somebody's parcel. */
final class Samples {
    private final Set<String> numbers = new HashSet<>();
    private final List<String> prefixes = new ArrayList<>(0);

    /** Adds a number, or with a trailing {@code *} all numbers that begin so. */
    void add(String number) {
        if (number.endsWith("*")) {
            prefixes.add(number.substring(0, number.length() - 1));
        } else {
            numbers.add(number);
        }
    }

    boolean contains(String number) {
        if (numbers.contains(number)) {
            return true;
        }
        for (int i = 0; i < prefixes.size(); i++) {
            if (number.startsWith(prefixes.get(i))) {
                return true;
            }
        }
        return false;
    }
}
