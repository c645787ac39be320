package org.trackproof.casefile.letter;

/** Texts from outside on their way into a letter: one line, no control and direction signs, not too long. */
final class Clean {
    private static final int MOST = 80;

    private Clean() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder(Math.min(text.length(), MOST));
        text.replaceAll("\\s", " ")
                .codePoints()
                .limit(4L * MOST)
                .filter(Clean::isShown)
                .forEach(out::appendCodePoint);
        String line = out.toString().replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= MOST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MOST - 1)).strip() + "…";
    }

    private static boolean isShown(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.PRIVATE_USE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.UNASSIGNED;
    }
}
