package org.trackproof.numbers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds tracking numbers in texts. Whole tokens only; words are joined only in the groupings of {@link Groups}, the longest first.
 * In a text most strings that could be a number are something else, so each needs either a selective format or a clue: a label
 * near it, a courier's name, an address of a courier or tracker. The work for one token is bounded.
 */
final class Finder {
    /**
     * Odds that a string in a text which fits some format is a tracking number, before its selectivity and clues: for strings
     * that hardly anything else has, namely those with letters and a right check digit, or with more than 20 digits.
     */
    private static final double UNLABELLED = 1 / 60.0;
    /** The same for all other strings: codes with a few letters in front are everywhere. */
    private static final double COMMON = 1 / 5000.0;

    private static final int UNCOMMON_DIGITS = 21;

    private static final double TRACKING_LABEL = 25_000;
    private static final double SHIPPING_LABEL = 40;
    private static final double OTHER_LABEL = 1 / 50.0;
    private static final double TRACKER_LINK = 25_000;
    private static final double OTHER_LINK = 1 / 20.0;
    /** Joined to a neighbour by a hyphen or point: a part of something longer. */
    private static final double GLUED = 1 / 3000.0;

    /** Digits that no label names as a tracking number. */
    private static final double BARE_DIGITS = 1 / 50.0;

    /** Each change between letters and digits beyond the third, in a number without check digit: random codes are full of them. */
    private static final double SCATTERED = 1 / 8.0;

    private static final int USUAL_CHANGES = 3;

    /** Mass of other kinds, mostly dates, beyond which no word around a number helps. */
    private static final double DATE = 10;

    private static final double ACCEPTED = 0.5;
    /** An "other" label names the number right behind it only. */
    private static final int OTHER_REACH = 30;

    /** Between the name of a parameter in an address and its value. */
    private static final int LINK_REACH = 12;

    private static final int MOST_GROUPS = 12;
    private static final int LONGEST_FIRST_GROUP = 6;
    private static final int LONGEST = 40;
    private static final int SHORTEST = 7;

    private final Catalogue catalogue;
    private final Clues clues;
    private final Groups groups;
    private final Links links;

    Finder(Catalogue catalogue, Clues clues, Groups groups, Links links) {
        this.catalogue = catalogue;
        this.clues = clues;
        this.groups = groups;
        this.links = links;
    }

    List<Found> find(String text) {
        return find(text, new Work());
    }

    List<Found> find(String text, Work work) {
        Tokens tokens = Lexer.read(text, links, work);
        var around = new Surroundings(clues, text, tokens.isQuoted());
        List<Found> found = new ArrayList<>();
        int token = 0;
        while (token < tokens.count()) {
            int next = account(tokens, token, work);
            if (next == token) {
                next = grouped(text, tokens, token, around, work, found);
            }
            if (next == token) {
                next = token + 1;
                if (tokens.hasDigit(token) && tokens.length(token) >= SHORTEST) {
                    offer(text, tokens, token, token, tokens.normal(token), around, work, found);
                }
            }
            token = next;
        }
        return List.copyOf(found);
    }

    /** The token after a bank account number that begins here; {@code token} if none does. */
    private static int account(Tokens tokens, int token, Work work) {
        if (!tokens.hasDigit(token) || !tokens.startsWithLetter(token) || !startsLikeIban(tokens.normal(token))) {
            return token;
        }
        StringBuilder joined = new StringBuilder(tokens.normal(token));
        for (int next = token + 1; joined.length() <= 34; next++) {
            if (joined.length() >= 15 && Iban.is(joined.toString())) {
                return next;
            }
            if (tokens.before(next) != ' ') {
                return token;
            }
            joined.append(tokens.normal(next));
            work.add(joined.length());
        }
        return token;
    }

    private static boolean startsLikeIban(String word) {
        return word.length() >= 4
                && Alphabet.isLetter(word.charAt(0))
                && Alphabet.isLetter(word.charAt(1))
                && Alphabet.isDigit(word.charAt(2))
                && Alphabet.isDigit(word.charAt(3));
    }

    /** Tries the groups that begin at {@code token}, the longest first; the token after the number, or {@code token}. */
    private int grouped(String text, Tokens tokens, int token, Surroundings around, Work work, List<Found> found) {
        char separator = tokens.before(token + 1);
        if (separator == Tokens.APART
                || tokens.length(token) > LONGEST_FIRST_GROUP
                || continuesDigits(tokens, token, separator)) {
            return token;
        }
        int[] sizes = new int[MOST_GROUPS];
        int[] lengths = new int[MOST_GROUPS];
        StringBuilder joined = new StringBuilder();
        int count = 0;
        while (count < MOST_GROUPS && (count == 0 || tokens.before(token + count) == separator)) {
            String word = tokens.normal(token + count);
            if (joined.length() + word.length() > LONGEST || word.isEmpty()) {
                break;
            }
            joined.append(word);
            work.add(word.length());
            sizes[count] = word.length();
            lengths[count] = joined.length();
            count++;
        }
        for (int last = count; last >= 2; last--) {
            String number = joined.substring(0, lengths[last - 1]);
            boolean whole = !startsDigits(tokens, token + last, separator);
            if (whole
                    && number.length() >= SHORTEST
                    && groups.allows(sizes, last, Digits.only(number))
                    && offer(text, tokens, token, token + last - 1, number, around, work, found)) {
                return token + last;
            }
        }
        return token;
    }

