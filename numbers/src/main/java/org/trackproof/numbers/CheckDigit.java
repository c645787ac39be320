package org.trackproof.numbers;

import java.util.Arrays;

/**
 * Computes the check character that the rest of a number calls for. Bound to the positions of one {@link Shape}.
 * <p>Every rule below stands with an example; the figures say how many wrong numbers it lets through.
 * <ul>
 * <li>{@code s10} (UPU S10): eight digits times 8 6 4 2 3 5 9 7, C = 11 - S mod 11, 10 becomes 0 and 11 becomes 5.
 *     {@code 47312482}: S = 200, 200 mod 11 = 2, C = 9. Misses 2 % of single errors.
 * <li>{@code gs1} (GS1 General Specifications; USPS, SSCC, Canada Post, FedEx Ground): 3,1,3,1 from the right, C fills up to a
 *     multiple of 10. {@code 0034043416253053319}: S = 114, C = 6. Misses swaps of digits that differ by 5.
 * <li>{@code gls}: 3,1 from the left, plus 1. {@code 50346007538}: S = 95, C = 4.
 * <li>{@code ups-1z}: the 15 characters after 1Z, a letter counts (ASCII - 63) mod 10, every second one twice.
 *     {@code 1Z5R8939035756712}: S = 123, C = 7.
 * <li>{@code ups-waybill}: the letter does not count, 1,2 over nine digits. {@code K247982549}: S = 69, C = 1.
 * <li>{@code ontrac}: C counts 4, D counts 5, 1,2 from the left. {@code C1142290778346}: S = 81, C = 9.
 * <li>{@code fedex-12}: 3,1,7 from the left, C = S mod 11 mod 10. {@code 98657878885}: S = 269, C = 5.
 * <li>{@code mod7} (DHL Express, Japan): the number mod 7. {@code 827077278} mod 7 = 6. Never 7, 8 or 9.
 * <li>{@code identcode} (Deutsche Post): 4,9 from the left. {@code 20129845227}: S = 253, C = 7. Misses 39 % of swaps.
 * <li>{@code luhn}: every second digit from the right twice, with digit sum. {@code 32901452162}: S = 38, C = 2.
 * <li>{@code iso7064-37-36} (DPD): ISO 7064 mod 37,36 over digits and letters. {@code 01015026003653}: C.
 * <li>{@code weights}: any other weighted sum, see the parameters of {@link #parse}.
 * </ul>
 */
abstract class CheckDigit {
    /** The chance that a random character passes. */
    abstract double chance();

    /** The character due, as a code of {@link Alphabet}; -1 if no character would do. */
    abstract int expected(byte[] codes);

    /** The same for a number that has the shape. */
    int expected(String number) {
        return expected(Characters.of(number).codes);
    }

    /**
     * Reads a rule: its name, then blank-separated parameters {@code over=part,part} (the body, else everything before the part
     * {@code check}), {@code prepend=digits}, and for {@code weights} also {@code w=3,1 from=left|right m=11,10 complement plus=1}.
     */
    static CheckDigit parse(String spec, Shape shape) {
        String[] words = spec.split(" ", -1);
        String prepend = "";
        String over = "";
        Weighted.Rule rule = Weighted.Rule.GS1;
        for (int i = 1; i < words.length; i++) {
            String word = words[i];
            String value = word.substring(word.indexOf('=') + 1);
            if (word.startsWith("over=")) {
                over = value;
            } else if (word.startsWith("prepend=")) {
                prepend = value;
            } else {
                rule = rule.with(word.substring(0, word.length() - value.length()), value, spec);
            }
        }
        int[] body = body(shape, over);
        return switch (words[0]) {
            case "s10" -> new S10(last(body, 8));
            case "mod7" -> new Mod7(prepend, body);
            case "iso7064-37-36" -> new Iso7064(prepend, body);
            case "gs1" -> new Weighted(Weighted.Rule.GS1, prepend, body);
            case "fedex-12" -> new Weighted(Weighted.Rule.FEDEX, prepend, body);
            case "luhn" -> new Weighted(Weighted.Rule.LUHN, prepend, body);
            case "identcode" -> new Weighted(Weighted.Rule.IDENTCODE, prepend, body);
            case "gls" -> new Weighted(Weighted.Rule.GLS, prepend, body);
            case "ups-1z" -> new Weighted(Weighted.Rule.UPS, prepend, last(body, 15));
            case "ups-waybill" -> new Weighted(Weighted.Rule.UPS, prepend, last(body, 9));
            case "ontrac" -> new Weighted(Weighted.Rule.UPS, prepend, body);
            case "weights" -> new Weighted(rule, prepend, body);
            default -> throw new IllegalArgumentException("Check rule '" + spec + "' is not known");
        };
    }

