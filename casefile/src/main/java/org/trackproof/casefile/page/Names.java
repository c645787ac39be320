package org.trackproof.casefile.page;

import org.trackproof.numbers.Courier;
import org.trackproof.numbers.Numbers;

/** What people call the couriers and the parts of a number. */
public final class Names {
    private Names() {}

    /** The courier's own name, or the id where nobody knows it. */
    public static String courier(String id) {
        return Numbers.standard().courier(id).map(Courier::name).orElse(id);
    }

    /** {@code serviceCode} becomes {@code service code}. */
    public static String part(String name, Words words) {
        if (words.has("part." + name)) {
            return words.get("part." + name);
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
