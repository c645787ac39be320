package org.trackproof.numbers;

/**
 * Where a number itself says that the parcel goes.
 *
 * @param country ISO 3166-1 alpha-2
 * @param postcode as carried by the number, without spaces
 */
public record Destination(String country, String postcode) {}
