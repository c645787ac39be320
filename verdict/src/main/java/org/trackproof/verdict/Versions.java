package org.trackproof.verdict;

/**
 * What a verdict was made with; the same case with the same versions gives the same bytes.
 *
 * @param code of this software
 * @param catalogue day of the last change of couriers and formats
 * @param reference name of the reference pack, e.g. {@code written-1}
 * @param rules month of the last change of platform rules
 */
public record Versions(String code, String catalogue, String reference, String rules) {}
