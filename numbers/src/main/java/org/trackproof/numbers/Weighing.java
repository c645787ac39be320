package org.trackproof.numbers;

import java.util.Arrays;
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
    /** The least weight of "none" for digits-only strings. */
    private static final double LEAST_OF_DIGITS = 0.3;

    private static final double NONE_OF_LETTERS = 1;
    /** By how much the first, second and every further change between letters and digits lowers "none". */
    private static final double[] CHANGES = {0.5, 0.25, 0.125};
    /** More changes do not speak for a format that takes letters and digits at most places: codes of others have them as well. */
    private static final int EXPLAINED = 2;

    /**
     * A string of digits counts as a number of some format, and not as somebody else's digits, only if that format is at least so
     * selective: a check digit (10) with two more digits fixed, or four fixed digits. Below, "none" weighs as much as the best. For
     * strings with letters see {@link Variant#isVague}.
     */
    private static final double SELECTIVE = 150;

    /** Candidates with a smaller probability are not listed. */
    static final double LISTED = 0.02;

    private static final Trial[] NO_TRIALS = {};

    /** How much a claimed courier outweighs others. */
    static final double CLAIMED = 30;
    /** How much the buyer's own postcode in the number speaks for a format. */
    private static final double SAME_POSTCODE = 50;

    /** Weight of "none" for strings with letters, by how often it changes between letters and digits. */
    private static final double[] BY_CHANGES = byChanges();

    /**
     * The trials that were not rejected, heaviest first, one per courier with the weight of all its formats; those with a
     * share below {@link #LISTED} are left out, except for the heaviest.
     */
    Trial[] fitting;
    /** How many of {@link #fitting} there are. */
    int fits;

    /** The rejected trials, in the order of the catalogue. */
    Trial[] rejected;
    /** How many of {@link #rejected} there are. */
    int fails;

    /** Weight of "none of these", with the other kinds. */
    double none;

    private double sum;
    /** Weight of the rejected trials. */
    private double failed;
    /** Weight of the heaviest single format of the courier accepted last. */
    private double lastWeight;
    /** Whether a courier that was claimed has a format that fits. */
    private boolean named;

    /** All trials ever made here; they are used again. */
    private Trial[] trials;

    private static double[] byChanges() {
        double[] weights = new double[Normal.LIMIT + 1];
        weights[0] = NONE_OF_LETTERS;
        for (int i = 1; i < weights.length; i++) {
            weights[i] = weights[i - 1] * CHANGES[Math.min(i - 1, CHANGES.length - 1)];
        }
        return weights;
    }

    Weighing(int size) {
        trials = new Trial[size];
        fitting = new Trial[size];
        rejected = new Trial[size];
    }

    /** A weighing of its own, for those who keep it. */
    static Weighing of(
            Catalogue catalogue, Variant[] variants, String number, Context context, @Nullable OtherKinds kinds) {
        var weighing = new Weighing(variants.length);
        double mass = kinds == null ? 0 : kinds.mass();
        var characters = Characters.of(number);
        weighing.start(variants.length);
        weighing.tryAll(catalogue, variants, number, characters, context);
        weighing.settle(catalogue, characters, mass, NO_TRIALS, 0);
        return weighing;
    }

    /**
     * Weighs the matches of {@code number}; forgets what was weighed before.
     *
     * @param mass of all other kinds, see {@link OtherKinds#mass}
     */
    void weigh(
            Catalogue catalogue, Matches matches, String number, Characters characters, Context context, double mass) {
        start(matches.all.length);
        if (context.isNone()) {
            tryAll(catalogue, matches.tested, number, characters, context);
            settle(catalogue, characters, mass, matches.plain, matches.plainWeight);
        } else {
            tryAll(catalogue, matches.all, number, characters, context);
            settle(catalogue, characters, mass, NO_TRIALS, 0);
        }
    }

    private void start(int count) {
        fits = 0;
        fails = 0;
        failed = 0;
        lastWeight = 0;
        named = false;
        if (count > trials.length) {
            trials = Arrays.copyOf(trials, count);
            fitting = new Trial[count];
            rejected = new Trial[count];
        }
    }

    private void tryAll(
            Catalogue catalogue, Variant[] variants, String number, Characters characters, Context context) {
        CourierEntry claimed = catalogue.findCourier(context.courier());
        boolean alone = context.isNone();
        int used = 0;
        for (Variant variant : variants) {
            Trial trial = trial(used, variant);
            if (!trial.test(variant, number, characters, catalogue.lastYear())) {
                continue;
            }
            used++;
            trial.selectivity = trial.likelihood * (alone ? variant.lone : contextual(trial, number, context, claimed));
            trial.weight = variant.usual * trial.selectivity;
            if (trial.isRejected()) {
                failed += trial.weight;
                rejected[fails++] = trial;
            } else {
                accept(trial);
                named |= claimed != null && variant.format.courier.isMeantBy(claimed);
            }
        }
    }

    @SuppressWarnings("NullAway") // an array of objects begins with nulls
    private Trial trial(int index, Variant variant) {
        Trial trial = trials[index];
        if (trial == null) {
            trial = new Trial(variant);
            trials[index] = trial;
        }
        return trial;
    }

    /**
     * Adds a trial to that of the same courier: of one format the heavier counts, different formats add up. Formats come in the
     * order of their ids, so those of one courier follow each other.
     */
    void accept(Trial trial) {
        Trial last = fits == 0 ? null : fitting[fits - 1];
        if (last == null || !last.variant.format.hasCourierOf(trial.variant.format)) {
            fitting[fits++] = trial;
            lastWeight = trial.weight;
            return;
        }
        double weight = last.variant.format.id.equals(trial.variant.format.id)
                ? Math.max(last.weight, trial.weight)
                : last.weight + trial.weight;
        if (trial.weight > lastWeight) {
            lastWeight = trial.weight;
            fitting[fits - 1] = trial;
        }
        fitting[fits - 1].weight = weight;
    }

    /** Heaviest first; equal ones in the order of the catalogue. */
    static void sort(Trial[] trials, int count) {
        for (int i = 1; i < count; i++) {
            Trial trial = trials[i];
            int at = i;
            while (at > 0 && isBefore(trial, trials[at - 1])) {
                trials[at] = trials[at - 1];
                at--;
            }
            trials[at] = trial;
        }
    }

    private static boolean isBefore(Trial one, Trial other) {
        return one.weight > other.weight || (one.weight == other.weight && one.variant.place < other.variant.place);
    }

    /**
     * Finds the heaviest, doubts it if it is unselective digits, and keeps what is worth listing.
     *
     * @param plain trials of other couriers that fit as well, heaviest first
     */
    private void settle(Catalogue catalogue, Characters number, double mass, Trial[] plain, double plainWeight) {
        none = none(catalogue, number) * (1 + mass) + failed;
        sum = plainWeight;
        Trial heaviest = plain.length == 0 ? null : plain[0];
        for (int i = 0; i < fits; i++) {
            Trial trial = fitting[i];
            sum += trial.weight;
            heaviest = heaviest == null || isBefore(trial, heaviest) ? trial : heaviest;
        }
        if (heaviest == null) {
            return;
        }
        if (!named && number.hasLetters() && heaviest.variant.isOpen && number.changes > EXPLAINED) {
            none = Math.max(none, BY_CHANGES[EXPLAINED] * (1 + mass));
        }
        if (number.isDigits() ? heaviest.selectivity < SELECTIVE : heaviest.variant.isVague) {
            none = Math.max(none, heaviest.weight);
        }
        keep(Math.min(heaviest.weight, LISTED * (sum + none)), plain);
        sort(fitting, fits);
    }

    /** Keeps what weighs at least {@code least}. */
    private void keep(double least, Trial[] plain) {
        int kept = 0;
        for (int i = 0; i < fits; i++) {
            if (fitting[i].weight >= least) {
                fitting[kept++] = fitting[i];
            }
        }
        for (int i = 0; i < plain.length && plain[i].weight >= least; i++) {
            fitting[kept++] = plain[i];
        }
        fits = kept;
    }

    private static double contextual(Trial trial, String number, Context context, @Nullable CourierEntry claimed) {
        Format format = trial.variant.format;
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
        return destination != null && Flags.isSamePostcode(destination, context) ? SAME_POSTCODE : 1;
    }

    private static double none(Catalogue catalogue, Characters number) {
        return number.hasLetters()
                ? BY_CHANGES[number.changes]
                : NONE_OF_DIGITS * Math.max(LEAST_OF_DIGITS, catalogue.index().usualOfDigits(number.length));
    }

    /** Weight of all formats that fit, whether kept or not. */
    double sum() {
        return sum;
    }

    double total() {
        return sum + none;
    }
}
