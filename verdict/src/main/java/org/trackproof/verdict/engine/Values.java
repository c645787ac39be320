package org.trackproof.verdict.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the facts of a finding in a stable order; what is missing is left out. */
final class Values {
    private final Map<String, Object> values = new LinkedHashMap<>();

    Values put(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
        return this;
    }

    Map<String, Object> build() {
        return Collections.unmodifiableMap(values);
    }
}
