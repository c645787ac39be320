package org.trackproof.numbers;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Remarks about a number that do not depend on whose it could be, and about what its best candidate says. */
final class Flags {
    /** Seven digits that count up by chance: less than one in a million numbers. */
    private static final int COUNT = 7;

    private static final int REPEATED = 8;

    private Flags() {}

    /** The remarks about the characters alone; empty most of the time. */
    static Set<Flag> ofCharacters(String number, Samples samples) {
        int count = Digits.longestCount(number);
        int same = Digits.longestRun(number, 0);
        boolean repeated = same >= REPEATED && 5 * same >= 3 * digits(number);
        boolean sample = samples.contains(number);
        if (count < COUNT && !repeated && !sample) {
            return Set.of();
        }
        EnumSet<Flag> flags = EnumSet.of(Flag.SAMPLE_NUMBER);
        if (count >= COUNT) {
            flags.add(Flag.SEQUENTIAL_DIGITS);
        }
        if (repeated) {
            flags.add(Flag.REPEATED_DIGITS);
        }
        return flags;
    }

    private static int digits(String number) {
        int digits = 0;
        for (int i = 0; i < number.length(); i++) {
            digits += Alphabet.isDigit(number.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    /** The remarks about what the best candidate says of itself, added to {@code flags}. */
    static Set<Flag> withCandidate(Set<Flag> flags, Trial best, String number, Context context) {
        Format format = best.variant.format;
        if (format.untracked || isUntrackedLetters(format, number)) {
            flags = with(flags, Flag.UNTRACKED_SERVICE);
        }
        if ((best.facts & Trial.LETTERS_ODD) != 0 && isReserved(format, number)) {
            flags = with(flags, Flag.RESERVED_PREFIX);
        }
        if (format.closedToPublic) {
            flags = with(flags, Flag.PRIVATE_COURIER_CODE);
        }
        if (Timeliness.isFuture(best.issuedOn, context)) {
            flags = with(flags, Flag.FUTURE_DATE);
        }
        if (best.issuedOn != null && context.orderedOn() != null && best.issuedOn.isBefore(context.orderedOn())) {
            flags = with(flags, Flag.ISSUED_BEFORE_ORDER);
        }
        if (differsFromBuyer(best, number, context)) {
            flags = with(flags, Flag.DESTINATION_DIFFERS);
        }
        return flags;
    }

    static Set<Flag> with(Set<Flag> flags, Flag flag) {
        EnumSet<Flag> more = flags.isEmpty() ? EnumSet.noneOf(Flag.class) : EnumSet.copyOf(flags);
        more.add(flag);
        return more;
    }

    static Set<Flag> with(Set<Flag> flags, @Nullable OtherKinds kinds) {
        if (kinds == null) {
            return flags;
        }
        EnumSet<Flag> more = EnumSet.copyOf(kinds.flags());
        more.addAll(flags);
        return more;
    }

    static Set<Flag> frozen(Set<Flag> flags) {
        return flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(flags);
    }

    private static boolean isUntrackedLetters(Format format, String number) {
        return format.services != null && format.services.isUntracked(LetterPairs.pair(number, 0));
    }

    private static boolean isReserved(Format format, String number) {
        Services services = format.services;
        if (services == null) {
            return false;
        }
        Services.State state = services.state(LetterPairs.pair(number, 0));
        return state == Services.State.RESERVED || state == Services.State.UNALLOCATED;
    }

    private static boolean differsFromBuyer(Trial best, String number, Context context) {
        DestinationRule rule = best.variant.format.destination;
        Destination destination = rule == null ? null : rule.read(number, best.variant.shape);
        if (destination == null || context.shipTo() == null) {
            return false;
        }
        boolean sameCountry = destination.country().equals(context.shipTo());
        return !sameCountry || (context.postcode() != null && !isSamePostcode(destination, context));
    }

    /** Whether the number's postcode is the buyer's, as far as the shorter of the two goes (ZIP and ZIP+4). */
    static boolean isSamePostcode(Destination destination, Context context) {
        boolean elsewhere = context.shipTo() != null && !context.shipTo().equals(destination.country());
        if (elsewhere || context.postcode() == null) {
            return false;
        }
        String wanted = Normal.of(context.postcode());
        String said = destination.postcode();
        int length = Math.min(wanted.length(), said.length());
        return length >= 4 && wanted.regionMatches(0, said, 0, length);
    }
}
