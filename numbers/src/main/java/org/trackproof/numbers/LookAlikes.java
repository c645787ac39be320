package org.trackproof.numbers;

import java.util.List;

/**
 * Characters that look like Latin letters or digits and are none: they are never mapped silently, since the number that was
 * given does not exist; what was probably meant is offered as a repair.
 */
final class LookAlikes extends LaterList<String> {
    /** Cyrillic and Greek capitals, each followed by the Latin letter that it is read as. */
    private static final String SCRIPTS = "АAВBЕEЗ3КKМMНHОOРPСCТTУYХXІIЈJЅSԚQԜWҮYΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX";

    /** Letters that are read as digits. */
    private static final String DIGITS = "O0I1L1S5B8Z2";

    /** Lengths of the letters that numbers begin with, the usual ones first. */
    private static final int[] PREFIXES = {2, 3, 4, 1, 5, 0};

    /** With fewer digits a string is a word rather than a misread number. */
    private static final int FEWEST_DIGITS = 6;

    private final String number;
    private final Identifier identifier;

    private LookAlikes(String number, Identifier identifier) {
        this.number = number;
        this.identifier = identifier;
    }

    /** What was probably meant by a number that has no known shape: at most one string. */
    static List<String> repairs(String number, Characters characters, Identifier identifier) {
        return characters.digits < FEWEST_DIGITS || !isMisread(number) ? List.of() : new LookAlikes(number, identifier);
    }

    /** Whether it holds any character that is taken for another. */
    private static boolean isMisread(String number) {
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c > 127 || (c > '9' && DIGITS.indexOf(c) >= 0)) {
                return true;
            }
        }
        return false;
    }

    @Override
    List<String> workOut() {
        String latin = mapped(number, SCRIPTS, 0, number.length());
        if (!latin.equals(number) && identifier.isPlausible(latin)) {
            return List.of(latin);
        }
        for (int prefix : PREFIXES) {
            for (int suffix = 0; suffix <= 2 && prefix + suffix < latin.length(); suffix += 2) {
                String digits = mapped(latin, DIGITS, prefix, latin.length() - suffix);
                if (!digits.equals(latin) && identifier.isPlausible(digits)) {
                    return List.of(digits);
                }
            }
        }
        return List.of();
    }

    private static String mapped(String text, String pairs, int from, int until) {
        StringBuilder out = new StringBuilder(text);
        for (int i = from; i < until; i++) {
            int at = pairs.indexOf(text.charAt(i));
            while (at >= 0 && at % 2 != 0) {
                at = pairs.indexOf(text.charAt(i), at + 1);
            }
            if (at >= 0) {
                out.setCharAt(i, pairs.charAt(at + 1));
            }
        }
        return out.toString();
    }
}
