package org.trackproof.numbers;

import java.util.ArrayList;
import java.util.List;

/** A check digit from a weighted sum: S = sum of weight x value (+ plus), C = S mod m or what fills S up to a multiple of m. */
final class Weighted extends CheckDigit {
    /**
     * The parameters of the sum.
     *
     * @param weights repeated as often as needed
     * @param fromLeft where the first weight stands: at the left end of the body, else at its right end
     * @param moduli one or two; the second is applied to the result of the first
     * @param complement C fills up to a multiple of the modulus
     * @param plus added to the sum
     * @param digitSum of each product its digit sum is taken
     */
    record Rule(
            List<Integer> weights,
            boolean fromLeft,
            List<Integer> moduli,
            boolean complement,
            int plus,
            boolean digitSum) {
        static final Rule GS1 = new Rule(List.of(3, 1), false, List.of(10), true, 0, false);
        static final Rule LUHN = new Rule(List.of(2, 1), false, List.of(10), true, 0, true);
        static final Rule GLS = new Rule(List.of(3, 1), true, List.of(10), true, 1, false);
        static final Rule IDENTCODE = new Rule(List.of(4, 9), true, List.of(10), true, 0, false);
        static final Rule UPS = new Rule(List.of(1, 2), true, List.of(10), true, 0, false);
        static final Rule FEDEX = new Rule(List.of(3, 1, 7), true, List.of(11, 10), false, 0, false);

        Rule with(String key, String value, String spec) {
            return switch (key) {
                case "w=" -> new Rule(integers(value), fromLeft, moduli, complement, plus, digitSum);
                case "from=" -> new Rule(weights, value.equals("left"), moduli, complement, plus, digitSum);
                case "m=" -> new Rule(weights, fromLeft, integers(value), complement, plus, digitSum);
                case "complement=" -> new Rule(weights, fromLeft, moduli, value.equals("true"), plus, digitSum);
                case "plus=" -> new Rule(weights, fromLeft, moduli, complement, Integer.parseInt(value), digitSum);
                case "digitsum=" -> new Rule(weights, fromLeft, moduli, complement, plus, value.equals("true"));
                default ->
                    throw new IllegalArgumentException(
                            "Check rule '" + spec + "' has an unknown parameter '" + key + "'");
            };
        }

        private static List<Integer> integers(String list) {
            List<Integer> numbers = new ArrayList<>();
            for (String word : list.split(",", -1)) {
                numbers.add(Integer.parseInt(word));
            }
            return List.copyOf(numbers);
        }
    }

    /** What a character counts: a digit itself, a letter (ASCII - 63) mod 10 as in UPS numbers. */
    private static final byte[] VALUES = values();

    private final boolean digitSum;
    private final boolean complement;
    private final int start;
    private final int[] body;
    private final int[] weights;
    private final int modulus;
    private final int secondModulus;

    Weighted(Rule rule, String prepend, int[] body) {
        this.digitSum = rule.digitSum();
        this.complement = rule.complement();
        this.body = body;
        this.weights = new int[body.length];
        int all = prepend.length() + body.length;
        int sum = rule.plus();
        for (int i = 0; i < all; i++) {
            int index = rule.fromLeft() ? i : all - 1 - i;
            int weight = rule.weights().get(index % rule.weights().size());
            if (i < prepend.length()) {
                sum += product(weight, Alphabet.code(prepend.charAt(i)));
            } else {
                weights[i - prepend.length()] = weight;
            }
        }
        this.start = sum;
        this.modulus = rule.moduli().get(0);
        this.secondModulus = rule.moduli().size() > 1 ? rule.moduli().get(1) : modulus;
    }

    private static byte[] values() {
        byte[] values = new byte[Alphabet.SIZE];
        for (int code = 0; code < values.length; code++) {
            values[code] = (byte) (code < 10 ? code : (Alphabet.character(code) - 63) % 10);
        }
        return values;
    }

    private int product(int weight, int code) {
        int product = weight * VALUES[code];
        return digitSum && product > 9 ? product - 9 : product;
    }

    @Override
    double chance() {
        return 0.1;
    }

    @Override
    int expected(byte[] codes) {
        int sum = start;
        if (digitSum) {
            for (int i = 0; i < body.length; i++) {
                sum += product(weights[i], codes[body[i]]);
            }
        } else {
            for (int i = 0; i < body.length; i++) {
                sum += weights[i] * VALUES[codes[body[i]]];
            }
        }
        return due(sum);
    }

    private int due(int sum) {
        // Dividing by a constant is several times as fast as dividing by a field.
        int check = modulus == 10 ? sum % 10 : modulus == 11 ? sum % 11 : sum % modulus;
        if (complement && check != 0) {
            check = modulus - check;
        }
        check = check >= secondModulus ? check % secondModulus : check;
        return check > 9 ? -1 : check;
    }
}
