package org.trackproof.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;

/**
 * Where a command reads and writes, and what the terminal can show. Text is UTF-8 whatever the locale.
 *
 * @param in standard input
 * @param out data
 * @param err messages and progress
 * @param clock used only where neither the user nor the case names an instant
 * @param looks what may be drawn on {@code out}
 * @param progress whether somebody watches {@code err}
 */
record Console(InputStream in, Output out, Output err, Clock clock, Looks looks, boolean progress) {
    private static final int BUFFER = 1 << 16;

    /**
     * What may be drawn.
     *
     * @param colour ANSI colours
     * @param blocks block characters; else plain ASCII
     */
    record Looks(boolean colour, boolean blocks) {
        static final Looks PLAIN = new Looks(false, true);
    }

    /** The process's own streams. The launcher knows the terminal and tells by system properties. */
    static Console ofProcess() {
        Map<String, String> env = System.getenv();
        boolean terminal = Boolean.getBoolean("trackproof.terminal.out");
        return new Console(
                // buffered, because FileInputStream.readNBytes asks a pipe for its position and fails
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new Output(buffered(FileDescriptor.out)),
                new Output(buffered(FileDescriptor.err)),
                Clock.systemUTC(),
                new Looks(terminal && wantsColour(env), isUtf8(env)),
                Boolean.getBoolean("trackproof.terminal.err"));
    }

    private static OutputStream buffered(FileDescriptor descriptor) {
        return new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER);
    }

    private static boolean wantsColour(Map<String, String> env) {
        return env.getOrDefault("NO_COLOR", "").isEmpty()
                && !env.getOrDefault("TERM", "").equals("dumb");
    }

    private static boolean isUtf8(Map<String, String> env) {
        String told = System.getProperty("trackproof.terminal.charset");
        if (told != null) {
            return isUtf8(told);
        }
        for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
            String value = env.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return isUtf8(value);
            }
        }
        return false;
    }

    private static boolean isUtf8(String locale) {
        String lower = locale.toLowerCase(Locale.ROOT);
        return lower.contains("utf-8") || lower.contains("utf8");
    }
}
