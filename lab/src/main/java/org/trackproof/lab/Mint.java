package org.trackproof.lab;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Draws tracking numbers of a kind; see {@code numbers.tsv}. Check digits are right unless asked otherwise.
 *
 * @param template # a digit, @ a letter, {yyddd} the day of the label, * the check digit
 */
record Mint(String kind, String courier, String template, String check) {
    private static final Map<String, Mint> BY_KIND = read();
    private static final int[] S10 = {8, 6, 4, 2, 3, 5, 9, 7};
    private static final int[] FEDEX = {3, 1, 7};

    private static Map<String, Mint> read() {
        Map<String, Mint> kinds = new HashMap<>();
        for (String[] row : Table.read("numbers.tsv", 4)) {
            kinds.put(row[0], new Mint(row[0], row[1], row[2], row[3]));
        }
        return kinds;
    }

    static Mint of(String kind) {
        Mint mint = BY_KIND.get(kind);
        if (mint == null) {
            throw new IllegalStateException("numbers.tsv has no kind '%s'".formatted(kind));
        }
        return mint;
    }

    static Mint draw(Lane lane, Dice dice) {
        return of(dice.pick(lane.numbers(), Weighed::weight).word());
    }

    /** Whether the postal network knows such numbers. */
    boolean isPostal() {
        return check.equals("s10");
    }

    /** A number as the courier would print it on that day. */
    String number(LocalDate day, Dice dice) {
        String dated = template.replace(
                "{yyddd}", String.format(Locale.ROOT, "%02d%03d", day.getYear() % 100, day.getDayOfYear()));
        String body = fill(dated, dice);
        int star = body.indexOf('*');
        return star < 0 ? body : body.substring(0, star) + checkDigit(body, star) + body.substring(star + 1);
    }

    /** A number of this shape by somebody who does not know the rule of the check digit. */
    String naive(LocalDate day, Dice dice) {
        String right = number(day, dice);
        int star = template.indexOf('*');
        int at = star < 0 ? right.length() - 1 : star - template.length() + right.length();
        return right.substring(0, at) + dice.below(10) + right.substring(at + 1);
    }

    /** One slip of the hand: a digit wrong, two digits swapped, or one left out. */
    static String mistyped(String number, Dice dice) {
        for (int i = 0; i < 50; i++) {
            int at = 2 + dice.below(number.length() - 3);
            char c = number.charAt(at);
            if (!Character.isDigit(c)) {
                continue;
            }
            double kind = dice.uniform();
            if (kind < .6) {
                char other = (char) ('0' + (c - '0' + 1 + dice.below(9)) % 10);
                return number.substring(0, at) + other + number.substring(at + 1);
            }
            if (kind < .85 && number.charAt(at + 1) != c) {
                return number.substring(0, at) + number.charAt(at + 1) + c + number.substring(at + 2);
            }
            return number.substring(0, at) + number.substring(at + 1);
        }
        return number;
    }

    static String fill(String template, Dice dice) {
        StringBuilder out = new StringBuilder(template.length());
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            out.append(
                    switch (c) {
                        case '#' -> (char) ('0' + dice.below(10));
                        case '@' -> (char) ('A' + dice.below(26));
                        default -> c;
                    });
        }
        return out.toString();
    }

    private char checkDigit(String body, int star) {
        int value = switch (check) {
            case "s10" -> s10(body, star);
            case "gs1" -> gs1(body, star);
            case "ups-1z" -> ups(body, star);
            case "fedex-12" -> fedex(body, star);
            case "mod7" -> mod7(body, star);
            default -> throw new IllegalStateException("numbers.tsv: check '%s' is not known".formatted(check));
        };
        return (char) ('0' + value);
    }

    private static int s10(String body, int star) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += S10[i] * (body.charAt(star - 8 + i) - '0');
        }
        int rest = 11 - sum % 11;
        return rest == 10 ? 0 : rest == 11 ? 5 : rest;
    }

    private static int gs1(String body, int star) {
        int sum = 0;
        for (int i = star - 1, weight = 3; i >= 0; i--, weight = 4 - weight) {
            sum += weight * (body.charAt(i) - '0');
        }
        return (10 - sum % 10) % 10;
    }

    private static int ups(String body, int star) {
        int sum = 0;
        for (int i = 0; i < 15; i++) {
            char c = body.charAt(star - 15 + i);
            int value = Character.isDigit(c) ? c - '0' : (c - 63) % 10;
            sum += i % 2 == 1 ? 2 * value : value;
        }
        return (10 - sum % 10) % 10;
    }

    private static int fedex(String body, int star) {
        int sum = 0;
        for (int i = 0; i < star; i++) {
            sum += FEDEX[i % 3] * (body.charAt(i) - '0');
        }
        return sum % 11 % 10;
    }

    private static int mod7(String body, int star) {
        int rest = 0;
        for (int i = 0; i < star; i++) {
            rest = (rest * 10 + body.charAt(i) - '0') % 7;
        }
        return rest;
    }

    /** All kinds, sorted. */
    static List<String> kinds() {
        return BY_KIND.keySet().stream().sorted().toList();
    }
}
