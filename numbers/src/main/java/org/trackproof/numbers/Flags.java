package org.trackproof.numbers;

import java.util.Set;

/** Remarks about a number that do not depend on whose it could be, and about what its best candidate says. */
final class Flags {
    private Flags() {}

    static int bit(Flag flag) {
        return 1 << flag.ordinal();
    }

    /** The remarks about the characters alone, as bits; 0 most of the time. */
    static int ofCharacters(String number, Characters characters, Samples samples) {
        int flags = 0;
        if (characters.isCounting()) {
            flags |= bit(Flag.SAMPLE_NUMBER) | bit(Flag.SEQUENTIAL_DIGITS);
        }
        if (characters.isRepeating()) {
            flags |= bit(Flag.SAMPLE_NUMBER) | bit(Flag.REPEATED_DIGITS);
        }
        return flags == 0 && samples.contains(number, characters) ? bit(Flag.SAMPLE_NUMBER) : flags;
    }

    /** The remarks about what the best candidate says of itself, as bits. */
    static int ofCandidate(Trial best, String number, Context context) {
        Format format = best.variant.format;
        int flags = 0;
        if (format.untracked || isUntrackedLetters(format, number)) {
            flags |= bit(Flag.UNTRACKED_SERVICE);
        }
        if ((best.facts & Trial.LETTERS_ODD) != 0 && isReserved(format, number)) {
            flags |= bit(Flag.RESERVED_PREFIX);
        }
        if (format.closedToPublic) {
            flags |= bit(Flag.PRIVATE_COURIER_CODE);
        }
        if (Timeliness.isFuture(best.issuedOn, context)) {
            flags |= bit(Flag.FUTURE_DATE);
        }
        if (best.issuedOn != null && context.orderedOn() != null && best.issuedOn.isBefore(context.orderedOn())) {
            flags |= bit(Flag.ISSUED_BEFORE_ORDER);
        }
        if (differsFromBuyer(best, number, context)) {
            flags |= bit(Flag.DESTINATION_DIFFERS);
        }
        return flags;
    }

    /** The flags of these bits. */
    static Set<Flag> of(int bits) {
        return bits == 0 ? Set.of() : FlagSet.of(bits);
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
        Destination destination =
                rule == null || context.shipTo() == null ? null : rule.read(number, best.variant.shape);
        if (destination == null) {
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
