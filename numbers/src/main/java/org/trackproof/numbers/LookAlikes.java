package org.trackproof.numbers;

import java.util.List;

/**
 * Characters that look like Latin letters or digits and are none: they are never mapped silently, since the number that was
 * given does not exist; what was probably meant is offered as a repair.
 */
final class LookAlikes {
    /** Cyrillic and Greek capitals, each followed by the Latin letter that it is read as. */
    private static final String SCRIPTS = "АAВBЕEЗ3КKМMНHОOРPСCТTУYХXІIЈJЅSԚQԜWҮYΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX";

    /** Letters that are read as digits. */
    private static final String DIGITS = "O0I1L1S5B8Z2";

    /** Lengths of the letters that numbers begin with, the usual ones first. */
    private static final int[] PREFIXES = {2, 3, 4, 1, 5, 0};

    /** With fewer digits a string is a word rather than a misread number. */
    private static final int FEWEST_DIGITS = 6;

    private LookAlikes() {}

    private static int digits(String number) {
        int digits = 0;
        for (int i = 0; i < number.length(); i++) {
            digits += Alphabet.isDigit(number.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    /** What was probably meant by a number that has no known shape: at most one string. */
    static List<String> repairs(String number, Identifier identifier) {
        if (digits(number) < FEWEST_DIGITS) {
            return List.of();
        }
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
