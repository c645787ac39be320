package org.trackproof.numbers;

/**
 * A tracking number found in a text.
 *
 * @param number normalised
 * @param courier courier id of the best candidate
 * @param format format id of the best candidate
 * @param start offset of its first character in the original text
 * @param end offset after its last character
 * @param text as written
 * @param p probability 0..1 that this is such a number
 */
public record Found(String number, String courier, String format, int start, int end, String text, double p) {}
