package org.trackproof.sources.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;

/** Word lists beside this class: one entry a line, {@code #} starts a comment. */
final class Words {
    private Words() {}

    /** The entries of a list, in its order. */
    static Set<String> of(String file) {
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("No word list '%s'".formatted(file));
            }
            Set<String> words = new LinkedHashSet<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .forEach(line -> words.add(line.strip()));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
