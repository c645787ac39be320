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

    private LookAlikes() {}

    /** What was probably meant by a number that has no known shape: at most one string. */
    static List<String> repairs(String number, Identifier identifier) {
        String latin = mapped(number, SCRIPTS, 0, number.length());
        if (!latin.equals(number) && identifier.isPlausible(latin)) {
            return List.of(latin);
        }
        for (int prefix = 0; prefix <= 5 && prefix < latin.length(); prefix++) {
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
