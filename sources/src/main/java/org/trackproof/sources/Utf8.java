package org.trackproof.sources;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells UTF-8 text from everything else that people save as a case, and says what it is. */
final class Utf8 {
    private Utf8() {}

    /** The offset of the first byte of text: 3 after a byte order mark, else 0. */
    static int start(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf
                ? 3
                : 0;
    }

    /**
     * Checks that bytes are text in UTF-8 and not empty.
     *
     * @throws BadInput if they are not, with what they seem to be
     */
    static void check(byte[] bytes) {
        int start = start(bytes);
        int plain = start;
        boolean blank = true;
        while (plain < bytes.length && bytes[plain] > 0) {
            blank &= bytes[plain] <= ' ';
            plain++;
        }
        if (plain == bytes.length) {
            if (blank) {
                throw bad(
                        "case-empty",
                        "The case is empty.",
                        "Give a JSON object with 'order' and 'claims'.",
                        null,
                        null);
            }
            return;
        }
        checkFrom(bytes, start, plain);
    }

    private static void checkFrom(byte[] bytes, int start, int plain) {
        String other = otherEncoding(bytes);
        if (other != null) {
            throw bad(
                    "case-wrong-charset",
                    "The text is " + other + ", wanted UTF-8.",
                    "Save the file again with the encoding UTF-8.",
                    null,
                    null);
        }
        if (bytes[plain] == 0 || isKnownBinary(bytes, start)) {
            throw bad("case-binary", "This is a binary file, wanted JSON text.", unpack(bytes), null, null);
        }
        int wrong = firstMalformed(bytes, plain);
        if (wrong >= 0) {
            int line = line(bytes, wrong);
            int column = column(bytes, wrong);
            String what = String.format(Locale.ROOT, "The byte 0x%02x", bytes[wrong] & 0xff);
            throw bad(
                    "case-wrong-charset",
                    what + " in line " + line + ", column " + column + " is not UTF-8.",
                    "Maybe the file is in Latin-1 or Windows-1252: save it again with the encoding UTF-8.",
                    line,
                    column);
        }
    }

    /** UTF-16 and UTF-32 show by their byte order mark, or by zero bytes beside the first characters. */
    private static @Nullable String otherEncoding(byte[] bytes) {
        int first = unit(bytes, 0);
        int second = unit(bytes, 2);
        if (first == 0xfffe) {
            return second == 0 && bytes.length >= 4 ? "UTF-32 (little endian)" : "UTF-16 (little endian)";
        }
        if (first == 0xfeff) {
            return "UTF-16 (big endian)";
        }
        if (first == 0 && (second == 0xfeff || isPlain(second))) {
            return "UTF-32 (big endian)";
        }
        if (isPlain(first) && isPlain(second)) {
            return "UTF-16 (big endian)";
        }
        if (isPlain(swapped(first))) {
            return isPlain(swapped(second)) ? "UTF-16 (little endian)" : second == 0 ? "UTF-32 (little endian)" : null;
        }
        return null;
    }

    private static int unit(byte[] bytes, int at) {
        return at + 1 < bytes.length ? (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff) : -1;
    }

    private static int swapped(int unit) {
        return unit < 0 ? unit : (unit & 0xff) << 8 | unit >> 8;
    }

    private static boolean isPlain(int unit) {
        return (unit >= ' ' && unit < 0x7f) || unit == '\n' || unit == '\r' || unit == '\t';
    }

    private static boolean isKnownBinary(byte[] bytes, int start) {
        int first = unit(bytes, start);
        return first == 0x1f8b
                || first == 0x504b
                || first == 0x8950
                || first == 0xffd8
                || (first == 0x2550 && unit(bytes, 2) == 0x4446);
    }

    private static String unpack(byte[] bytes) {
        return switch (unit(bytes, 0)) {
            case 0x1f8b -> "Maybe it is packed with gzip: unpack it first.";
            case 0x504b -> "Maybe it is a ZIP archive or an office document: unpack it, or export it as JSON.";
            case 0x2550 -> "Maybe it is a PDF: only JSON is read as a case.";
            default -> "Maybe it is the wrong file.";
        };
    }

    /** The offset of the first byte that is not UTF-8, or of a zero byte; -1 where there is none. */
    private static int firstMalformed(byte[] bytes, int from) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(4096);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                return in.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
            out.clear();
        }
    }

    private static int line(byte[] bytes, int at) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    private static int column(byte[] bytes, int at) {
        int start = at;
        while (start > 0 && bytes[start - 1] != '\n') {
            start--;
        }
        return at - start + 1;
    }

    private static BadInput bad(
            String code, String message, String remedy, @Nullable Integer line, @Nullable Integer column) {
        return new BadInput(BadInput.Exit.DATA, null, List.of(new Problem(code, message, remedy, null, line, column)));
    }
}
