package org.trackproof.sources.paste;

import java.util.Locale;
import java.util.Set;

/**
 * The words of an HTML page, in lines: blocks, rows and list items end a line, cells are parted by tabs. Scripts, styles, templates and
 * comments are dropped; nothing is fetched or executed. Every input is read in one pass; broken markup loses words, never more. Not thread-safe.
 */
final class HtmlText {
    private static final Set<String> DROPPED =
            Set.of("script", "style", "noscript", "template", "svg", "iframe", "object", "select", "textarea");
    private static final Set<String> INLINE = Set.of("wbr", "font", "u", "mark", "sup", "sub");
    private static final Set<String> SPACED = Set.of(
            "span", "a", "b", "strong", "i", "em", "small", "time", "label", "img", "abbr", "button", "bdi", "bdo",
            "code");
    private static final int LONGEST_NAME = 12;

    private final String html;
    private final StringBuilder out;
    private int at;
    /** Ends that were sought and do not come any more: seeking them again would take the square of the length. */
    private boolean noMoreCommentEnds;

    private boolean noMoreTagEnds;
    private boolean[] noMoreQuotes = new boolean[2];

    private HtmlText(String html) {
        this.html = html;
        out = new StringBuilder(html.length() / 4 + 16);
    }

    static String of(String html) {
        HtmlText reader = new HtmlText(html);
        while (reader.at < html.length()) {
            reader.step();
        }
        return reader.out.toString();
    }

    private void step() {
        char c = html.charAt(at);
        if (c == '<') {
            markup();
        } else if (c == '&') {
            at = Entities.decode(html, at, out);
        } else {
            out.append(Character.isWhitespace(c) ? ' ' : c);
            at++;
        }
    }

    private void markup() {
        if (html.startsWith("<!--", at)) {
            comment();
            return;
        }
        char next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
        if (next == '!' || next == '?') {
            at = tagEnd(at + 2);
        } else if (isLetter(next) || (next == '/' && at + 2 < html.length() && isLetter(html.charAt(at + 2)))) {
            tag(next == '/');
        } else {
            out.append('<');
            at++;
        }
    }

    private void comment() {
        int end = noMoreCommentEnds ? -1 : html.indexOf("-->", at + 4);
        noMoreCommentEnds = end < 0;
        at = end < 0 ? tagEnd(at + 4) : end + 3;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private void tag(boolean closing) {
        int start = closing ? at + 2 : at + 1;
        int end = start;
        while (end < html.length() && end - start < LONGEST_NAME && isNameSign(html.charAt(end))) {
            end++;
        }
        String name = html.substring(start, end).toLowerCase(Locale.ROOT);
        at = tagEnd(end);
        if (!closing && DROPPED.contains(name)) {
            drop(name);
        }
        if (name.equals("td") || name.equals("th")) {
            out.append('\t');
        } else if (SPACED.contains(name)) {
            out.append(' ');
        } else if (!INLINE.contains(name)) {
            out.append('\n');
        }
    }

    private static boolean isNameSign(char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '-';
    }

    /** Behind the end of a tag, quotes respected. */
    private int tagEnd(int from) {
        if (noMoreTagEnds) {
            return html.length();
        }
        int here = from;
        while (here < html.length()) {
            char c = html.charAt(here);
            if (c == '>') {
                return here + 1;
            }
            here = c == '"' || c == '\'' ? quoteEnd(here, c) : here + 1;
        }
        noMoreTagEnds = html.indexOf('>', from) < 0;
        return noMoreTagEnds ? html.length() : html.indexOf('>', from) + 1;
    }

    private int quoteEnd(int from, char quote) {
        int kind = quote == '"' ? 0 : 1;
        int end = noMoreQuotes[kind] ? -1 : html.indexOf(quote, from + 1);
        noMoreQuotes[kind] = end < 0;
        return end < 0 ? from + 1 : end + 1;
    }

    /** Leaves out everything up to the closing tag; all the rest where it does not come. */
    private void drop(String name) {
        int here = at;
        while (true) {
            here = html.indexOf("</", here);
            if (here < 0) {
                at = html.length();
                return;
            }
            if (html.regionMatches(true, here + 2, name, 0, name.length())) {
                at = tagEnd(here + 2 + name.length());
                return;
            }
            here += 2;
        }
    }
}
