package org.trackproof.bench;

/** Check digits, written apart from those of the library: what is made up here must not depend on what is measured. */
final class CheckDigits {
    private CheckDigits() {}

    /** Adds the GS1 check digit: weights 3, 1, 3 ... from the right. */
    static String gs1(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += (body.charAt(body.length() - 1 - i) - '0') * (i % 2 == 0 ? 3 : 1);
        }
        return body + (10 - sum % 10) % 10;
    }

    /** Adds the Luhn digit. */
    static String luhn(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int digit = (body.charAt(body.length() - 1 - i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return body + (10 - sum % 10) % 10;
    }

    /** Adds the digit of weighted digits: {@code (sum mod first) mod 10}. */
    static String weighted(String body, int[] weights, int modulo) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += (body.charAt(i) - '0') * weights[i % weights.length];
        }
        return body + sum % modulo % 10;
    }

    /** The S10 digit of eight digits, added. */
    static String s10(String serial) {
        int[] weights = {8, 6, 4, 2, 3, 5, 9, 7};
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += (serial.charAt(i) - '0') * weights[i];
        }
        int digit = 11 - sum % 11;
        return serial + (digit == 10 ? 0 : digit == 11 ? 5 : digit);
    }

    /** Adds the digit of UPS to fifteen characters behind {@code 1Z}. */
    static String ups(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            int value = c <= '9' ? c - '0' : (c - 63) % 10;
            sum += i % 2 == 0 ? value : 2 * value;
        }
        return "1Z" + body + (10 - sum % 10) % 10;
    }

    /** Puts the IBAN check digits between country and account. */
    static String iban(String country, String account) {
        int remainder = 0;
        String turned = account + country + "00";
        for (int i = 0; i < turned.length(); i++) {
            char c = turned.charAt(i);
            int value = c <= '9' ? c - '0' : c - 'A' + 10;
            remainder = (value > 9 ? remainder * 100 + value : remainder * 10 + value) % 97;
        }
        int check = 98 - remainder;
        return country + (check < 10 ? "0" : "") + check + account;
    }
}
