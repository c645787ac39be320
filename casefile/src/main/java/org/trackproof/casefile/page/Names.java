package org.trackproof.casefile.page;

import java.util.Map;
import org.trackproof.numbers.Courier;
import org.trackproof.numbers.Numbers;

/** What people call the couriers and the parts of a number. */
public final class Names {
    private static final Map<String, String> PARTS = Map.of(
            "serviceCode", "service code",
            "countryCode", "country code",
            "account", "shipper's account",
            "issuedBetween", "issued",
            "serial", "serial number");

    private Names() {}

    /** The courier's own name, or the id where nobody knows it. */
    public static String courier(String id) {
        return Numbers.standard().courier(id).map(Courier::name).orElse(id);
    }

    /** {@code serviceCode} becomes {@code service code}. */
    public static String part(String name) {
        String known = PARTS.get(name);
        if (known != null) {
            return known;
        }
        StringBuilder out = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                out.append(' ').append((char) (c + 32));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
