package org.trackproof.server.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Texts that ship with the server. */
public final class Resources {
    private Resources() {}

    /** A file beside the class {@code org.trackproof.server.Main}. */
    public static String text(String name) {
        String path = "/org/trackproof/server/" + name;
        try (InputStream in = Objects.requireNonNull(Resources.class.getResourceAsStream(path), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
