package org.trackproof.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A text of at most 80 columns, put together from paragraphs. Every text is escaped on its way in; U+00A0 binds two words and is shown
 * as a blank. Not thread-safe.
 */
final class Page {
    static final int WIDTH = 80;
    private static final char BINDING = '\u00a0';

    /** How a text looks where colours are shown. */
    enum Tone {
        PLAIN(""),
        BOLD("1"),
        DIM("2"),
        AGAINST("31"),
        FOR("32"),
        OPEN("33"),
        AGAINST_BOLD("1;31"),
        FOR_BOLD("1;32"),
        OPEN_BOLD("1;33");

        private final String code;

        Tone(String code) {
            this.code = code;
        }
    }

    private final StringBuilder out = new StringBuilder(2048);
    private final Console.Looks looks;
    private final Texts texts;

    Page(Console.Looks looks) {
        this(looks, Texts.english());
    }

    Page(Console.Looks looks, Texts texts) {
        this.looks = looks;
        this.texts = texts;
    }

    /** The words of its language. */
    Texts texts() {
        return texts;
    }

    Console.Looks looks() {
        return looks;
    }

    /** An empty line, unless one is there or nothing stands above. */
    Page gap() {
        int length = out.length();
        if (length > 1 && !(out.charAt(length - 1) == '\n' && out.charAt(length - 2) == '\n')) {
            out.append('\n');
        }
        return this;
    }

    /** A heading after an empty line. */
    Page heading(String text) {
        gap();
        return line("", Tone.BOLD, text);
    }

    Page line(String indent, Tone tone, String text) {
        return hanging(indent, indent, tone, text);
    }

    Page line(String indent, String text) {
        return line(indent, Tone.PLAIN, text);
    }

    /** A paragraph whose first line starts with {@code first} and all others with {@code next}; both are shown as they are. */
    Page hanging(String first, String next, Tone tone, String text) {
        String start = first;
        for (String line : wrap(Plain.of(text), WIDTH - Plain.width(next), WIDTH - Plain.width(first))) {
            out.append(start).append(coloured(tone, line)).append('\n');
            start = next;
        }
        return this;
    }

    /** A paragraph behind a mark that has a tone of its own. */
    Page marked(String indent, Tone markTone, String mark, String text) {
        String next = " ".repeat(Plain.width(indent) + Plain.width(mark));
        List<String> lines = wrap(Plain.of(text), WIDTH - next.length(), WIDTH - next.length());
        out.append(indent).append(coloured(markTone, mark)).append(lines.get(0)).append('\n');
        for (String line : lines.subList(1, lines.size())) {
            out.append(next).append(line).append('\n');
        }
        return this;
    }

    /** A drawing of our own behind its label, in one line. */
    Page drawn(String indent, String label, Tone tone, String drawing) {
        out.append(indent)
                .append(Plain.of(label))
                .append(coloured(tone, drawing))
                .append('\n');
        return this;
    }

    private String coloured(Tone tone, String text) {
        return looks.colour() && tone != Tone.PLAIN && !text.isEmpty()
                ? "\u001b[" + tone.code + 'm' + text + "\u001b[0m"
                : text;
    }

    /** Lines of at most {@code width} columns, the first of at most {@code first}; at least one line. */
    static List<String> wrap(String text, int width, int first) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        int room = first;
        for (String word : text.split(" ", -1)) {
            String rest = word;
            int blank = line.isEmpty() ? 0 : 1;
            if (used + blank + Plain.width(rest) > room && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
                room = width;
                blank = 0;
            }
            while (Plain.width(rest) > room) {
                int cut = cut(rest, room);
                lines.add(rest.substring(0, cut).replace(BINDING, ' '));
                rest = rest.substring(cut);
                room = width;
            }
            line.append(blank == 1 ? " " : "").append(rest.replace(BINDING, ' '));
            used += blank + Plain.width(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int cut(String word, int room) {
        int at = 0;
        int used = 0;
        while (at < word.length()) {
            int c = word.codePointAt(at);
            used += Plain.width(c);
            if (used > room) {
                break;
            }
            at += Character.charCount(c);
        }
        return Math.max(at, 1);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
