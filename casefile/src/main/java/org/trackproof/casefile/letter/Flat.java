package org.trackproof.casefile.letter;

import java.text.Normalizer;
import java.util.Locale;

/** Text for comparisons: lower case, without accents, only letters and digits, one blank between words and at both ends. */
final class Flat {
    private Flat() {}

    static String of(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(bare.length() + 2).append(' ');
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (c == 'ß') {
                out.append("ss");
            } else if (Character.isLetterOrDigit(c)) {
                out.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.charAt(out.length() - 1) == ' '
                ? out.toString()
                : out.append(' ').toString();
    }
}
