package org.trackproof.numbers;

import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Weighs all formats whose shape a number has against each other and against "none of these".
 * <p>Weight of a format = how often it is met (courier, format, lane, claimed courier) times the likelihood of the number under it
 * over that of a random string with digits and letters at the same places. The weight of "none" is how often such a string is met
 * otherwise: for digits it grows with what the catalogue knows of that length, since short strings of digits are everybody's;
 * for strings with letters it falls with every change between letters and digits, which random codes seldom have. Formats
 * that the number fails count for "none" with the share of mistyped numbers.
 */
final class Weighing {
    /** Weight of "none" for digits-only strings, relative to all formats of that length. */
    private static final double NONE_OF_DIGITS = 0.35;
    /** The least weight of "none" for digits-only strings: as if one big courier used that length. */
    private static final double LEAST_OF_DIGITS = 0.3;

    private static final double NONE_OF_LETTERS = 1;

    /**
     * A string of digits counts as a number of some format, and not as somebody else's digits, only if that format is at least so
     * selective: a check digit (10) with two more digits fixed, or four fixed digits. Below, "none" weighs as much as the best.
     */
    private static final double SELECTIVE = 150;

    /** How much a claimed courier outweighs others. */
    private static final double CLAIMED = 30;

    private static final Comparator<Weighed> HEAVIEST_FIRST = (a, b) -> a.weight != b.weight
            ? Double.compare(b.weight, a.weight)
            : a.trial.variant.format.id.compareTo(b.trial.variant.format.id);

    /**
     * A trial and its weight.
     *
     * @param selectivity likelihood of the number under the format over that under "none", with what the context adds
     */
    record Weighed(Trial trial, double weight, double selectivity) {}

    final Weighed[] fitting;
    final Weighed[] rejected;
    /** Weight of "none of these", with the other kinds. */
    final double none;

    private Weighing(Weighed[] fitting, Weighed[] rejected, double none) {
        this.fitting = fitting;
        this.rejected = rejected;
        this.none = none;
    }

    static Weighing of(
            Catalogue catalogue, Variant[] variants, String number, Context context, @Nullable OtherKinds kinds) {
        CourierEntry claimed = catalogue.findCourier(context.courier());
        Weighed[] fitting = new Weighed[variants.length];
        Weighed[] rejected = new Weighed[variants.length];
        int fits = 0;
        int fails = 0;
        double failed = 0;
        for (Variant variant : variants) {
            Trial trial = Trial.of(variant, number, catalogue.lastYear());
            if (trial == null) {
                continue;
            }
            double selectivity = trial.likelihood * contextual(trial, number, context, claimed);
            double weight = variant.format.usual() * selectivity;
            var weighed = new Weighed(trial, weight, selectivity);
            if (trial.isRejected()) {
                failed += weight;
                rejected[fails++] = weighed;
            } else {
                fits = add(fitting, fits, weighed);
            }
        }
        Weighed[] best = perCourier(sorted(fitting, fits));
        double none = none(catalogue, number) * (1 + (kinds == null ? 0 : kinds.mass())) + failed;
        if (best.length > 0 && best[0].selectivity < SELECTIVE && Digits.only(number)) {
            none = Math.max(none, best[0].weight);
        }
        return new Weighing(best, sorted(rejected, fails), none);
    }

    /** Keeps the heaviest trial of each format; variants of one format stand together. */
    private static int add(Weighed[] fitting, int count, Weighed weighed) {
        if (count > 0 && fitting[count - 1].trial.variant.format == weighed.trial.variant.format) {
            if (weighed.weight > fitting[count - 1].weight) {
                fitting[count - 1] = weighed;
            }
            return count;
        }
        fitting[count] = weighed;
        return count + 1;
    }

    /** One entry per courier: its heaviest format, with the weight of all of them. */
    private static Weighed[] perCourier(Weighed[] all) {
        int count = 0;
        boolean merged = false;
        for (int i = 0; i < all.length; i++) {
            int same = 0;
            String courier = all[i].trial.variant.format.courier.id();
            while (same < count && !all[same].trial.variant.format.courier.id().equals(courier)) {
                same++;
            }
            if (same == count) {
                all[count++] = all[i];
            } else {
                Weighed first = all[same];
                all[same] = new Weighed(first.trial, first.weight + all[i].weight, first.selectivity);
                merged = true;
            }
        }
        return merged ? sorted(all, count) : all;
    }

    private static Weighed[] sorted(Weighed[] all, int count) {
        Weighed[] exact = count == all.length ? all : Arrays.copyOf(all, count);
        if (count > 1) {
            Arrays.sort(exact, HEAVIEST_FIRST);
        }
        return exact;
    }

    private static double contextual(Trial trial, String number, Context context, @Nullable CourierEntry claimed) {
        Format format = trial.variant.format;
        if (context.equals(Context.NONE)) {
            return format.until == null ? 1 : 0.3;
        }
        double factor = format.courier.onLane(context.shipFrom(), context.shipTo());
        if (claimed != null && format.courier.isMeantBy(claimed)) {
            factor *= CLAIMED;
        }
        return factor * Timeliness.factor(trial, context) * postcodeFactor(trial, number, context);
    }

    private static double postcodeFactor(Trial trial, String number, Context context) {
        DestinationRule rule = trial.variant.format.destination;
        Destination destination =
                rule == null || context.postcode() == null ? null : rule.read(number, trial.variant.shape);
        return destination != null && Flags.isSamePostcode(destination, context) ? 50 : 1;
    }

    private static double none(Catalogue catalogue, String number) {
        int changes = 0;
        boolean letters = false;
        for (int i = 0; i < number.length(); i++) {
            boolean letter = !Alphabet.isDigit(number.charAt(i));
            letters |= letter;
            if (i > 0 && letter == Alphabet.isDigit(number.charAt(i - 1))) {
                changes++;
            }
        }
        if (!letters) {
            return NONE_OF_DIGITS * Math.max(LEAST_OF_DIGITS, catalogue.digitsOfLength(number.length()));
        }
        double none = NONE_OF_LETTERS;
        for (int i = 0; i < changes; i++) {
            none *= i == 0 ? 0.5 : i == 1 ? 0.25 : 0.125;
        }
        return none;
    }

    double total() {
        double total = none;
        for (Weighed weighed : fitting) {
            total += weighed.weight;
        }
        return total;
    }
}
