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

    /** The lines of every length, and the tables of those lengths that were asked for. */
    private final List<List<Line>> lines = new ArrayList<>();

    private final @Nullable ForLength[] lengths = new ForLength[Normal.LIMIT + 1];

    /** @param place in the order of the catalogue */
    private record Line(VariantLine variant, int place) {}

    /**
     * The variants of one length and their table; row = position in the order tried, times 36 plus character. Immutable, so that it
     * does no harm if two threads make it at the same time.
     */
    private static final class ForLength {
        final Variant[] variants;
        final int words;
        final int[] order;
        final long[] table;
        /** Sum of {@link Format#usual} over the formats that have a digits-only shape of this length. */
        final double usualOfDigits;

        ForLength(List<Line> lines, int length) {
            this.variants = new Variant[lines.size()];
            for (int v = 0; v < variants.length; v++) {
                variants[v] = lines.get(v).variant().variant(lines.get(v).place());
            }
            this.words = (variants.length + 63) / 64;
            this.order = new int[length];
            for (int i = 0; i < length; i++) {
                order[i] = i % 2 == 0 ? i / 2 : length - 1 - i / 2;
            }
            this.table = new long[length * Alphabet.SIZE * words];
            for (int v = 0; v < variants.length; v++) {
                enter(v);
            }
            this.usualOfDigits = usualOfDigits();
        }

        private double usualOfDigits() {
            double sum = 0;
            String last = "";
            for (Variant variant : variants) {
                if (variant.shape.allowsOnlyDigits() && !variant.format.id.equals(last)) {
                    sum += variant.usual;
                    last = variant.format.id;
                }
            }
            return sum;
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

    /** @param variants in the order of the catalogue */
    Index(List<VariantLine> variants) {
        for (int length = 0; length <= Normal.LIMIT; length++) {
            lines.add(new ArrayList<>(0));
        }
        int place = 0;
        for (VariantLine variant : variants) {
            List<Line> same = lines.get(variant.length());
            same.add(new Line(variant, place++));
        }
    }

    private @Nullable ForLength ofLength(int length) {
        ForLength all = lengths[length];
        if (all == null && !lines.get(length).isEmpty()) {
            all = new ForLength(lines.get(length), length);
            lengths[length] = all;
        }
        return all;
    }

    /** All variants of this length, in the order of the catalogue. */
    Variant[] all(int length) {
        ForLength all = ofLength(length);
        return all == null ? NONE : all.variants;
    }

    /** How often the formats that have a digits-only shape of this length are met without any context, together. */
    double usualOfDigits(int length) {
        ForLength all = ofLength(length);
        return all == null ? 0 : all.usualOfDigits;
    }

    /** The variants whose shape {@code number} has, in the order of the catalogue; {@link #NONE} if there are none. */
    Variant[] match(String number) {
        Matches matches = number.length() > Normal.LIMIT ? null : match(Characters.of(number));
        return matches == null ? NONE : matches.all;
    }

    /** The variants whose shape these characters have; null if there are none. */
    @Nullable
    Matches match(Characters number) {
        ForLength all = number.strange ? null : ofLength(number.length);
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
