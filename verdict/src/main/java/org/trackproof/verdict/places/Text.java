package org.trackproof.verdict.places;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The normal form of a name: lower case, no accents, no apostrophes, every other sign a space, {@code saint} and the like shortened. The same as
 * {@code key} in {@code src/compile/keys.py}, which writes the names of the data files.
 */
final class Text {
    /** Longer texts are cut here: no name of a place is as long. */
    static final int MAX_LENGTH = 120;

    private static final String QUOTES = "'’‘ʻʼ`´";

    private Text() {}

    static String key(String raw) {
        String text = raw.length() > MAX_LENGTH ? raw.substring(0, MAX_LENGTH) : raw;
        return shorten(isAscii(text) ? ascii(text) : unicode(text));
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String ascii(String text) {
        char[] out = new char[text.length() + 5 * count(text, '&')];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                out[length++] = (char) (c | 0x20);
            } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                out[length++] = c;
            } else if (c == '&') {
                length = put(" and ", out, length);
            } else if (c != '\'' && c != '`' && length > 0 && out[length - 1] != ' ') {
                out[length++] = ' ';
            }
        }
        while (length > 0 && out[length - 1] == ' ') {
            length--;
        }
        return new String(out, 0, length);
    }

    private static int put(String word, char[] out, int length) {
        int start = length > 0 && out[length - 1] != ' ' ? 0 : 1;
        word.getChars(start, word.length(), out, length);
        return length + word.length() - start;
    }

    private static int count(String text, char wanted) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) == wanted ? 1 : 0;
        }
        return count;
    }

    private static String unicode(String text) {
        String parts = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(parts.length() + 16);
        parts.codePoints().forEach(c -> add(c, out));
        return Normalizer.normalize(out, Normalizer.Form.NFC).strip();
    }

    private static void add(int c, StringBuilder out) {
        int kind = Character.getType(c);
        if (kind == Character.NON_SPACING_MARK || QUOTES.indexOf(c) >= 0) {
            return;
        }
        if (Character.isLetter(c) || kind == Character.DECIMAL_DIGIT_NUMBER) {
            fold(c, out);
        } else if (c == '&') {
            out.append(" and ");
        } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }

    private static void fold(int c, StringBuilder out) {
        switch (c) {
            case 'ß' -> out.append("ss");
            case 'ø' -> out.append('o');
            case 'æ' -> out.append("ae");
            case 'œ' -> out.append("oe");
            case 'ł' -> out.append('l');
            case 'đ', 'ð' -> out.append('d');
            case 'þ' -> out.append("th");
            case 'ı' -> out.append('i');
            case 'ħ' -> out.append('h');
            default -> out.appendCodePoint(c);
        }
    }

    private static String shorten(String key) {
        if (!key.contains("saint") && !key.contains("sankt") && !key.contains("mount") && !key.contains("fort")) {
            return key;
        }
        String[] words = key.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            words[i] = switch (words[i]) {
                case "saint", "sankt" -> "st";
                case "sainte" -> "ste";
                case "mount" -> "mt";
                case "fort" -> "ft";
                default -> words[i];
            };
        }
        return String.join(" ", words);
    }
}
