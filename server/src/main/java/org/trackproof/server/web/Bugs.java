package org.trackproof.server.web;

import java.nio.charset.StandardCharsets;

/** Our own bugs, on standard error: where they happened, without the message, which may hold somebody's number. */
final class Bugs {
    private static final int FRAMES = 12;

    private Bugs() {}

    static void report(Throwable thrown) {
        Throwable bug = thrown;
        while (bug.getCause() != null && bug.getCause() != bug) {
            bug = bug.getCause();
        }
        StringBuilder out =
                new StringBuilder("trackproof: bug: ").append(bug.getClass().getName());
        StackTraceElement[] frames = bug.getStackTrace();
        for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
            out.append("\n    at ").append(frames[i]);
        }
        byte[] line = out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
        System.err.write(line, 0, line.length);
        System.err.flush();
    }
}
