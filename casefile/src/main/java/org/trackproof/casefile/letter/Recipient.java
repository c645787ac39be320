package org.trackproof.casefile.letter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who a letter is written to. */
public enum Recipient {
    SELLER,
    MARKETPLACE,
    CARRIER,
    BANK,
    PAYMENT_PROVIDER,
    CONSUMER_BODY;

    /** The word used on the command line and in file names. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Recipient> find(String id) {
        return Arrays.stream(values())
                .filter(recipient -> recipient.id().equals(id))
                .findFirst();
    }

    /** All ids, for messages. */
    public static String ids() {
        return Arrays.stream(values()).map(Recipient::id).collect(Collectors.joining(", "));
    }
}
