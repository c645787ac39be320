package org.trackproof.sources;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The lines of a file of many cases, one JSON object on each, in constant memory. Blank lines are passed over and still counted; a line
 * beyond the size of a case is read past and never held. Not thread-safe; the lines may be read on any thread.
 */
public final class CaseLines {
    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final byte[] chunk = new byte[CHUNK];
    private int position;
    private int end;
    private long number;

    /** Reads {@code in} as lines are asked for, and leaves it open. */
    public CaseLines(InputStream in) {
        this.in = in;
    }

    /** One line, not yet read as a case. Immutable. */
    public static final class Line {
        private final long number;
        private final byte[] bytes;
        private final long length;

        private Line(long number, byte[] bytes, long length) {
            this.number = number;
            this.bytes = bytes;
            this.length = length;
        }

        /** From 1. */
        public long number() {
            return number;
        }

        /**
         * The case on this line.
         *
         * @throws BadInput if there is none
         */
        public CaseFile read() {
            if (length > CaseBytes.LIMIT) {
                throw CaseBytes.tooLarge("Line " + number + " has " + length + " bytes.");
            }
            return CaseReader.read(bytes);
        }
    }

    /** The next line that is not blank; empty at the end. */
    public Optional<Line> next() throws IOException {
        while (fill()) {
            Line line = line();
            if (line.length > CaseBytes.LIMIT || !isBlank(line.bytes)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private boolean fill() throws IOException {
        if (position == end) {
            position = 0;
            end = Math.max(0, in.read(chunk, 0, CHUNK));
        }
        return position < end;
    }

    private Line line() throws IOException {
        number++;
        ByteArrayOutputStream held = new ByteArrayOutputStream(1024);
        long length = 0;
        while (fill()) {
            int stop = position;
            while (stop < end && chunk[stop] != '\n') {
                stop++;
            }
            if (length <= CaseBytes.LIMIT) {
                held.write(chunk, position, stop - position);
            }
            length += stop - position;
            position = stop;
            if (stop < end) {
                position++;
                break;
            }
        }
        return new Line(number, held.toByteArray(), length);
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
