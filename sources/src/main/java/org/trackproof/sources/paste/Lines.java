package org.trackproof.sources.paste;

import java.util.ArrayList;
import java.util.List;

/** Cuts the text of a page into lines and reads each of them alone. */
final class Lines {
    /** Longer lines are cut: no status is as long, and each line costs the square of nothing. */
    private static final int LONGEST = 400;

    private static final int MOST = 200_000;

    private Lines() {}

    /** The lines that hold something, in their order. */
    static List<Line> read(String page) {
        List<Line> lines = new ArrayList<>();
        int at = 0;
        while (at < page.length() && lines.size() < MOST) {
            int end = at;
            while (end < page.length() && !isBreak(page.charAt(end))) {
                end++;
            }
            cut(page, at, end, lines);
            at = end + 1;
        }
        return lines;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f';
    }

    private static void cut(String page, int from, int to, List<Line> lines) {
        int at = from;
        while (at < to) {
            int end = Math.min(to, at + LONGEST);
            if (end < to) {
                int blank = page.lastIndexOf(' ', end);
                end = blank > at + LONGEST / 2 ? blank : end;
                end = Character.isLowSurrogate(page.charAt(end)) ? end + 1 : end;
            }
            split(page.substring(at, end).strip(), lines);
            at = end;
        }
    }

    /** A line may hold several events, each with its day. */
    private static void split(String raw, List<Line> lines) {
        String clean = Clean.line(raw);
        if (clean.isEmpty()) {
            return;
        }
        Tokens tokens = Tokens.of(clean);
        Sentence sentence = new Sentence(tokens);
        List<Integer> cuts = Stamp.cuts(tokens, sentence);
        if (cuts.isEmpty()) {
            lines.add(line(raw, tokens, sentence));
            return;
        }
        int at = 0;
        for (int i = 0; i <= cuts.size(); i++) {
            int end = i < cuts.size() ? cuts.get(i) : clean.length();
            String part = clean.substring(at, end).strip();
            if (!part.isEmpty()) {
                Tokens own = Tokens.of(part);
                lines.add(line(part, own, new Sentence(own)));
            }
            at = end;
        }
    }

    private static Line line(String raw, Tokens tokens, Sentence sentence) {
        Stamp stamp = Stamp.find(tokens, sentence);
        if (stamp == null || (stamp.day() == null && stamp.time() == null)) {
            return new Line(
                    raw,
                    tokens.text(),
                    null,
                    null,
                    Phrases.search(sentence),
                    PageWords.find(sentence),
                    sentence.size(),
                    false);
        }
        Sentence rest = Sentence.of(stamp.rest());
        return new Line(
                raw,
                stamp.rest(),
                stamp.day(),
                stamp.time(),
                Phrases.search(rest),
                PageWords.find(rest),
                rest.size(),
                stamp.ranged());
    }
}
