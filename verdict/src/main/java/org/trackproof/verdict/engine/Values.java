package org.trackproof.verdict.engine;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the facts of a finding in a stable order; what is missing is left out. Each name once. */
final class Values {
    private Object[] cells = new Object[8];
    private int size;

    Values put(String name, @Nullable Object value) {
        if (value != null) {
            if (2 * size == cells.length) {
                cells = Arrays.copyOf(cells, 2 * cells.length);
            }
            cells[2 * size] = name;
            cells[2 * size + 1] = value;
            size++;
        }
        return this;
    }

    /** The facts so far; nothing may be put afterwards. */
    Map<String, Object> build() {
        return new Facts(cells, size);
    }

    /** A handful of facts: no map of the library is as small, and most of them are never read. Immutable. */
    private static final class Facts extends AbstractMap<String, Object> {
        private final Object[] cells;
        private final int size;

        Facts(Object[] cells, int size) {
            this.cells = cells;
            this.size = size;
        }

        @Override
        public @Nullable Object get(@Nullable Object name) {
            for (int i = 0; i < size; i++) {
                if (cells[2 * i].equals(name)) {
                    return cells[2 * i + 1];
                }
            }
            return null;
        }

        @Override
        public Set<Map.Entry<String, Object>> entrySet() {
            return new AbstractSet<>() {
                @Override
                public Iterator<Map.Entry<String, Object>> iterator() {
                    return entries();
                }

                @Override
                public int size() {
                    return size;
                }
            };
        }

        private Iterator<Map.Entry<String, Object>> entries() {
            return new Iterator<>() {
                private int next;

                @Override
                public boolean hasNext() {
                    return next < size;
                }

                @Override
                public Map.Entry<String, Object> next() {
                    if (next == size) {
                        throw new NoSuchElementException();
                    }
                    int at = 2 * next++;
                    return Map.entry((String) cells[at], cells[at + 1]);
                }
            };
        }
    }
}
