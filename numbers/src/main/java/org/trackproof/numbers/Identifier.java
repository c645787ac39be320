package org.trackproof.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts together the answer about one string. */
final class Identifier {
    private static final double IDENTIFIED = 0.8;
    /** Candidates below are not listed. */
    private static final double LISTED = 0.02;
    /** Rejections of formats that fit by chance say nothing; only so many are listed. */
    private static final int REJECTIONS = 5;

    private static final int LONGEST = 40;

    private final Catalogue catalogue;

    Identifier(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Identification identify(String input, Context context) {
        String number = Normal.of(input);
        Variant[] variants = catalogue.index().match(number);
        Set<Flag> flags = Flags.ofCharacters(number, catalogue.samples);
        OtherKinds kinds = OtherKinds.of(input, number, context);
        if (variants.length == 0) {
            return withoutFormat(input, number, flags, kinds);
        }
        Weighing weighing = Weighing.of(catalogue, variants, number, context, kinds);
        double total = weighing.total();
        List<Candidate> candidates = candidates(weighing, number, total);
        if (!candidates.isEmpty()) {
            flags = Flags.withCandidate(flags, weighing.fitting[0].trial(), number, context);
        }
        double best = candidates.isEmpty() ? 0 : candidates.get(0).p();
        if (best < IDENTIFIED) {
            flags = Flags.with(flags, kinds);
        }
        List<String> repairs = List.of();
        Weighing.Weighed mistyped = mistyped(weighing);
        if (mistyped != null) {
            flags = Flags.with(flags, Flag.CHECK_DIGIT_FAILED);
            repairs = Repairs.of(mistyped.trial().variant, number, catalogue.lastYear());
        }
        Outcome outcome = outcome(best, kinds, weighing, total);
        return new Identification(
                input, number, outcome, candidates, Flags.frozen(flags), rejections(weighing), repairs);
    }

    private Identification withoutFormat(String input, String number, Set<Flag> flags, @Nullable OtherKinds kinds) {
        Outcome outcome =
                isText(number) || (kinds != null && kinds.mass() > 2) ? Outcome.NOT_A_TRACKING_NUMBER : Outcome.UNKNOWN;
        Set<Flag> all = Flags.with(flags, kinds);
        if (outcome == Outcome.UNKNOWN && isLikeCode(number)) {
            all = Flags.with(all, Flag.PRIVATE_COURIER_CODE);
        }
        List<String> repairs = outcome == Outcome.UNKNOWN ? LookAlikes.repairs(number, this) : List.of();
        return new Identification(input, number, outcome, List.of(), Flags.frozen(all), List.of(), repairs);
    }

    /** No digit at all, or characters that no courier prints, or longer than any number. */
    private static boolean isText(String number) {
        boolean digit = false;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (Alphabet.code(c) < 0 && (c < 128 || !Character.isLetter(c))) {
                return true;
            }
            digit |= Alphabet.isDigit(c);
        }
        return !digit || number.length() > LONGEST;
    }

    /** Two to six letters and then six or more digits: the way couriers make numbers, but none that the catalogue knows. */
    private static boolean isLikeCode(String number) {
        int letters = 0;
        while (letters < number.length() && Alphabet.isLetter(number.charAt(letters))) {
            letters++;
        }
        return letters >= 2 && letters <= 6 && number.length() - letters >= 6 && Digits.only(number.substring(letters));
    }

    private List<Candidate> candidates(Weighing weighing, String number, double total) {
        Weighing.Weighed[] fitting = weighing.fitting;
        int count = 0;
        while (count < fitting.length && fitting[count].weight() / total >= LISTED) {
            count++;
        }
        if (count == 0) {
            return List.of();
        }
        Candidate[] candidates = new Candidate[count];
        for (int i = 0; i < count; i++) {
            candidates[i] = candidate(fitting[i].trial(), number, fitting[i].weight() / total);
        }
        return List.of(candidates);
    }

    private static Candidate candidate(Trial trial, String number, double p) {
        Variant variant = trial.variant;
        Format format = variant.format;
        DestinationRule destination = format.destination;
        return new Candidate(
                format.courier.id(),
                format.id,
                p,
                trial.checks(),
                new Decoded(number, variant),
                trial.issuedOn,
                destination == null ? null : destination.read(number, variant.shape));
    }

    /**
     * The format that the number probably has with a slip in it: the heaviest rejected one whose check digit failed, if it
     * outweighs everything that fits; null if there is none.
     */
    private static Weighing.@Nullable Weighed mistyped(Weighing weighing) {
        for (Weighing.Weighed weighed : weighing.rejected) {
            if (weighed.trial().failedCheck()) {
                boolean heaviest = weighing.fitting.length == 0 || weighed.weight() > weighing.fitting[0].weight();
                return heaviest ? weighed : null;
            }
        }
        boolean onlyFailed =
                weighing.fitting.length > 0 && weighing.fitting[0].trial().failedCheck();
        return onlyFailed ? weighing.fitting[0] : null;
    }

    private static Outcome outcome(double best, @Nullable OtherKinds kinds, Weighing weighing, double total) {
        if (best >= IDENTIFIED) {
            return Outcome.IDENTIFIED;
        }
        if (kinds != null && kinds.mass() > 1) {
            double other = weighing.none / total * kinds.mass() / (1 + kinds.mass());
            if (other > 0.6) {
                return Outcome.NOT_A_TRACKING_NUMBER;
            }
        }
        return best >= LISTED ? Outcome.AMBIGUOUS : Outcome.UNKNOWN;
    }

    private static List<Rejection> rejections(Weighing weighing) {
        Weighing.Weighed[] rejected = weighing.rejected;
        if (rejected.length == 0) {
            return List.of();
        }
        List<Rejection> list = new ArrayList<>(rejected.length);
        String last = "";
        for (Weighing.Weighed weighed : rejected) {
            String format = weighed.trial().variant.format.id;
            String reason = weighed.trial().reason;
            if (reason != null && !format.equals(last) && list.size() < REJECTIONS) {
                list.add(new Rejection(format, reason));
                last = format;
            }
        }
        return List.copyOf(list);
    }

    /** Whether some format fits well enough to be offered as a repair. */
    boolean isPlausible(String number) {
        Variant[] variants = catalogue.index().match(number);
        if (variants.length == 0) {
            return false;
        }
        Weighing weighing = Weighing.of(catalogue, variants, number, Context.NONE, null);
        return weighing.fitting.length > 0 && weighing.fitting[0].weight() > weighing.none;
    }

    Catalogue catalogue() {
        return catalogue;
    }
}
