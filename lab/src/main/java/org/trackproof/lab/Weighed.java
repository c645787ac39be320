package org.trackproof.lab;

import java.util.ArrayList;
import java.util.List;

/** A word and how often it comes. */
record Weighed(String word, double weight) {
    /** Reads {@code cainiao:6,yunexpress:2}; a dash is an empty list. */
    static List<Weighed> list(String text) {
        List<Weighed> list = new ArrayList<>();
        if (text.equals("-")) {
            return list;
        }
        for (String part : text.split(",", -1)) {
            int colon = part.indexOf(':');
            list.add(new Weighed(part.substring(0, colon), Double.parseDouble(part.substring(colon + 1))));
        }
        return list;
    }
}
