package org.trackproof.numbers;

/** A set of pairs of capital letters, written as patterns such as {@code E?,BZ}, with {@code ?} for any letter. */
final class LetterPairs {
    static final int ALL = 26 * 26;
    static final LetterPairs NONE = new LetterPairs();

    private final boolean[] pairs = new boolean[ALL];

    private LetterPairs() {}

    /** Reads patterns; a leading {@code !} means all other pairs; empty is {@link #NONE}. */
    static LetterPairs parse(String patterns) {
        if (patterns.isEmpty()) {
            return NONE;
        }
        var set = new LetterPairs();
        boolean others = patterns.charAt(0) == '!';
        for (String pattern : patterns.substring(others ? 1 : 0).split(",", -1)) {
            if (pattern.length() != 2) {
                throw new IllegalArgumentException("Letters '" + pattern + "' must be two letters, ? for any");
            }
            for (int pair = 0; pair < ALL; pair++) {
                set.pairs[pair] |= fits(pattern.charAt(0), pair / 26) && fits(pattern.charAt(1), pair % 26);
            }
        }
        for (int pair = 0; others && pair < ALL; pair++) {
            set.pairs[pair] = !set.pairs[pair];
        }
        return set;
    }

    private static boolean fits(char pattern, int letter) {
        return pattern == '?' || pattern - 'A' == letter;
    }

    /** The number 0..675 of the two letters at {@code at}. */
    static int pair(String text, int at) {
        return (text.charAt(at) - 'A') * 26 + text.charAt(at + 1) - 'A';
    }

    boolean isEmpty() {
        return this == NONE;
    }

    boolean contains(int pair) {
        return pairs[pair];
    }
}
