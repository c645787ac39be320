package org.trackproof.cli;

import org.jspecify.annotations.Nullable;

/** A body of a mail in base64 or quoted-printable: takes its lines and gives its bytes, each with its place in the file. */
final class EncodedBody {
    private static final String BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final byte[] VALUES = values();

    private final boolean base64;
    private final @Nullable ByteText text;
    private int bits;
    private int bitCount;
    private int lastAt;

    /** @param text what takes the bytes; null if nobody wants them */
    EncodedBody(boolean base64, @Nullable ByteText text) {
        this.base64 = base64;
        this.text = text;
    }

    private static byte[] values() {
        byte[] values = new byte[128];
        java.util.Arrays.fill(values, (byte) -1);
        for (int i = 0; i < BASE64.length(); i++) {
            values[BASE64.charAt(i)] = (byte) i;
        }
        return values;
    }

    /** Whether a line that is not blank can be one of this body. */
    boolean accepts(String line) {
        for (int i = 0; base64 && i < line.length(); i++) {
            char c = line.charAt(i);
            if (c > ' ' && c != '=' && (c >= 128 || VALUES[c] < 0)) {
                return false;
            }
        }
        return true;
    }

    /** Decodes one line, or a piece of one, that begins at the character {@code at} of the file. */
    void add(String line, int at) {
        if (text == null) {
            return;
        }
        if (base64) {
            addBase64(text, line, at);
        } else {
            addQuoted(text, line, at);
        }
    }

    /** Each byte stands in two characters of base64: from the one with its first bit to the one with its last. */
    private void addBase64(ByteText text, String line, int at) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '=') {
                bitCount = 0;
            }
            int value = c < 128 ? VALUES[c] : -1;
            if (value < 0) {
                continue;
            }
            bits = bits << 6 | value;
            bitCount += 6;
            if (bitCount >= 8) {
                bitCount -= 8;
                text.add((byte) (bits >> bitCount), lastAt, at + i + 1);
            }
            lastAt = at + i;
        }
    }

    private static void addQuoted(ByteText text, String line, int at) {
        int end = line.length();
        int visible = end;
        while (visible > 0 && line.charAt(visible - 1) <= ' ') {
            visible--;
        }
        boolean soft = visible > 0 && visible < end && line.charAt(visible - 1) == '=';
        for (int i = 0; i < (soft ? visible - 1 : end); i++) {
            char c = line.charAt(i);
            int high = c == '=' && i + 2 < end ? hex(line.charAt(i + 1)) : -1;
            int low = high < 0 ? -1 : hex(line.charAt(i + 2));
            if (low >= 0) {
                text.add((byte) (high * 16 + low), at + i, at + i + 3);
                i += 2;
            } else {
                text.addCharacter(c, at + i);
            }
        }
    }

    private static int hex(char c) {
        return c < 128 ? Character.digit(c, 16) : -1;
    }

    void finish() {
        if (text != null) {
            text.finish();
        }
    }
}
