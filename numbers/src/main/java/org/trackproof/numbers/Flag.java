package org.trackproof.numbers;

import java.util.Locale;

/** A remarkable property of a number, apart from whose number it could be. */
public enum Flag {
    SAMPLE_NUMBER,
    CHECK_DIGIT_FAILED,
    SEQUENTIAL_DIGITS,
    REPEATED_DIGITS,
    FUTURE_DATE,
    ISSUED_BEFORE_ORDER,
    UNTRACKED_SERVICE,
    DESTINATION_DIFFERS,
    RESERVED_PREFIX,
    PRIVATE_COURIER_CODE,
    LOOKS_LIKE_ORDER_NUMBER,
    LOOKS_LIKE_PHONE,
    LOOKS_LIKE_IBAN,
    LOOKS_LIKE_EAN,
    LOOKS_LIKE_CARD,
    LOOKS_LIKE_IMEI,
    LOOKS_LIKE_TIMESTAMP,
    LOOKS_LIKE_POSTCODE,
    LOOKS_LIKE_CONTAINER;

    /** The word used in JSON, e.g. {@code sample-number}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
