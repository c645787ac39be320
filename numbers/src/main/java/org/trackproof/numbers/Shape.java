package org.trackproof.numbers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fixed-length pattern: for every position the set of characters that may stand there, and names for stretches of it.
 * <p>Written as elements separated by one blank, {@code name:spec} or {@code spec}, where a spec is a literal {@code 'LIT'},
 * {@code d8} (digits), {@code A2} (letters), {@code X6} (either), {@code H4} (hexadecimal) or a class {@code [AHJ]1}.
 */
final class Shape {
    /** A named stretch, {@code from} inclusive, {@code until} exclusive. */
    record Part(String name, int from, int until) {
        String of(String number) {
            return number.substring(from, until);
        }
    }

    private final long[] sets;
    private final List<Part> parts;

    private Shape(long[] sets, List<Part> parts) {
        this.sets = sets;
        this.parts = parts;
    }

    int length() {
        return sets.length;
    }

    /** The characters that may stand at {@code position}, as bits of {@link Alphabet}. */
    long at(int position) {
        return sets[position];
    }

    List<Part> parts() {
        return parts;
    }

    @Nullable
    Part find(String name) {
        for (Part part : parts) {
            if (part.name().equals(name)) {
                return part;
            }
        }
        return null;
    }

    Part get(String name) {
        Part part = find(name);
        if (part == null) {
            throw new IllegalArgumentException("Shape has no part '" + name + "'");
        }
        return part;
    }

    boolean allowsOnlyDigits() {
        for (long set : sets) {
            if ((set & Alphabet.DIGITS) == 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Reads a shape in the notation above.
     *
     * @throws IllegalArgumentException if an element is of another form
     */
    static Shape parse(String text) {
        long[] sets = new long[64];
        int length = 0;
        List<Part> parts = new ArrayList<>(4);
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf(' ', at);
            end = end < 0 ? text.length() : end;
            int colon = text.indexOf(':', at);
            int from = length;
            String spec = colon >= 0 && colon < end ? text.substring(colon + 1, end) : text.substring(at, end);
            length = append(spec, sets, length, text);
            if (colon >= 0 && colon < end) {
                parts.add(new Part(text.substring(at, colon), from, length));
            }
            at = end + 1;
        }
        long[] exact = new long[length];
        System.arraycopy(sets, 0, exact, 0, length);
        return new Shape(exact, List.copyOf(parts));
    }

    /** The length of the shape that {@link #parse} would read; anything if it would not. */
    static int lengthOf(String text) {
        int length = 0;
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf(' ', at);
            end = end < 0 ? text.length() : end;
            int colon = text.indexOf(':', at);
            int from = colon >= 0 && colon < end ? colon + 1 : at;
            if (text.charAt(from) == '\'') {
                length += end - from - 2;
            } else {
                int digits = text.charAt(from) == '[' ? text.indexOf(']', from) + 1 : from + 1;
                length += Integer.parseInt(text, digits, end, 10);
            }
            at = end + 1;
        }
        return length;
    }

    private static int append(String spec, long[] sets, int start, String text) {
        if (spec.length() < 2) {
            throw unreadable(spec, text);
        }
        if (spec.charAt(0) == '\'') {
            return appendLiteral(spec, sets, start, text);
        }
        int digits = spec.charAt(0) == '[' ? spec.indexOf(']') + 1 : 1;
        long set = switch (spec.charAt(0)) {
            case 'd' -> Alphabet.DIGITS;
            case 'A' -> Alphabet.LETTERS;
            case 'X' -> Alphabet.DIGITS | Alphabet.LETTERS;
            case 'H' -> Alphabet.HEX;
            case '[' -> Alphabet.set(spec.substring(1, Math.max(1, digits - 1)));
            default -> throw unreadable(spec, text);
        };
        int count;
        try {
            count = Integer.parseInt(spec, digits, spec.length(), 10);
        } catch (NumberFormatException e) {
            throw unreadable(spec, text);
        }
        if (count < 1 || start + count > sets.length) {
            throw unreadable(spec, text);
        }
        int length = start;
        for (int i = 0; i < count; i++) {
            sets[length++] = set;
        }
        return length;
    }

    private static int appendLiteral(String spec, long[] sets, int start, String text) {
        int length = start;
        for (int i = 1; i < spec.length() - 1; i++) {
            int code = Alphabet.code(spec.charAt(i));
            if (code < 0 || length == sets.length) {
                throw unreadable(spec, text);
            }
            sets[length++] = 1L << code;
        }
        return length;
    }

    private static IllegalArgumentException unreadable(String spec, String text) {
        return new IllegalArgumentException("Shape element '" + spec + "' of \"" + text + "\" is not readable");
    }
}
