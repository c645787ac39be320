package org.trackproof.numbers;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the values of one part of a number mean, e.g. UPS service codes. */
final class CodeTable {
    private final boolean closed;
    private final Map<String, String> meanings = new HashMap<>();

    CodeTable(boolean closed) {
        this.closed = closed;
    }

    void put(String value, String meaning) {
        meanings.put(value, meaning);
    }

    /** Whether a value that is not listed cannot be. */
    boolean isClosed() {
        return closed;
    }

    @Nullable
    String find(String value) {
        return meanings.get(value);
    }

    int size() {
        return meanings.size();
    }
}
