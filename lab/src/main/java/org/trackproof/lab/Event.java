package org.trackproof.lab;

import org.trackproof.verdict.Phase;

/**
 * Something that really happened to a parcel, or to its data.
 *
 * @param at seconds since 1970
 * @param city place text; empty where only the country is known
 * @param postcode where it was handed over; empty before that
 * @param byLast whether the courier of the last mile recorded it
 */
record Event(long at, Phase phase, String country, String city, String postcode, boolean physical, boolean byLast) {}
