package org.trackproof.numbers;

/** Counts the steps of a search, so that a test can see that they grow with the length of the text and no faster. */
final class Work {
    private long done;

    void add(long steps) {
        done += steps;
    }

    long done() {
        return done;
    }
}
