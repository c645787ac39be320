package org.trackproof.numbers;

/**
 * A format whose shape fits and that was ruled out all the same.
 *
 * @param format format id, e.g. {@code ups.1z}
 * @param reason one clause for a person, e.g. "check digit 5, should be 7"
 */
public record Rejection(String format, String reason) {}
