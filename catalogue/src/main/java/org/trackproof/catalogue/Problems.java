package org.trackproof.catalogue;

import java.util.ArrayList;
import java.util.List;

/** Everything that is wrong with the catalogue, collected so that it can be reported at once. */
final class Problems {
    private final List<String> list = new ArrayList<>();

    void add(String where, String what) {
        list.add(where + ": " + what);
    }

    List<String> list() {
        return List.copyOf(list);
    }

    /** @throws IllegalStateException with all problems, if there are any */
    void throwIfAny() {
        if (!list.isEmpty()) {
            throw new IllegalStateException(
                    list.size() + " problems in the catalogue:\n  " + String.join("\n  ", list));
        }
    }
}
