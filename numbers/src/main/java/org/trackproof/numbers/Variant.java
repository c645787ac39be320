package org.trackproof.numbers;

import org.jspecify.annotations.Nullable;

/** One fixed-length shape of a format, with what does not depend on the number computed beforehand. */
final class Variant {
    /** In fields that allow digits and letters, real numbers hold mostly digits. */
    private static final double DIGIT_SHARE = 0.8;

    final Format format;
    final Shape shape;
    final @Nullable CheckDigit check;
    final int checkAt;
    /** How common it is among the numbers of its format, relative. */
    final double weight;
    /** For S10: the first letters that are this courier's; none = all. */
    final LetterPairs letters;
    /** Likelihood of the characters of unmixed positions, over that of random digits and letters at the same places, times weight. */
    private final double fixed;
    /** Positions that allow both digits and letters. */
    private final int[] mixed;

    private final double[] mixedDigit;
    private final double[] mixedLetter;

    Variant(Format format, Shape shape, double weight, LetterPairs letters) {
        this.format = format;
        this.shape = shape;
        this.weight = weight;
        this.letters = letters;
        this.check = format.check.isEmpty() ? null : CheckDigit.parse(format.check, shape);
        Shape.Part checkPart = check == null ? null : shape.get("check");
        this.checkAt = checkPart == null ? -1 : checkPart.from();
        int[] places = new int[shape.length()];
        double[] digit = new double[shape.length()];
        double[] letter = new double[shape.length()];
        int count = 0;
        double product = weight;
        for (int i = 0; i < shape.length(); i++) {
            int digits = Alphabet.digitsIn(shape.at(i));
            int latin = Alphabet.lettersIn(shape.at(i));
            if (i == checkAt) {
                continue;
            }
            if (digits > 0 && latin > 0) {
                places[count] = i;
                digit[count] = DIGIT_SHARE * 10 / digits;
                letter[count++] = (1 - DIGIT_SHARE) * 26 / latin;
            } else {
                product *= digits > 0 ? 10.0 / digits : 26.0 / latin;
            }
        }
        this.fixed = product;
        this.mixed = java.util.Arrays.copyOf(places, count);
        this.mixedDigit = digit;
        this.mixedLetter = letter;
    }

    /**
     * Likelihood of {@code number} under this shape over that of a random string with digits and letters at the same places;
     * the check character is left out.
     */
    double selectivity(String number) {
        double product = fixed;
        for (int i = 0; i < mixed.length; i++) {
            product *= Alphabet.isDigit(number.charAt(mixed[i])) ? mixedDigit[i] : mixedLetter[i];
        }
        return product;
    }
}
