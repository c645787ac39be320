package org.trackproof.verdict;

/**
 * An amount of money as the order states it.
 *
 * @param amount not negative, in units of the currency
 * @param currency ISO 4217, e.g. {@code EUR}
 */
public record Money(double amount, String currency) {}
