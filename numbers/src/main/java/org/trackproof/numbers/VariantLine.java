package org.trackproof.numbers;

/**
 * One {@code variant} line of the compiled catalogue, read in full only when a number of its length is looked at.
 *
 * @param format the format above it
 * @param shape as written, see {@link Shape}
 * @param weight how common the variant is among the numbers of its format, relative
 * @param letters as written, see {@link LetterPairs}
 */
record VariantLine(Format format, String shape, double weight, String letters) {
    /** The length of its shape, read as far as needed for that. */
    int length() {
        return Shape.lengthOf(shape);
    }

    Variant variant(int place) {
        return new Variant(format, Shape.parse(shape), weight, LetterPairs.parse(letters), place);
    }
}
