package org.trackproof.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Runs a command in this process, as somebody at a terminal would. */
final class Terminal {
    static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");
    static final Path ROOT = Path.of("..");

    private Terminal() {}

    /** What came of a command. */
    record Run(int code, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    static Run run(String... args) {
        return with(new byte[0], Console.Looks.PLAIN, args);
    }

    static Run typing(String input, String... args) {
        return with(input.getBytes(StandardCharsets.UTF_8), Console.Looks.PLAIN, args);
    }

    static Run with(byte[] input, Console.Looks looks, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(input),
                new Output(out),
                new Output(err),
                Clock.fixed(NOW, ZoneOffset.UTC),
                looks,
                false);
        int code = Trackproof.run(console, args);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static String example(String name) {
        return ROOT.resolve("examples").resolve(name + ".json").toString();
    }
}
