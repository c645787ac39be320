package org.trackproof.casefile.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.trackproof.verdict.language.Language;
import org.trackproof.verdict.language.Speech;

/** Cuts free text into sentences; a line break after an empty line always ends one. */
final class Splitter {
    private final List<String> abbreviations;
    private final List<String> months;

    Splitter(Language language) {
        this.abbreviations = Lexicon.of(language).abbreviations();
        this.months = Speech.of(language).months().stream()
                .map(month -> month.toLowerCase(Locale.ROOT))
                .toList();
    }

    List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        for (String block : text.split("\n\\s*\n", -1)) {
            String line = block.replaceAll("\\s+", " ").strip();
            int from = 0;
            for (int i = 0; i < line.length(); i++) {
                if (isEnd(line, i, from)) {
                    add(sentences, line.substring(from, i + 1));
                    from = i + 1;
                }
            }
            add(sentences, line.substring(from));
        }
        return sentences;
    }

    private static void add(List<String> sentences, String text) {
        if (!text.isBlank()) {
            sentences.add(text.strip());
        }
    }

    private boolean isEnd(String line, int i, int from) {
        char c = line.charAt(i);
        if (c != '.' && c != '!' && c != '?' && c != ';') {
            return false;
        }
        if (i + 1 < line.length() && line.charAt(i + 1) != ' ') {
            return false;
        }
        return c != '.'
                || !continues(line.substring(from, i), line.substring(i + 1).strip());
    }

    /** After an ordinal or an abbreviation a full stop ends nothing. */
    private boolean continues(String before, String after) {
        String last = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        String next = after.split("[ .,]", 2)[0].toLowerCase(Locale.ROOT);
        boolean ordinal = !last.isEmpty() && last.chars().allMatch(d -> d >= '0' && d <= '9');
        return abbreviations.contains(last) || (ordinal && months.contains(next));
    }
}
