package org.trackproof.numbers;

/** The characters of one number as codes of {@link Alphabet}, read once for all that look at them; used again for the next number. */
final class Characters {
    /** Seven digits that count up by chance: less than one in a million numbers. */
    private static final int COUNT = 7;

    private static final int REPEATED = 8;

    /** 0..35, or -1 for a character that no number has; the first {@link #length} count. */
    final byte[] codes = new byte[Normal.LIMIT];

    /** For the index to work with. */
    final long[] set = new long[Index.MOST_WORDS];

    int length;
    /** How many of them are digits. */
    int digits;
    /** How often a letter follows a digit or a digit a letter. */
    int changes;
    /** Whether there is another character than {@code 0-9A-Z}. */
    boolean strange;

    private int longestCount;
    private int longestSame;

    static Characters of(String number) {
        var characters = new Characters();
        characters.read(number);
        return characters;
    }

    /** Reads at most {@link Normal#LIMIT} characters. */
    void read(String number) {
        int until = Math.min(number.length(), Normal.LIMIT);
        int digitCount = 0;
        int changeCount = 0;
        int odd = 0;
        int last = number.isEmpty() ? 0 : Alphabet.code(number.charAt(0));
        for (int i = 0; i < until; i++) {
            int code = Alphabet.code(number.charAt(i));
            codes[i] = (byte) code;
            odd |= code;
            // The sign of (code - 10) is set for digits: no branch that random characters would mislead.
            digitCount += (code - 10) >>> 31;
            changeCount += ((code - 10) ^ (last - 10)) >>> 31;
            last = code;
        }
        length = until;
        strange = odd < 0;
        digits = strange ? digitsAmong(until) : digitCount;
        changes = changeCount;
        readRuns();
    }

    private int digitsAmong(int until) {
        int count = 0;
        for (int i = 0; i < until; i++) {
            count += codes[i] >= 0 && codes[i] < 10 ? 1 : 0;
        }
        return count;
    }

    /** Looks for digits that count or repeat; every such run of {@link #COUNT} has a step at a multiple of five. */
    private void readRuns() {
        longestCount = 1;
        longestSame = 1;
        for (int i = 5; i < length; i += 5) {
            int step = step(i);
            if (step <= 1 && (step == step(i - 1) || (i + 1 < length && step == step(i + 1)))) {
                readRun(i, step);
            }
        }
    }

    private void readRun(int at, int step) {
        int from = at;
        while (from > 1 && step(from - 1) == step) {
            from--;
        }
        int until = at + 1;
        while (until < length && step(until) == step) {
            until++;
        }
        int run = until - from + 1;
        if (step == 0) {
            longestSame = Math.max(longestSame, run);
        } else {
            longestCount = Math.max(longestCount, run);
        }
    }

    /** From the digit before {@code at} to the one there: 0 the same, 1 up, -1 down, nine and nought being neighbours; else 2. */
    private int step(int at) {
        int left = codes[at - 1];
        int right = codes[at];
        if (left < 0 || left > 9 || right < 0 || right > 9) {
            return 2;
        }
        int step = right - left;
        return step == 0 ? 0 : step == 1 || step == -9 ? 1 : step == -1 || step == 9 ? -1 : 2;
    }

    boolean isDigits() {
        return digits == length && length > 0;
    }

    boolean hasLetters() {
        return digits < length;
    }

    /** Whether seven or more digits count up or down. */
    boolean isCounting() {
        return longestCount >= COUNT;
    }

    /** Whether one digit stands eight or more times in a row and makes up three fifths of the digits. */
    boolean isRepeating() {
        return longestSame >= REPEATED && 5 * longestSame >= 3 * digits;
    }

    /** The number 0..675 of the first two characters, which must be letters. */
    int firstPair() {
        return (codes[0] - 10) * 26 + codes[1] - 10;
    }

    /** The value of the digits {@code from} inclusive to {@code until} exclusive. */
    long value(int from, int until) {
        long value = 0;
        for (int i = from; i < until; i++) {
            value = value * 10 + codes[i];
        }
        return value;
    }
}
