package org.trackproof.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Lines of bytes, ended by {@code \n} or {@code \r\n}; the last one need not be ended. Of a line that is longer than the limit only the
 * beginning is kept, so that memory stays bounded whatever comes. Not thread-safe.
 */
final class Lines {
    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int until;
    private boolean cut;
    private boolean ended;

    /**
     * Lines of a stream.
     *
     * @param limit in bytes
     */
    Lines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The next line without its end; null after the last one. */
    byte @Nullable [] next() {
        cut = false;
        ended = false;
        if (from == until && !fill()) {
            return null;
        }
        ByteArrayOutputStream started = null;
        while (true) {
            int end = from;
            while (end < until && buffer[end] != '\n') {
                end++;
            }
            ended = end < until;
            if (ended && started == null) {
                byte[] line = Arrays.copyOfRange(buffer, from, Math.min(end, from + limit));
                cut = end - from > limit;
                from = end + 1;
                return withoutReturn(line);
            }
            started = started == null ? new ByteArrayOutputStream(2 * (end - from) + 64) : started;
            keep(started, end);
            from = ended ? end + 1 : end;
            if (ended || !fill()) {
                return withoutReturn(started.toByteArray());
            }
        }
    }

    private void keep(ByteArrayOutputStream line, int end) {
        int room = Math.min(end - from, limit - line.size());
        line.write(buffer, from, room);
        cut |= room < end - from;
    }

    private boolean fill() {
        try {
            int count = in.read(buffer, 0, buffer.length);
            from = 0;
            until = Math.max(0, count);
            return count > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] withoutReturn(byte[] line) {
        int end = line.length;
        return !cut && end > 0 && line[end - 1] == '\r' ? Arrays.copyOf(line, end - 1) : line;
    }

    /** Whether something of the last line was left out. */
    boolean wasCut() {
        return cut;
    }

    /** Whether the last line had its {@code \n}. */
    boolean wasEnded() {
        return ended;
    }

    /** Whether the next line would have to be waited for. */
    boolean mustWait() {
        try {
            return from == until && in.available() == 0;
        } catch (IOException e) {
            return true;
        }
    }
}
