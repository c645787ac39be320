package org.trackproof.numbers;

/** Questions about strings of digits that are not tracking numbers. */
final class Digits {
    private Digits() {}

    static boolean only(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Alphabet.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Whether {@code text} is digits in groups of just these sizes with {@code separator} between them. */
    static boolean grouped(String text, char separator, int... sizes) {
        int at = 0;
        for (int group = 0; group < sizes.length; group++) {
            if (group > 0 && (at >= text.length() || text.charAt(at++) != separator)) {
                return false;
            }
            for (int i = 0; i < sizes[group]; i++) {
                if (at >= text.length() || !Alphabet.isDigit(text.charAt(at++))) {
                    return false;
                }
            }
        }
        return at == text.length();
    }

    /** Whether the last digit is the GS1 check digit of the others. */
    static boolean gs1(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? digit : 3 * digit;
        }
        return sum % 10 == 0;
    }

    /** Whether the digits pass the Luhn check. */
    static boolean luhn(CharSequence digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int product = i % 2 == 0 ? digit : 2 * digit;
            sum += product > 9 ? product - 9 : product;
        }
        return sum % 10 == 0;
    }

    /**
     * Mass (see {@link OtherKinds}) of "these digits are an instant": a day, a day and time, or seconds or milliseconds since
     * 1970; 0 if they are none. The years 1990 to 2039 count.
     */
    static double instant(String digits) {
        int length = digits.length();
        if (length == 10 || length == 13) {
            char second = digits.charAt(1);
            return digits.charAt(0) == '1' && second >= '2' ? 0.6 : 0;
        }
        boolean isLength = length == 8 || length == 12 || length == 14;
        if (!isLength || !day(digits) || !clock(digits)) {
            return 0;
        }
        return length == 8 ? 50 : length == 12 ? 40 : 300;
    }

    private static boolean day(String digits) {
        if (digits.charAt(0) > '2') {
            return false;
        }
        int year = Integer.parseInt(digits, 0, 4, 10);
        int month = Integer.parseInt(digits, 4, 6, 10);
        int day = Integer.parseInt(digits, 6, 8, 10);
        return year >= 1990 && year < 2040 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    private static boolean clock(String digits) {
        for (int i = 8; i + 2 <= digits.length(); i += 2) {
            int limit = i == 8 ? 24 : 60;
            if (Integer.parseInt(digits, i, i + 2, 10) >= limit) {
                return false;
            }
        }
        return true;
    }
}
