package org.trackproof.numbers;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An immutable set of flags in their order. Few combinations occur, so that most sets are made once. */
final class FlagSet extends AbstractSet<Flag> {
    private static final Flag[] FLAGS = Flag.values();
    /** Sets by a hash of their bits; a set that is overwritten is made again. Sets are immutable, so a race is harmless. */
    private static final @Nullable FlagSet[] KNOWN = new FlagSet[256];

    private final int bits;

    private FlagSet(int bits) {
        this.bits = bits;
    }

    static Set<Flag> of(int bits) {
        int at = (bits ^ bits >>> 9) & (KNOWN.length - 1);
        FlagSet known = KNOWN[at];
        if (known == null || known.bits != bits) {
            known = new FlagSet(bits);
            KNOWN[at] = known;
        }
        return known;
    }

    @Override
    public boolean contains(@Nullable Object flag) {
        return flag instanceof Flag is && (bits & Flags.bit(is)) != 0;
    }

    @Override
    public int size() {
        return Integer.bitCount(bits);
    }

    @Override
    public Iterator<Flag> iterator() {
        return new Iterator<>() {
            private int rest = bits;

            @Override
            public boolean hasNext() {
                return rest != 0;
            }

            @Override
            public Flag next() {
                if (rest == 0) {
                    throw new NoSuchElementException();
                }
                Flag flag = FLAGS[Integer.numberOfTrailingZeros(rest)];
                rest &= rest - 1;
                return flag;
            }
        };
    }
}
