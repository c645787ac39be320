package org.trackproof.numbers;

import java.util.Locale;

/** The one-word answer about a string. */
public enum Outcome {
    /** The best candidate has at least .8. */
    IDENTIFIED,
    /** Some formats fit, none of them with .8. */
    AMBIGUOUS,
    /** No known format fits; the string may still be a number of a courier that the catalogue does not know. */
    UNKNOWN,
    /** Something else than a tracking number: an order number, a phone number, an IBAN, a card, text. */
    NOT_A_TRACKING_NUMBER;

    /** The word used in JSON, e.g. {@code not-a-tracking-number}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
