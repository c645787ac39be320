package org.trackproof.numbers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Numbers that were published as examples: they circulate, many pass their check digit, and none is somebody's parcel. */
final class Samples {
    /** Bits of the table that tells most numbers apart from the samples. */
    private static final int BITS = 1 << 12;

    private final Set<String> numbers = new HashSet<>();
    private final List<String> prefixes = new ArrayList<>(0);
    /** For every sample one bit, by its length and some of its characters. */
    private final long[] seen = new long[BITS / 64];

    /** Adds a number, or with a trailing {@code *} all numbers that begin so. */
    void add(String number) {
        if (number.endsWith("*")) {
            prefixes.add(number.substring(0, number.length() - 1));
        } else {
            numbers.add(number);
            int bit = bit(Characters.of(number));
            seen[bit >> 6] |= 1L << (bit & 63);
        }
    }

    private static int bit(Characters number) {
        byte[] codes = number.codes;
        int last = number.length - 1;
        int hash = last < 0 ? 0 : ((codes[0] * 37 + codes[last / 2]) * 37 + codes[last * 3 / 4]) * 37 + codes[last];
        return (hash * 37 + last) & (BITS - 1);
    }

    boolean contains(String number, Characters characters) {
        int bit = bit(characters);
        if ((seen[bit >> 6] & (1L << (bit & 63))) != 0 && numbers.contains(number)) {
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
