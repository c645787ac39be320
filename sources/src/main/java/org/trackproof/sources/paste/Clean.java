package org.trackproof.sources.paste;

import java.text.Normalizer;
import java.util.Locale;

/** Text of others made comparable: nothing invisible in it, one kind of blank, one form of every letter. */
final class Clean {
    private static final int FIRST_KANA = 0x3040;
    private static final int LAST_KANA = 0x30ff;

    /** Signs behind brand names, which would become letters. */
    private static final String SIGNS_OF_NAMES = "™®©℠";

    private Clean() {}

    /** A line without invisible signs, with plain blanks, tabs kept, and compatibility forms (full width digits) replaced. */
    static String line(String raw) {
        if (isAscii(raw)) {
            return raw.strip();
        }
        StringBuilder out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\t') {
                out.append(c);
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || SIGNS_OF_NAMES.indexOf(c) >= 0) {
                out.append(' ');
            } else if (!isInvisible(c)) {
                out.append(c);
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFKC).strip();
    }

    private static boolean isInvisible(char c) {
        int kind = Character.getType(c);
        return kind == Character.FORMAT
                || kind == Character.CONTROL
                || c == '\u034f'
                || (c >= '\ufe00' && c <= '\ufe0f');
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 128 || (c < ' ' && c != '\t')) {
                return false;
            }
        }
        return true;
    }

    /** A word in lower case and without accents; Japanese keeps its voicing marks. */
    static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (isAscii(lower)) {
            return lower;
        }
        String parts = Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(parts.length() + 2);
        for (int i = 0; i < parts.length(); i++) {
            fold(parts.charAt(i), out);
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    private static void fold(char c, StringBuilder out) {
        switch (c) {
            case 'ß' -> out.append("ss");
            case 'ø' -> out.append('o');
            case 'æ' -> out.append("ae");
            case 'œ' -> out.append("oe");
            case 'ł' -> out.append('l');
            case 'ı' -> out.append('i');
            default -> {
                boolean isKana = c >= FIRST_KANA && c <= LAST_KANA;
                if (isKana || Character.getType(c) != Character.NON_SPACING_MARK) {
                    out.append(c);
                }
            }
        }
    }
}
