package org.trackproof.numbers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts together the answer about one string. */
final class Identifier {
    private static final double IDENTIFIED = 0.8;

    private static final int LONGEST = 40;

    /** So many trials hardly any number needs. */
    private static final int USUAL = 32;

    private final Catalogue catalogue;
    /** What one thread works with, for one number at a time. */
    private final ThreadLocal<Desk> desks = ThreadLocal.withInitial(Desk::new);

    /** Everything that is needed to look at a number, used again for the next one, so that a miss allocates no more than its answer. */
    private static final class Desk {
        final Characters characters = new Characters();
        final OtherKinds kinds = new OtherKinds();
        final Weighing weighing = new Weighing(USUAL);
    }

    Identifier(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Identification identify(String input, Context context) {
        Desk desk = desks.get();
        Characters characters = desk.characters;
        characters.read(input);
        String number = input;
        if (characters.strange || input.length() > Normal.LIMIT) {
            number = Normal.of(input);
            characters.read(number);
        }
        int flags = Flags.ofCharacters(number, characters, catalogue.samples);
        OtherKinds kinds = desk.kinds;
        kinds.read(input, number, characters, context);
        Matches matches = catalogue.index().match(characters);
        if (matches == null) {
            return withoutFormat(input, number, characters, flags, kinds, List.of());
        }
        desk.weighing.weigh(catalogue, matches, number, characters, context, kinds.mass());
        return weighed(input, number, context, desk, flags);
    }

    boolean hasKnownShape(String input) {
        Characters characters = desks.get().characters;
        characters.read(input);
        if (characters.strange || input.length() > Normal.LIMIT) {
            characters.read(Normal.of(input));
        }
        return catalogue.index().match(characters) != null;
    }

    private Identification weighed(String input, String number, Context context, Desk desk, int remarks) {
        Weighing weighing = desk.weighing;
        OtherKinds kinds = desk.kinds;
        int flags = remarks;
        double total = weighing.total();
        List<Candidate> candidates = candidates(weighing, number, total);
        if (!candidates.isEmpty()) {
            flags |= Flags.ofCandidate(weighing.fitting[0], number, context);
        }
        double best = candidates.isEmpty() ? 0 : candidates.get(0).p();
        if (best < IDENTIFIED) {
            flags |= kinds.flags();
        }
        List<Rejection> rejected = weighing.fails == 0 ? List.of() : new Rejections(catalogue, number, context);
        Trial mistyped = mistyped(weighing);
        Outcome outcome = outcome(best, kinds.mass(), weighing, total);
        if (outcome == Outcome.UNKNOWN && mistyped == null) {
            return withoutFormat(input, number, desk.characters, flags, kinds, rejected);
        }
        List<String> repairs = List.of();
        if (mistyped != null) {
            flags |= Flags.bit(Flag.CHECK_DIGIT_FAILED);
            repairs = Repairs.of(mistyped.variant, number, catalogue.lastYear());
        }
        return new Identification(input, number, outcome, candidates, Flags.of(flags), rejected, repairs);
    }

    private Identification withoutFormat(
            String input,
            String number,
            Characters characters,
            int remarks,
            OtherKinds kinds,
            List<Rejection> rejected) {
        Outcome outcome =
                isText(number, characters) || kinds.mass() > 2 ? Outcome.NOT_A_TRACKING_NUMBER : Outcome.UNKNOWN;
        int flags = remarks | kinds.flags();
        if (outcome == Outcome.UNKNOWN && isLikeCode(characters)) {
            flags |= Flags.bit(Flag.PRIVATE_COURIER_CODE);
        }
        List<String> repairs = outcome == Outcome.UNKNOWN ? LookAlikes.repairs(number, characters, this) : List.of();
        return new Identification(input, number, outcome, List.of(), Flags.of(flags), rejected, repairs);
    }

    /** No digit at all, or characters that no courier prints, or longer than any number. */
    private static boolean isText(String number, Characters characters) {
        if (characters.digits == 0 || number.length() > LONGEST) {
            return true;
        }
        for (int i = 0; characters.strange && i < number.length(); i++) {
            char c = number.charAt(i);
            if (Alphabet.code(c) < 0 && (c < 128 || !Character.isLetter(c))) {
                return true;
            }
        }
        return false;
    }

    /** Two to six letters and then six or more digits: the way couriers make numbers, but none that the catalogue knows. */
    private static boolean isLikeCode(Characters characters) {
        int letters = characters.length - characters.digits;
        boolean counts = letters >= 2 && letters <= 6 && characters.digits >= 6 && !characters.strange;
        return counts && characters.changes == 1 && characters.codes[0] > 9;
    }

    private List<Candidate> candidates(Weighing weighing, String number, double total) {
        Trial[] fitting = weighing.fitting;
        int count = 0;
        while (count < weighing.fits && fitting[count].weight / total >= Weighing.LISTED) {
            count++;
        }
        if (count == 0) {
            return List.of();
        }
        if (count == 1) {
            return List.of(candidate(fitting[0], number, fitting[0].weight / total));
        }
        Candidate[] candidates = new Candidate[count];
        for (int i = 0; i < count; i++) {
            candidates[i] = candidate(fitting[i], number, fitting[i].weight / total);
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
    private static @Nullable Trial mistyped(Weighing weighing) {
        Trial heaviest = null;
        for (int i = 0; i < weighing.fails; i++) {
            Trial trial = weighing.rejected[i];
            if (trial.failedCheck() && (heaviest == null || trial.weight > heaviest.weight)) {
                heaviest = trial;
            }
        }
        Trial best = weighing.fits > 0 ? weighing.fitting[0] : null;
        if (heaviest != null && (best == null || heaviest.weight > best.weight)) {
            return heaviest;
        }
        return best != null && best.failedCheck() ? best : null;
    }

    private static Outcome outcome(double best, double mass, Weighing weighing, double total) {
        if (best >= IDENTIFIED) {
            return Outcome.IDENTIFIED;
        }
        if (mass > 1) {
            double other = weighing.none / total * mass / (1 + mass);
            if (other > 0.6) {
                return Outcome.NOT_A_TRACKING_NUMBER;
            }
        }
        return best >= Weighing.LISTED ? Outcome.AMBIGUOUS : Outcome.UNKNOWN;
    }

    /** Whether some format fits well enough to be offered as a repair. */
    boolean isPlausible(String number) {
        Variant[] variants = catalogue.index().match(number);
        if (variants.length == 0) {
            return false;
        }
        Weighing weighing = Weighing.of(catalogue, variants, number, Context.NONE, null);
        return weighing.fits > 0 && weighing.fitting[0].weight > weighing.none;
    }

    Catalogue catalogue() {
        return catalogue;
    }
}
