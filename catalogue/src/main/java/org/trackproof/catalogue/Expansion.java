package org.trackproof.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a shape with ranges, alternatives and optional elements as the list of its fixed-length variants. The notation is
 * described in {@code catalogue/README.md}; what comes out uses only {@code 'LIT' d8 A2 X6 H4 [AHJ]1}, each perhaps named.
 */
final class Expansion {
    private static final int LIMIT = 500;

    private Expansion() {}

    /** @throws IllegalArgumentException if the shape is not readable or has more than 500 variants */
    static List<String> of(String shape) {
        List<String> variants = List.of("");
        for (String element : shape.strip().split(" +", -1)) {
            List<String> choices = choices(element);
            List<String> longer = new ArrayList<>(variants.size() * choices.size());
            for (String variant : variants) {
                for (String choice : choices) {
                    longer.add(variant.isEmpty() || choice.isEmpty() ? variant + choice : variant + " " + choice);
                }
            }
            if (longer.size() > LIMIT) {
                throw new IllegalArgumentException("Shape \"" + shape + "\" has more than " + LIMIT + " variants");
            }
            variants = longer;
        }
        return variants;
    }

    /** The number of characters of a variant. */
    static int length(String variant) {
        int length = 0;
        for (String element : variant.split(" ", -1)) {
            String spec = element.substring(element.indexOf(':') + 1);
            length += spec.startsWith("'")
                    ? spec.length() - 2
                    : Integer.parseInt(spec.substring(spec.startsWith("[") ? spec.indexOf(']') + 1 : 1));
        }
        return length;
    }

    private static List<String> choices(String element) {
        int colon = element.indexOf(':');
        String name = colon < 0 ? "" : element.substring(0, colon + 1);
        String spec = element.substring(colon + 1);
        List<String> choices = new ArrayList<>();
        if (spec.endsWith("?")) {
            choices.add("");
            spec = spec.substring(0, spec.length() - 1);
        }
        for (String alternative : spec.split("\\|", -1)) {
            for (String fixed : counts(alternative)) {
                choices.add(fixed.isEmpty() ? "" : name + fixed);
            }
        }
        return choices;
    }

    private static List<String> counts(String spec) {
        if (spec.startsWith("'")) {
            // A printed % is no character of a number; readers drop it.
            String literal = spec.replace("%", "");
            return List.of(literal.equals("''") ? "" : literal);
        }
        int digits = spec.startsWith("[") ? spec.indexOf(']') + 1 : 1;
        int dash = spec.indexOf('-', digits);
        if (dash < 0) {
            return List.of(spec);
        }
        int from = Integer.parseInt(spec.substring(digits, dash));
        int to = Integer.parseInt(spec.substring(dash + 1));
        List<String> fixed = new ArrayList<>();
        for (int count = from; count <= to; count++) {
            fixed.add(spec.substring(0, digits) + count);
        }
        return fixed;
    }
}
