package org.trackproof.sources;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Cases to start from. */
final class Samples {
    /** The smallest case. */
    static final String SMALL =
            "{'order':{'orderedAt':'2026-10-02','shipTo':{'country':'ES'}},'claims':[{'number':'LP00841273905516'}]}"
                    .replace('\'', '"');

    private Samples() {}

    /** A case with every field that the format knows, and some that it does not. */
    static String full() {
        return resource("/full-case.json");
    }

    /** The smallest case with this in place of its order's date. */
    static String orderedAt(String json) {
        return SMALL.replace("\"2026-10-02\"", json);
    }

    /** The smallest case with one answer. */
    static String answer(String fields) {
        String answer = "'source':'scans','number':'LP00841273905516','askedAt':'2026-10-20T08:00:00Z'";
        String answers = ",'answers':[{" + answer + (fields.isEmpty() ? "" : "," + fields) + "}]}";
        return SMALL.substring(0, SMALL.length() - 1) + answers.replace('\'', '"');
    }

    /** The smallest case with this field more at the top. */
    static String with(String field) {
        return "{" + field.replace('\'', '"') + "," + SMALL.substring(1);
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The acceptance cases, sorted by name. */
    static List<Path> acceptanceCases() {
        try (Stream<Path> files = Files.list(Path.of(
                Objects.requireNonNull(Samples.class.getResource("/cases")).toURI()))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
