package org.trackproof.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Decoded bytes of a mail's body: makes characters of them, line by line, each with the place of its bytes in the file. */
final class ByteText {
    /** Longer lines are taken in pieces. */
    private static final int LONGEST = 65_536;

    private final TextWindow window;
    private final @Nullable Charset charset;
    private byte[] bytes = new byte[1024];
    private int[] starts = new int[1024];
    private int[] ends = new int[1024];
    private int count;

    /** @param charset of the bytes; null for UTF-8, and Windows-1252 in lines that are not UTF-8 */
    ByteText(TextWindow window, @Nullable Charset charset) {
        this.window = window;
        this.charset = charset;
    }

    /** Adds a byte that is written as the characters from {@code start} to {@code end} of the file. */
    void add(byte b, int start, int end) {
        if (count == bytes.length) {
            bytes = Arrays.copyOf(bytes, count * 2);
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        bytes[count] = b;
        starts[count] = start;
        ends[count] = end;
        count++;
        boolean ends = isWide() ? count % 4 == 0 && count >= LONGEST : b == '\n' || (b >= 0 && count >= LONGEST);
        if (ends) {
            flush();
        }
    }

    /** Adds a character that is written as itself. */
    void addCharacter(char c, int at) {
        if (c < 128) {
            add((byte) c, at, at + 1);
        } else {
            flush();
            window.add(c, at, at + 1);
        }
    }

    void finish() {
        flush();
    }

    private boolean isWide() {
        return charset != null && charset.name().startsWith("UTF-");
    }

    private void flush() {
        Charset used = charset != null ? charset : TextLines.charsetOf(bytes, count);
        CharsetDecoder decoder = used.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, count);
        CharBuffer out = CharBuffer.allocate(8);
        boolean plain = used.equals(StandardCharsets.UTF_8);
        int from = 0;
        for (int i = 0; i < count; i++) {
            if (plain && bytes[i] >= 0 && from == i) {
                window.add((char) bytes[i], starts[i], ends[i]);
                in.limit(i + 1).position(i + 1);
                from = i + 1;
                continue;
            }
            in.limit(i + 1);
            decoder.decode(in, out, i + 1 == count);
            if (out.position() > 0) {
                out.flip();
                while (out.hasRemaining()) {
                    window.add(out.get(), starts[from], ends[i]);
                }
                out.clear();
                from = i + 1;
            }
        }
        count = 0;
    }
}