    private static boolean continuesDigits(Tokens tokens, int token, char separator) {
        return token > 0
                && tokens.before(token) == separator
                && tokens.hasDigit(token - 1)
                && Digits.only(tokens.normal(token - 1));
    }

    private static boolean startsDigits(Tokens tokens, int token, char separator) {
        return tokens.before(token) == separator && tokens.hasDigit(token);
    }

    private boolean offer(
            String text,
            Tokens tokens,
            int first,
            int last,
            String number,
            Surroundings around,
            Work work,
            List<Found> found) {
        work.add(number.length());
        Variant[] variants = catalogue.index().match(number);
        if (variants.length == 0) {
            return false;
        }
        OtherKinds kinds = OtherKinds.of(number, number, Context.NONE);
        Weighing weighing = Weighing.of(catalogue, variants, number, Context.NONE, kinds);
        Link link = tokens.link(first);
        boolean isDate = link == null && kinds != null && kinds.mass() > DATE;
        if (weighing.fits == 0 || isDate || isHopeless(weighing) || isCard(number, first, last)) {
            return false;
        }
        int start = tokens.start(first);
        int end = tokens.end(last);
        Clues.Found clue = around.around(start, end, link != null, work);
        Context context = context(link, clue);
        if (!context.isNone()) {
            weighing = Weighing.of(catalogue, variants, number, context, kinds);
        }
        Trial best = weighing.fitting[0];
        double fits = weighing.sum();
        double odds = fits / weighing.none * base(best, number) * clued(text, start, end, link, clue);
        double p = odds / (1 + odds);
        if (p < ACCEPTED) {
            return false;
        }
        Format format = best.variant.format;
        found.add(new Found(
                number,
                format.courier.id(),
                format.id,
                start,
                end,
                text.substring(start, end),
                p * best.weight / fits));
        return true;
    }

    /** Whether no clue could make a number of it. */
    private static boolean isHopeless(Weighing weighing) {
        double fits = weighing.sum();
        return fits * COMMON * TRACKING_LABEL * Weighing.CLAIMED < weighing.none * ACCEPTED;
    }

    private static Context context(@Nullable Link link, Clues.Found clue) {
        CourierEntry courier = link != null && link.courier() != null ? link.courier() : clue.courier();
        String country = courier == null ? clue.country() : null;
        return courier == null && country == null
                ? Context.NONE
                : new Context(courier == null ? null : courier.id(), null, country, null, null, null, null);
    }

    /** A payment card: four groups, or a prefix of the schemes with the right check digit. */
    private static boolean isCard(String number, int first, int last) {
        return last - first == 3 && number.length() == 16 && Digits.only(number) && Digits.luhn(number);
    }

    private static double base(Trial best, String number) {
        boolean digits = Digits.only(number);
        boolean checked = (best.facts & Trial.CHECK_PASS) != 0;
        boolean uncommon = digits ? number.length() >= UNCOMMON_DIGITS : checked;
        double base = uncommon ? UNLABELLED : COMMON;
        return checked || digits ? base : base * scattered(number);
    }

    private static double scattered(String number) {
        int changes = 0;
        double factor = 1;
        for (int i = 1; i < number.length(); i++) {
            boolean change = Alphabet.isDigit(number.charAt(i)) != Alphabet.isDigit(number.charAt(i - 1));
            if (change && ++changes > USUAL_CHANGES) {
                factor *= SCATTERED;
            }
        }
        return factor;
    }

    private static double clued(String text, int start, int end, @Nullable Link link, Clues.Found clue) {
        double odds = 1;
        if (link != null) {
            boolean named = clue.label() == Clues.Kind.TRACKING && clue.distance() <= LINK_REACH;
            return odds * (link.tracker() || named ? TRACKER_LINK : OTHER_LINK);
        }
        if (isGlued(text, start, end)) {
            odds *= GLUED;
        }
        boolean bare = end - start < UNCOMMON_DIGITS && clue.label() != Clues.Kind.TRACKING;
        if (bare && isPlainDigits(text, start, end)) {
            odds *= BARE_DIGITS;
        }
        if (clue.label() == Clues.Kind.TRACKING) {
            odds *= TRACKING_LABEL;
        } else if (clue.label() == Clues.Kind.SHIPPING) {
            odds *= SHIPPING_LABEL;
        } else if (clue.label() == Clues.Kind.OTHER && clue.distance() <= OTHER_REACH) {
            odds *= OTHER_LABEL;
        }
        return odds;
    }

    private static boolean isPlainDigits(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < 128 && Alphabet.code(c) > 9) {
                return false;
            }
        }
        return true;
    }

    private static boolean isGlued(String text, int start, int end) {
        return (start > 0 && isGlue(text.charAt(start - 1)) && isWordAt(text, start - 2))
                || (start > 0 && "+@$€£¥".indexOf(text.charAt(start - 1)) >= 0)
                || (end < text.length() && isGlue(text.charAt(end)) && isWordAt(text, end + 1));
    }

    private static boolean isGlue(char c) {
        return c == '-' || c == '.' || c == ',' || c == '_' || c == '@' || c == '/' || c == '\\';
    }

    private static boolean isWordAt(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
