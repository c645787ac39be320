package org.trackproof.verdict.engine;

/**
 * What was observed, as a cell of the reference pack: a row of one of its tables of rates.
 *
 * @param table e.g. {@code place-postcode}
 * @param category e.g. {@code equal}
 */
public record Sign(String table, String category) {}
