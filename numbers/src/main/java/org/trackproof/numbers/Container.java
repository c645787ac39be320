package org.trackproof.numbers;

/**
 * Numbers of freight containers: three letters of the owner, {@code U}, {@code J} or {@code Z} for the kind, six digits and a check
 * digit. Source: ISO 6346 (letters count 10 to 38 without the multiples of 11, place n weighs 2 to the n, modulo 11, 10 as 0).
 */
final class Container {
    private static final int LENGTH = 11;

    private Container() {}

    static boolean is(String number) {
        if (number.length() != LENGTH || "UJZ".indexOf(number.charAt(3)) < 0) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            char c = number.charAt(i);
            if (i < 4 ? !Alphabet.isLetter(c) : !Alphabet.isDigit(c)) {
                return false;
            }
            sum += value(c) << i;
        }
        return sum % 11 % 10 == number.charAt(LENGTH - 1) - '0';
    }

    /** A is 10, and 11, 22 and 33 are left out: B is 12, K 21, L 23, U 32, V 34. */
    private static int value(char c) {
        int code = Alphabet.code(c);
        return code < 10 ? code : code + (code - 1) / 10;
    }
}
