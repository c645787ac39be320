package org.trackproof.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.trackproof.sources.BadInput;

/**
 * The lines of a text of unknown encoding, one after the other, with their line ends: UTF-16 and UTF-8 by their byte order
 * marks, which are left out; UTF-16 without one where every other byte is zero; else UTF-8, and Windows-1252 for lines that are
 * not UTF-8. Very long lines come in pieces. Holds one line at a time; for one thread.
 */
final class TextLines {
    /** So many bytes at the beginning tell what a file is. */
    private static final int HEAD = 8192;
    /** Longer lines come in pieces of this many bytes or characters. */
    private static final int LONGEST = 65_536;

    private static final Charset FALLBACK = Charset.forName("windows-1252");

    private final InputStream in;
    private final @Nullable Reader wide;
    private byte[] line = new byte[512];

    private TextLines(InputStream in, @Nullable Charset wide) {
        this.in = in;
        this.wide = wide == null ? null : new java.io.BufferedReader(new InputStreamReader(in, wide));
    }

    /**
     * Opens a text.
     *
     * @param name how the user calls it, quoted
     * @throws BadInput if it is compressed or no text
     */
    static TextLines open(InputStream raw, String name) throws IOException {
        var in = new BufferedInputStream(raw, LONGEST);
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        if (startsWith(head, 0xef, 0xbb, 0xbf)) {
            in.skipNBytes(3);
            return new TextLines(in, null);
        }
        Charset wide = wide(head);
        if (wide != null && (startsWith(head, 0xff, 0xfe) || startsWith(head, 0xfe, 0xff))) {
            in.skipNBytes(2);
        }
        if (wide == null) {
            refuse(head, name);
        }
        return new TextLines(in, wide);
    }

    private static @Nullable Charset wide(byte[] head) {
        if (startsWith(head, 0xff, 0xfe)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(head, 0xfe, 0xff)) {
            return StandardCharsets.UTF_16BE;
        }
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
        }
        int most = head.length / 5;
        if (head.length < 4 || Math.max(zeros[0], zeros[1]) <= most || Math.min(zeros[0], zeros[1]) > 0) {
            return null;
        }
        return zeros[1] > most ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static void refuse(byte[] head, String name) {
        if (startsWith(head, 0x1f, 0x8b)) {
            throw noText(name + " is compressed with gzip.", "Unpack it first: gunzip -c FILE | trackproof find -");
        }
        if (startsWith(head, 'P', 'K', 3, 4)) {
            throw noText(
                    name + " is a ZIP archive or a document of an office program.",
                    "Unpack it, or save the document as text, CSV or HTML.");
        }
        if (startsWith(head, '%', 'P', 'D', 'F')) {
            throw noText(name + " is a PDF.", "Copy its text into a file, or: pdftotext FILE - | trackproof find -");
        }
        for (byte b : head) {
            if (b == 0) {
                throw noText(
                        name + " is not a text: it has bytes that are zero.", "Give a text, mail, CSV or HTML file.");
            }
        }
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static BadInput noText(String message, String remedy) {
        return new BadInput(BadInput.Exit.DATA, "not-text", message, remedy);
    }

    /** The next line or piece of one, never empty; null at the end. */
    @Nullable
    String next() throws IOException {
        return wide == null ? narrowLine() : wideLine(wide);
    }

    private static @Nullable String wideLine(Reader reader) throws IOException {
        var text = new StringBuilder();
        int c = 0;
        while (c != '\n' && (text.length() < LONGEST || Character.isHighSurrogate((char) c))) {
            c = reader.read();
            if (c < 0) {
                break;
            }
            text.append((char) c);
        }
        return text.isEmpty() ? null : text.toString();
    }

    private @Nullable String narrowLine() throws IOException {
        int length = 0;
        int b = 0;
        while (b != '\n') {
            if (length >= LONGEST && endsPiece()) {
                break;
            }
            b = in.read();
            if (b < 0) {
                break;
            }
            if (length == line.length) {
                line = Arrays.copyOf(line, length * 2);
            }
            line[length++] = (byte) b;
        }
        return length == 0 ? null : decode(line, length);
    }

    /** Whether the next byte does not go on with a character of UTF-8. */
    private boolean endsPiece() throws IOException {
        in.mark(1);
        int next = in.read();
        in.reset();
        return (next & 0xc0) != 0x80;
    }

    /** UTF-8, or Windows-1252 if it is not. */
    private static String decode(byte[] bytes, int length) {
        String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
        return text.indexOf('\ufffd') < 0 ? text : new String(bytes, 0, length, charsetOf(bytes, length));
    }

    /** UTF-8, or Windows-1252 if {@code bytes} are not UTF-8. */
    static Charset charsetOf(byte[] bytes, int length) {
        return isUtf8(bytes, length) ? StandardCharsets.UTF_8 : FALLBACK;
    }

    private static boolean isUtf8(byte[] bytes, int length) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
