package org.trackproof.sources.paste;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Character references of HTML. Data: {@code entities.tsv}. Thread-safe. */
final class Entities {
    private static final int LONGEST = 12;
    private static final Map<String, Integer> BY_NAME = load();

    private Entities() {}

    private static Map<String, Integer> load() {
        Map<String, Integer> names = new HashMap<>();
        for (List<String> row : Table.read("entities.tsv", 2)) {
            names.put(row.get(0), Integer.parseInt(row.get(1), 16));
        }
        return names;
    }

    /** Appends what the {@code &} at an index stands for, itself if for nothing; returns the index behind it. */
    static int decode(String text, int at, StringBuilder out) {
        int limit = Math.min(text.length(), at + LONGEST);
        int end = at + 1;
        while (end < limit && text.charAt(end) != ';') {
            end++;
        }
        int code = end < limit ? code(text.substring(at + 1, end)) : -1;
        if (code < 0) {
            out.append('&');
            return at + 1;
        }
        out.appendCodePoint(code);
        return end + 1;
    }

    private static int code(String name) {
        if (!name.startsWith("#")) {
            return BY_NAME.getOrDefault(name, -1);
        }
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        try {
            int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            boolean plain = code >= ' ' && Character.isValidCodePoint(code) && (code < 0xd800 || code > 0xdfff);
            return plain ? code : ' ';
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
