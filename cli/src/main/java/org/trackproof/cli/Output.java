package org.trackproof.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Text in UTF-8 on its way out, lines ended by {@code \n} on every system. Not thread-safe. */
final class Output {
    private final OutputStream out;

    Output(OutputStream out) {
        this.out = out;
    }

    /** The reader of our output has gone, as {@code head} does; nothing is wrong. */
    static final class Gone extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Gone() {
            super("nobody reads the output any more", null, false, false);
        }
    }

    /** The output cannot be written: a full disk, a lost connection. */
    static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failed(IOException cause) {
            super(cause);
        }
    }

    void print(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw failure(e);
        }
    }

    void line(String text) {
        print(text + '\n');
    }

    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private static RuntimeException failure(IOException e) {
        String message = String.valueOf(e.getMessage());
        boolean gone = message.contains("Broken pipe") || message.contains("pipe is being closed");
        return gone ? new Gone() : new Failed(e);
    }
}
