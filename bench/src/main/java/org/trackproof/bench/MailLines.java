package org.trackproof.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The lines of {@code mail-lines.txt}, by language, in the order of the file. */
final class MailLines {
    private MailLines() {}

    static List<List<String>> byLanguage() {
        List<List<String>> languages = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String line : read().split("\n", -1)) {
            if (line.startsWith("[")) {
                lines = new ArrayList<>();
                languages.add(lines);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(line);
            }
        }
        return languages;
    }

    private static String read() {
        try (InputStream in =
                Objects.requireNonNull(MailLines.class.getResourceAsStream("mail-lines.txt"), "mail-lines.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("mail-lines.txt cannot be read", e);
        }
    }
}
