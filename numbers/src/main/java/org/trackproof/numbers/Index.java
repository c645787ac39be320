package org.trackproof.numbers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the variants whose shape a string has. For every length there is one table: for each position and character a bit set of
 * the variants that allow it; a lookup intersects these sets and stops at the first empty one. Positions are taken from both
 * ends in turn, since prefixes and country suffixes tell most. A miss allocates nothing, and the work is bounded by length times
 * words of the bit set.
 */
final class Index {
    static final Variant[] NONE = {};

    /** 2 to the power of 64 - {@link #KNOWN_SHIFT} sets are remembered; traffic of the whole world has some hundreds. */
    private static final int KNOWN_SHIFT = 64 - 9;
    /** Spreads the bits of a set: 2 to the power of 64 over the golden ratio. */
    private static final long MIX = 0x9E3779B97F4A7C15L;

    /** Sets by a hash of their bits; one that is overwritten is made again. They are immutable, so a race is harmless. */
    private final @Nullable Matches[] known = new Matches[1 << (64 - KNOWN_SHIFT)];

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

    /** So many variants have one length at most, divided by the bits of a long. */
    static final int MOST_WORDS = 32;

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
        Matches matches = number.length() > Normal.LIMIT ? null : match(Characters.of(number));
        return matches == null ? NONE : matches.all;
    }

    /** The variants whose shape these characters have; null if there are none. */
    @Nullable
    Matches match(Characters number) {
        ForLength all = number.strange ? null : lengths[number.length];
        if (all == null) {
            return null;
        }
        long[] set = number.set;
        long any = 0;
        long hash = number.length;
        for (int word = 0; word < all.words; word++) {
            long bits = intersect(all, word, number.codes);
            set[word] = bits;
            any |= bits;
            hash = hash * 31 + bits;
        }
        return any == 0 ? null : matches(all, set, (int) ((hash * MIX) >>> KNOWN_SHIFT));
    }

    private Matches matches(ForLength all, long[] set, int at) {
        Matches matches = known[at];
        if (matches == null || matches.of != all.variants || !matches.isSet(set, all.words)) {
            matches = new Matches(all.variants, Arrays.copyOf(set, all.words));
            known[at] = matches;
        }
        return matches;
    }

    private static long intersect(ForLength all, int word, byte[] codes) {
        long bits = -1;
        int[] order = all.order;
        for (int i = 0; i < order.length && bits != 0; i++) {
            bits &= all.table[(i * Alphabet.SIZE + codes[order[i]]) * all.words + word];
        }
        return bits;
    }
}