    private static int[] body(Shape shape, String over) {
        int[] positions = new int[shape.length()];
        int count = 0;
        if (over.isEmpty()) {
            for (int i = 0; i < shape.get("check").from(); i++) {
                positions[count++] = i;
            }
        } else {
            for (String name : over.split(",", -1)) {
                Shape.Part part = shape.get(name);
                for (int i = part.from(); i < part.until(); i++) {
                    positions[count++] = i;
                }
            }
        }
        return Arrays.copyOf(positions, count);
    }

    private static int[] last(int[] body, int count) {
        if (body.length < count) {
            throw new IllegalArgumentException(
                    "Check rule needs a body of " + count + " characters, was " + body.length);
        }
        return Arrays.copyOfRange(body, body.length - count, body.length);
    }

    private static final class S10 extends CheckDigit {
        private static final int[] WEIGHTS = {8, 6, 4, 2, 3, 5, 9, 7};
        private final int[] body;

        S10(int[] body) {
            this.body = body;
        }

        @Override
        double chance() {
            return 0.1;
        }

        @Override
        int expected(byte[] codes) {
            int sum = 0;
            for (int i = 0; i < 8; i++) {
                sum += WEIGHTS[i] * codes[body[i]];
            }
            int check = 11 - sum % 11;
            return check == 10 ? 0 : check == 11 ? 5 : check;
        }
    }

    private static final class Mod7 extends CheckDigit {
        private final int start;
        private final int[] body;
        /** Remainders of the powers of ten, so that no more than a small sum is divided. */
        private final int[] powers;

        Mod7(String prepend, int[] body) {
            this.body = body;
            this.powers = new int[body.length];
            int power = 1;
            for (int i = body.length - 1; i >= 0; i--) {
                powers[i] = power;
                power = power * 10 % 7;
            }
            this.start = prepend.isEmpty() ? 0 : Integer.parseInt(prepend) % 7 * power;
        }

        @Override
        double chance() {
            return 0.1;
        }

        @Override
        int expected(byte[] codes) {
            int sum = start;
            for (int i = 0; i < body.length; i++) {
                sum += powers[i] * codes[body[i]];
            }
            return sum % 7;
        }
    }

    private static final class Iso7064 extends CheckDigit {
        private final int start;
        private final int[] body;

        Iso7064(String prepend, int[] body) {
            int check = 36;
            for (int i = 0; i < prepend.length(); i++) {
                check = step(check, Alphabet.code(prepend.charAt(i)));
            }
            this.start = check;
            this.body = body;
        }

        private static int step(int check, int code) {
            int sum = check + code;
            int doubled = (sum > 36 ? sum - 36 : sum) * 2;
            return doubled > 36 ? doubled - 37 : doubled;
        }

        @Override
        double chance() {
            return 1.0 / 36;
        }

        @Override
        int expected(byte[] codes) {
            int check = start;
            for (int position : body) {
                check = step(check, codes[position]);
            }
            return (37 - check) % 36;
        }
    }
}
