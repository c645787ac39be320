package org.trackproof.sources.reading;

import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Place;

/** Turns the raw replies of one source into an answer. Never throws for whatever a source may send. */
public interface Reading {
    /** Adapter id, e.g. {@code ship24}. */
    String source();

    /**
     * Reads one reply.
     *
     * @param shipTo where the order goes: some sources answer only to the postcode of the consignee
     */
    Answer read(RawAnswer raw, Place shipTo);
}
