package org.trackproof.sources.reading;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Need;
import org.trackproof.verdict.Said;

/**
 * The postcode with which a source was asked that answers only to the postcode of the consignee. A missing and a wrong postcode look
 * like an unknown number there, so "not found" counts only if the buyer's own postcode was given.
 *
 * @param value letters and digits only, upper case; null if the source was asked without one
 */
record AskedPostcode(@Nullable String value) {
    private static final Pattern NOISE = Pattern.compile("%20|[^\\p{L}\\p{N}]");
    private static final int LONGEST_URL = 2_000;

    /**
     * Reads the address that was asked.
     *
     * @param shape where the postcode stands, as its only group
     */
    static AskedPostcode in(@Nullable String url, Pattern shape) {
        if (url == null || url.length() > LONGEST_URL) {
            return new AskedPostcode(null);
        }
        Matcher found = shape.matcher(url);
        String value = found.find() ? plain(found.group(1)) : "";
        return new AskedPostcode(value.isEmpty() ? null : value);
    }

    /** Whether an answer to this postcode proves that the parcel goes to the buyer's postcode. */
    boolean isBuyers(Reply reply) {
        String own = reply.shipTo().postcode();
        return value != null && own != null && plain(own).equals(value);
    }

    /** "Not found", or "give the postcode" where the buyer's own postcode was not in the question. */
    Answer notFound(Reply reply) {
        String own = reply.shipTo().postcode();
        if (value == null || (own != null && !plain(own).equals(value))) {
            return reply.needs(Need.DESTINATION_POSTCODE)
                    .said(Said.NEEDS_INPUT, "answers only to the postcode of the consignee");
        }
        return reply.said(Said.EMPTY, null);
    }

    private static String plain(String postcode) {
        return NOISE.matcher(postcode).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
