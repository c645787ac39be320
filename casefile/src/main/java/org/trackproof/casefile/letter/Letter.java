package org.trackproof.casefile.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.trackproof.verdict.language.Language;

/**
 * A finished letter, as text or HTML.
 *
 * @param date the day of the letter, as its language writes it
 * @param parts between greeting and exhibits
 * @param exhibits the heading and one line per exhibit
 */
public record Letter(
        Recipient recipient,
        Language language,
        String to,
        String date,
        String subject,
        String greeting,
        List<Part> parts,
        List<String> exhibits,
        String closing,
        String name) {
    /** What a part looks like. */
    public enum Form {
        PARAGRAPH,
        /** One line per sentence. */
        LINES
    }

    /** Sentences that stand together. */
    public record Part(Form form, List<Sentence> sentences) {
        public Part {
            sentences = List.copyOf(sentences);
        }

        private String joined(String between) {
            return sentences.stream().map(Sentence::text).collect(Collectors.joining(between));
        }
    }

    public Letter {
        parts = List.copyOf(parts);
        exhibits = List.copyOf(exhibits);
    }

    /** Plain text, one line per paragraph, blocks set apart by an empty line, a line break at the end. */
    public String text() {
        List<String> blocks = new ArrayList<>();
        blocks.add(to + "\n" + date);
        blocks.add(subject);
        blocks.add(greeting);
        for (Part part : parts) {
            blocks.add(part.joined(part.form() == Form.LINES ? "\n" : " "));
        }
        if (!exhibits.isEmpty()) {
            blocks.add(String.join("\n", exhibits));
        }
        blocks.add(closing);
        blocks.add(name);
        return String.join("\n\n", blocks) + "\n";
    }

    /** A page of its own without scripts and styles; every text is escaped. */
    public String html() {
        StringBuilder out = new StringBuilder(4096);
        out.append("<!DOCTYPE html>\n<html lang=\"").append(language.id()).append("\">\n<head>\n");
        out.append("<meta charset=\"utf-8\">\n<title>").append(escaped(subject)).append("</title>\n</head>\n<body>\n");
        out.append("<p>")
                .append(escaped(to))
                .append("<br>")
                .append(escaped(date))
                .append("</p>\n");
        out.append("<h1>").append(escaped(subject)).append("</h1>\n");
        paragraph(out, greeting);
        for (Part part : parts) {
            if (part.form() == Form.LINES) {
                list(out, part.sentences().stream().map(Sentence::text).toList());
            } else {
                paragraph(out, part.joined(" "));
            }
        }
        if (!exhibits.isEmpty()) {
            out.append("<h2>").append(escaped(exhibits.get(0))).append("</h2>\n");
            list(out, exhibits.subList(1, exhibits.size()));
        }
        paragraph(out, closing);
        paragraph(out, name);
        return out.append("</body>\n</html>\n").toString();
    }

    private static void paragraph(StringBuilder out, String text) {
        out.append("<p>").append(escaped(text)).append("</p>\n");
    }

    private static void list(StringBuilder out, List<String> lines) {
        out.append("<ul>\n");
        lines.forEach(line -> out.append("<li>").append(escaped(line)).append("</li>\n"));
        out.append("</ul>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Every sentence and line of it. */
    List<Sentence> sentences() {
        List<Sentence> all = new ArrayList<>();
        List.of(to, date, subject, greeting, closing, name).forEach(line -> all.add(new Sentence(line, List.of())));
        exhibits.forEach(line -> all.add(new Sentence(line, List.of())));
        parts.forEach(part -> all.addAll(part.sentences()));
        return all;
    }
}
