package org.trackproof.numbers;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the variants whose shape a string has. For every length there is one table: for each position and character a bit set of
 * the variants that allow it; a lookup intersects these sets and stops at the first empty one. Positions are taken from both
 * ends in turn, since prefixes and country suffixes tell most. A miss allocates nothing, and the work is bounded by length times
 * words of the bit set.
 */
final class Index {
    static final Variant[] NONE = {};

    private final ForLength[] lengths = new ForLength[Normal.LIMIT + 1];

    /** The variants of one length and their table; row = position in the order tried, times 36 plus character. */
    private static final class ForLength {
        final Variant[] variants;
        final int words;
        final int[] order;
        final long[] table;

        ForLength(Variant[] variants, int length) {
            this.variants = variants;
            this.words = (variants.length + 63) / 64;
            this.order = new int[length];
            for (int i = 0; i < length; i++) {
                order[i] = i % 2 == 0 ? i / 2 : length - 1 - i / 2;
            }
            this.table = new long[length * Alphabet.SIZE * words];
            for (int v = 0; v < variants.length; v++) {
                enter(v);
            }
        }

        private void enter(int v) {
            long bit = 1L << (v & 63);
            int word = v >> 6;
            for (int i = 0; i < order.length; i++) {
                for (long set = variants[v].shape.at(order[i]); set != 0; set &= set - 1) {
                    int row = i * Alphabet.SIZE + Long.numberOfTrailingZeros(set);
                    table[row * words + word] |= bit;
                }
            }
        }
    }

    Index(List<Variant> variants) {
        List<List<Variant>> byLength = new ArrayList<>();
        for (int length = 0; length <= Normal.LIMIT; length++) {
            byLength.add(new ArrayList<>(0));
        }
        for (Variant variant : variants) {
            byLength.get(variant.shape.length()).add(variant);
        }
        for (int length = 1; length <= Normal.LIMIT; length++) {
            if (!byLength.get(length).isEmpty()) {
                lengths[length] = new ForLength(byLength.get(length).toArray(NONE), length);
            }
        }
    }

    /** Whether some variant has this length. */
    boolean knowsLength(int length) {
        return length <= Normal.LIMIT && lengths[length] != null;
    }

    /** The variants whose shape {@code number} has, in the order of the catalogue; {@link #NONE} if there are none. */
    Variant[] match(String number) {
        var matches = new Matches();
        return number.length() <= Normal.LIMIT && match(Characters.of(number), matches)
                ? java.util.Arrays.copyOf(matches.variants, matches.count)
                : NONE;
    }

    /** Puts the variants whose shape these characters have into {@code matches}; false if there are none. */
    boolean match(Characters number, Matches matches) {
        matches.count = 0;
        ForLength all = number.strange ? null : lengths[number.length];
        if (all == null) {
            return false;
        }
        byte[] codes = number.codes;
        for (int word = 0; word < all.words; word++) {
            for (long bits = intersect(all, word, codes); bits != 0; bits &= bits - 1) {
                matches.add(all.variants[(word << 6) + Long.numberOfTrailingZeros(bits)]);
            }
        }
        return matches.count > 0;
    }

    private static long intersect(ForLength all, int word, byte[] codes) {
        long bits = -1;
        int[] order = all.order;
        for (int i = 0; i < order.length && bits != 0; i++) {
            bits &= all.table[(i * Alphabet.SIZE + codes[order[i]]) * all.words + word];
        }
        return bits;
    }

    /** A list of variants that is used again. */
    static final class Matches {
        private static final int USUAL = 32;

        Variant[] variants = new Variant[USUAL];
        int count;

        void add(Variant variant) {
            if (count == variants.length) {
                variants = java.util.Arrays.copyOf(variants, 2 * count);
            }
            variants[count++] = variant;
        }
    }
}
