package org.trackproof.numbers;

import org.jspecify.annotations.Nullable;

/**
 * What else than a tracking number a string could be: an order number, a telephone number, a bank account, a card, a product
 * code, a device, an instant, a postcode. Each kind that fits has a mass: how probable it is beside a string of which nothing
 * is known (mass 1), from how selective its rule is and how often such things are pasted instead of a tracking number.
 */
final class OtherKinds {
    /** A mass that no format outweighs. */
    static final double CERTAIN = 1e12;

    private int flags;
    private double mass;

    /** Mass of all kinds that fit, beside 1 for "nothing known". */
    double mass() {
        return mass;
    }

    /** The flags of the kinds that fit, as bits of {@link Flags}; 0 if none fits. */
    int flags() {
        return flags;
    }

    private void add(Flag flag, double more) {
        flags |= Flags.bit(flag);
        mass += more;
    }

    /** The kinds that fit, or null if there are none. */
    static @Nullable OtherKinds of(String input, String number, Context context) {
        var kinds = new OtherKinds();
        kinds.read(input, number, Characters.of(number), context);
        return kinds.flags == 0 ? null : kinds;
    }

    /** Finds the kinds that fit, and forgets those of the string before. */
    void read(String input, String number, Characters characters, Context context) {
        flags = 0;
        mass = 0;
        boolean digits = characters.isDigits();
        addOrderNumber(input, number, digits, context);
        addPostcode(number, digits, context);
        if (digits) {
            addPhone(number);
            addDigits(number);
        } else if (number.length() > 1 && number.charAt(0) == '+' && isInternationalPhone(number)) {
            add(Flag.LOOKS_LIKE_PHONE, CERTAIN);
        } else if (Iban.is(number)) {
            add(Flag.LOOKS_LIKE_IBAN, 1e6);
        }
    }

    private void addOrderNumber(String input, String number, boolean digits, Context context) {
        String orderId = context.orderId();
        if (orderId != null && !number.isEmpty() && number.equals(Normal.of(orderId))) {
            add(Flag.LOOKS_LIKE_ORDER_NUMBER, CERTAIN);
        } else if (digits && isAliExpressOrder(number)) {
            add(Flag.LOOKS_LIKE_ORDER_NUMBER, 30);
        } else if (hasOrderGroups(input) || hasOrderPrefix(input)) {
            add(Flag.LOOKS_LIKE_ORDER_NUMBER, 1e4);
        }
    }

    /** Digits in the groups of Amazon's and eBay's order numbers. */
    private static boolean hasOrderGroups(String input) {
        int length = input.length();
        return (length == 19 && Digits.grouped(input, '-', 3, 7, 7))
                || (length == 14 && Digits.grouped(input, '-', 2, 5, 5));
    }

    /** Sixteen digits that begin with 80 to 83: orders of AliExpress since 2020. */
    static boolean isAliExpressOrder(String number) {
        return number.length() == 16
                && number.charAt(0) == '8'
                && number.charAt(1) >= '0'
                && number.charAt(1) <= '3'
                && Digits.only(number);
    }

    /** Prefixes that shops print before their own order numbers. */
    private static boolean hasOrderPrefix(String input) {
        return input.startsWith("PO-") || input.startsWith("ORD-") || input.startsWith("ORDER");
    }

    private void addPostcode(String number, boolean digits, Context context) {
        String postcode = context.postcode();
        if (postcode != null && !number.isEmpty() && number.equals(Normal.of(postcode))) {
            add(Flag.LOOKS_LIKE_POSTCODE, CERTAIN);
        } else if (digits && number.length() >= 4 && number.length() <= 6) {
            add(Flag.LOOKS_LIKE_POSTCODE, 5);
        }
    }

    private static boolean isInternationalPhone(String number) {
        return number.length() >= 9
                && number.length() <= 16
                && number.charAt(0) == '+'
                && Digits.only(number.substring(1));
    }

    private void addPhone(String number) {
        char second = number.length() > 1 ? number.charAt(1) : '0';
        if (number.length() == 11 && number.charAt(0) == '1' && second >= '3') {
            add(Flag.LOOKS_LIKE_PHONE, 3);
        }
    }

    private void addDigits(String number) {
        int length = number.length();
        boolean isProductLength = length == 8 || (length >= 12 && length <= 14);
        if (isProductLength && Digits.gs1(number)) {
            add(Flag.LOOKS_LIKE_EAN, length == 13 ? 3 : 0.4);
        }
        if ((length == 15 || length == 16) && isCardIssuer(number) && Digits.luhn(number)) {
            add(Flag.LOOKS_LIKE_CARD, 3);
        }
        if (length == 15 && isDeviceBody(number) && Digits.luhn(number)) {
            add(Flag.LOOKS_LIKE_IMEI, 5);
        }
        double instant = Digits.instant(number);
        if (instant > 0) {
            add(Flag.LOOKS_LIKE_TIMESTAMP, instant);
        }
    }

    /** First digits of the big card schemes, at the length of their cards. */
    private static boolean isCardIssuer(String number) {
        int two = (number.charAt(0) - '0') * 10 + number.charAt(1) - '0';
        if (number.length() == 15) {
            return two == 34 || two == 37;
        }
        boolean mastercard = (two >= 51 && two <= 55) || (two >= 22 && two <= 27);
        return number.length() == 16 && (two / 10 == 4 || mastercard || two == 62 || two == 65);
    }

    /** First two digits of most type codes of telephones. */
    private static boolean isDeviceBody(String number) {
        return number.startsWith("35") || number.startsWith("86") || number.startsWith("01") || number.startsWith("99");
    }
}
