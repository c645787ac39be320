package org.trackproof.numbers;

/** International bank account numbers. Source: ISO 13616 (lengths by country, ISO 7064 mod 97,10 check). */
final class Iban {
    private static final String LENGTHS =
            "AD24AE23AL28AT20AZ28BA20BE16BG22BH22BR29BY28CH21CR22CY28CZ24DE22DK18DO28EE20EG29ES24FI18FO18FR27GB22GE22GI23"
                    + "GL18GR27GT28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25MC27MD24ME22MK19"
                    + "MR27MT31MU30NL18NO15PK24PL28PS29PT25QA29RO24RS22SA24SC31SE24SI19SK24SM27ST25SV28TL23TN24TR26UA29"
                    + "VA22VG24XK20";

    private static final byte[] BY_COUNTRY = byCountry();

    private Iban() {}

    private static byte[] byCountry() {
        byte[] lengths = new byte[LetterPairs.ALL];
        for (int i = 0; i < LENGTHS.length(); i += 4) {
            lengths[LetterPairs.pair(LENGTHS, i)] =
                    (byte) ((LENGTHS.charAt(i + 2) - '0') * 10 + LENGTHS.charAt(i + 3) - '0');
        }
        return lengths;
    }

    static boolean is(String number) {
        int length = number.length();
        if (length < 15
                || length > 34
                || !Alphabet.isLetter(number.charAt(0))
                || !Alphabet.isLetter(number.charAt(1))
                || !Alphabet.isDigit(number.charAt(2))
                || !Alphabet.isDigit(number.charAt(3))) {
            return false;
        }
        return BY_COUNTRY[LetterPairs.pair(number, 0)] == length && remainder(number) == 1;
    }

    /** The number with its first four characters moved to the end, letters as 10..35, modulo 97. */
    static int remainder(String number) {
        int remainder = 0;
        int length = number.length();
        for (int i = 0; i < length; i++) {
            int code = Alphabet.code(number.charAt((i + 4) % length));
            if (code < 0) {
                return -1;
            }
            remainder = (code > 9 ? remainder * 100 + code : remainder * 10 + code) % 97;
        }
        return remainder;
    }
}
