package org.trackproof.sources.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Place;

/**
 * Places from the words of a source. A country is read from free text only where no other reading is left: "Fresno, CA" is in the United
 * States only on a journey that touches them, and "Recife, PE" is never in Peru unless the journey begins or ends there.
 */
final class Locations {
    private static final Set<String> US_STATES = Words.of("us-states.txt");
    private static final Pattern CITY_REGION_ZIP =
            Pattern.compile("([^,]{1,60}),\\s*([A-Za-z]{2})(?:[,\\s]+(\\d{5})(?:-\\d{4})?)?");
    private static final Pattern LAST_PART = Pattern.compile("(?:(.{1,80}),)?\\s*([^,]{2,60})", Pattern.DOTALL);
    private static final int LONGEST = 160;

    private Locations() {}

    /** A place whose parts the source names one by one; any may be missing. The country may be of any kind that {@link Countries} reads. */
    static Place named(
            @Nullable String country,
            @Nullable String region,
            @Nullable String city,
            @Nullable String postcode,
            @Nullable String raw) {
        String iso2 = Countries.iso2(country);
        boolean nothing = iso2 == null && region == null && city == null && postcode == null && raw == null;
        return nothing ? Place.UNKNOWN : new Place(iso2, region, city, postcode, raw);
    }

    /**
     * A place that the source names in one text, e.g. {@code Shenzhen, China} or {@code SAN RAFAEL, CA 94901}.
     *
     * @param origin alpha-2 of the country where the source says the journey begins, if it does
     * @param destination alpha-2 of the country where the source says it ends, if it does
     */
    static Place inText(@Nullable String raw, @Nullable String origin, @Nullable String destination) {
        if (raw == null || raw.isBlank() || raw.length() > LONGEST) {
            return raw == null || raw.isBlank() ? Place.UNKNOWN : new Place(null, null, null, null, raw);
        }
        Matcher us = CITY_REGION_ZIP.matcher(raw.strip());
        if (us.matches()) {
            return twoLetters(us, raw, origin, destination);
        }
        Matcher parts = LAST_PART.matcher(raw.strip());
        if (!parts.matches()) {
            return new Place(null, null, null, null, raw);
        }
        String last = parts.group(2).strip();
        // "Georgia" is a state too, and two letters alone are left to the caller's own country
        String country = last.length() > 2 && !last.equalsIgnoreCase("Georgia") ? Countries.iso2(last) : null;
        String before = country == null ? null : parts.group(1);
        String city = before == null || before.contains(",") ? null : before.strip();
        return new Place(country, null, city, null, raw);
    }

    private static Place twoLetters(Matcher found, String raw, @Nullable String origin, @Nullable String destination) {
        String city = found.group(1).strip();
        String code = found.group(2).toUpperCase(Locale.ROOT);
        String zip = found.group(3);
        boolean state = US_STATES.contains(code);
        boolean touchesUs = "US".equals(origin) || "US".equals(destination);
        boolean touchesCode = code.equals(origin) || code.equals(destination);
        if (state && (zip != null || (touchesUs && !touchesCode))) {
            return new Place("US", code, city, zip, raw);
        }
        if (touchesCode && !(state && touchesUs)) {
            return new Place(code, null, city, null, raw);
        }
        return new Place(null, null, city, null, raw);
    }
}
