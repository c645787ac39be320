package org.trackproof.numbers;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One fixed-length shape of a format, with what does not depend on the number computed beforehand. */
final class Variant {
    /**
     * A part whose values a table explains.
     *
     * @param known how much a listed value speaks for the format: the more, the fewer of the possible values are listed
     */
    record Codes(Shape.Part part, CodeTable table, double known) {}

    /** In fields that allow digits and letters, real numbers hold mostly digits. */
    private static final double DIGIT_SHARE = 0.8;
    /** Share of real numbers whose codes are listed. */
    private static final double LISTED_SHARE = 0.85;

    private static final double MOST_FOR_A_CODE = 5;
    private static final Codes[] NO_CODES = {};

    final Format format;
    final Shape shape;
    final @Nullable CheckDigit check;
    final int checkAt;
    /** Its number in the order of the catalogue. */
    final int place;
    /** For S10: the first letters that are this courier's; none = all. */
    final LetterPairs letters;
    /** The part that tells the day of issue. */
    final Shape.@Nullable Part date;

    final Codes[] codes;
    /** Likelihood of the characters of unmixed positions, over that of random digits and letters at the same places, times weight. */
    final double fixed;
    /** Whether nothing but its shape can be tested, and the shape says the same of every number. */
    final boolean isPlain;
    /**
     * Whether it takes letters and digits at every place and has no check: then it takes addresses of devices, parts of keys and
     * whatever else has its length.
     */
    final boolean isVague;
    /** Factor of the format's time of use where no date is known. */
    final double lone;
    /** How often the format is met, without any context. */
    final double usual;
    /** Positions that allow both digits and letters. */
    private final int[] mixed;

    private final double[] mixedDigit;
    private final double[] mixedLetter;

    /**
     * @param weight how common the variant is among the numbers of its format, relative
     * @param place see {@link #place}
     */
    Variant(Format format, Shape shape, double weight, LetterPairs letters, int place) {
        this.place = place;
        this.format = format;
        this.shape = shape;
        this.letters = letters;
        this.check = format.check.isEmpty() ? null : CheckDigit.parse(format.check, shape);
        this.checkAt = check == null ? -1 : shape.get("check").from();
        DateRule rule = format.date;
        this.date = rule == null || rule.kind() == DateRule.Kind.CURVE ? null : shape.find(rule.part());
        this.codes = codes(format, shape);
        int length = shape.length();
        int[] places = new int[length];
        double[] digit = new double[length];
        double[] letter = new double[length];
        int count = 0;
        double product = weight;
        for (int i = 0; i < length; i++) {
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
        this.mixed = Arrays.copyOf(places, count);
        this.mixedDigit = digit;
        this.mixedLetter = letter;
        this.isVague = check == null && count == length;
        this.isPlain = count == 0 && check == null && date == null && codes.length == 0 && format.services == null;
        this.lone = format.until == null ? 1 : Timeliness.OUT_OF_USE;
        this.usual = format.usual();
    }

    private static Codes[] codes(Format format, Shape shape) {
        if (format.codes.isEmpty()) {
            return NO_CODES;
        }
        Codes[] codes = new Codes[format.codes.size()];
        int count = 0;
        for (Format.Codes named : format.codes) {
            Shape.Part part = shape.find(named.part());
            if (part != null) {
                codes[count++] = new Codes(part, named.table(), known(shape, part, named.table()));
            }
        }
        return Arrays.copyOf(codes, count);
    }

    private static double known(Shape shape, Shape.Part part, CodeTable table) {
        double possible = 1;
        for (int i = part.from(); i < part.until(); i++) {
            possible *= Long.bitCount(shape.at(i));
        }
        return Math.max(1, Math.min(MOST_FOR_A_CODE, LISTED_SHARE * possible / table.size()));
    }

    /**
     * Likelihood of {@code number} under this shape over that of a random string with digits and letters at the same places;
     * the check character is left out.
     */
    double selectivity(byte[] number) {
        double product = fixed;
        for (int i = 0; i < mixed.length; i++) {
            product *= number[mixed[i]] < 10 ? mixedDigit[i] : mixedLetter[i];
        }
        return product;
    }
}
