package org.trackproof.bench;

import java.util.SplittableRandom;

/**
 * Invents strings from shapes: {@code #} is a digit, {@code @} a capital, {@code *} a capital or digit, {@code ~} a small letter or
 * digit, {@code ^} a base64 character, {@code $} a hexadecimal digit; everything else stands for itself.
 */
final class Filling {
    private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String DIGITS = "0123456789";
    private static final String SMALL = "abcdefghijklmnopqrstuvwxyz";

    private Filling() {}

    static void fill(String shape, SplittableRandom random, StringBuilder out) {
        for (int i = 0; i < shape.length(); i++) {
            char c = shape.charAt(i);
            switch (c) {
                case '#' -> out.append(one(DIGITS, random));
                case '@' -> out.append(one(CAPITALS, random));
                case '*' -> out.append(one(CAPITALS + DIGITS, random));
                case '~' -> out.append(one(SMALL + DIGITS, random));
                case '^' -> out.append(one(CAPITALS + SMALL + DIGITS + "+/", random));
                case '$' -> out.append(one("0123456789abcdef", random));
                default -> out.append(c);
            }
        }
    }

    static String of(String shape, SplittableRandom random) {
        var out = new StringBuilder(shape.length());
        fill(shape, random, out);
        return out.toString();
    }

    static String one(String[] of, SplittableRandom random) {
        return of[random.nextInt(of.length)];
    }

    private static char one(String of, SplittableRandom random) {
        return of.charAt(random.nextInt(of.length()));
    }
}
