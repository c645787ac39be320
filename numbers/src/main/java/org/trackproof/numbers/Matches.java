package org.trackproof.numbers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The variants that one string has the shape of, and what can be said of them beforehand. Strings of one kind have the same
 * matches, so that these are made once for many numbers.
 * <p>Couriers whose variants are all plain (see {@link Variant#isPlain}) weigh the same for every such string where nothing is
 * known around it; they are weighed here. The others have to be tried.
 */
final class Matches {
    /** In the order of the catalogue. */
    final Variant[] all;
    /** Those that must be tried, in the same order. */
    final Variant[] tested;
    /** One finished trial for each plain courier, heaviest first. */
    final Trial[] plain;
    /** Weight of all of {@link #plain}. */
    final double plainWeight;

    /** All variants of the length, of which these are some. */
    final Variant[] of;
    /** Which of {@link #of}, as bits. */
    private final long[] set;

    Matches(Variant[] of, long[] set) {
        this.of = of;
        this.set = set;
        this.all = chosen(of, set);
        List<Variant> hard = new ArrayList<>();
        var weighing = new Weighing(all.length);
        for (int from = 0; from < all.length; ) {
            int until = from;
            boolean isPlain = true;
            while (until < all.length && all[until].format.hasCourierOf(all[from].format)) {
                isPlain &= all[until++].isPlain;
            }
            for (Variant variant : Arrays.asList(all).subList(from, until)) {
                if (isPlain) {
                    weighing.accept(Trial.ofPlain(variant));
                } else {
                    hard.add(variant);
                }
            }
            from = until;
        }
        this.tested = hard.toArray(Index.NONE);
        Weighing.sort(weighing.fitting, weighing.fits);
        this.plain = Arrays.copyOf(weighing.fitting, weighing.fits);
        double sum = 0;
        for (Trial trial : plain) {
            sum += trial.weight;
        }
        this.plainWeight = sum;
    }

    private static Variant[] chosen(Variant[] of, long[] set) {
        List<Variant> chosen = new ArrayList<>();
        for (int i = 0; i < of.length; i++) {
            if ((set[i >> 6] & (1L << (i & 63))) != 0) {
                chosen.add(of[i]);
            }
        }
        return chosen.toArray(Index.NONE);
    }

    /** Whether these are the variants with the first {@code words} of {@code other} as bits. */
    boolean isSet(long[] other, int words) {
        if (set.length != words) {
            return false;
        }
        for (int i = 0; i < words; i++) {
            if (set[i] != other[i]) {
                return false;
            }
        }
        return true;
    }
}
