package org.trackproof.numbers;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into {@link Tokens} in one pass: plain text, HTML (tags are skipped except for addresses in them, entities are
 * read) and quoted-printable mail (soft line breaks inside a number vanish). Every character is looked at a bounded number of
 * times, whatever the text.
 */
final class Lexer {
    private static final int SHORT_WORD = 4;
    private static final byte[] KINDS = kinds();
    private static final byte OTHER = 0;
    private static final byte DIGIT = 1;
    private static final byte CAPITAL = 2;
    private static final byte SMALL = 3;
    private static final byte SEPARATOR = 4;
    private static final byte MARKUP = 5;

    private final String text;
    private final Links links;
    private final Tokens tokens;
    private final boolean quotedPrintable;

    private int start = -1;
    private boolean hasDigit;
    private boolean onlyCapitals;
    private @Nullable StringBuilder clean;
    private char gap = Tokens.APART;
    private int tagUntil;
    private int linkUntil;
    private @Nullable Link link;
    private int nextTagEnd = -1;
    /** Characters looked at, apart from whole-text searches that happen once each. */
    private long looks;

    private Lexer(String text, Links links) {
        this.text = text;
        this.links = links;
        this.quotedPrintable = text.contains("=\n") || text.contains("=\r\n");
        this.tokens = new Tokens(text, quotedPrintable);
    }

    static Tokens read(String text, Links links, Work work) {
        var lexer = new Lexer(text, links);
        lexer.run();
        work.add(lexer.looks);
        return lexer.tokens;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[128];
        for (int c = 0; c < 128; c++) {
            kinds[c] = c >= '0' && c <= '9'
                    ? DIGIT
                    : c >= 'A' && c <= 'Z' ? CAPITAL : c >= 'a' && c <= 'z' ? SMALL : OTHER;
        }
        for (char c : " -.\t".toCharArray()) {
            kinds[c] = SEPARATOR;
        }
        for (char c : "<>&=%:".toCharArray()) {
            kinds[c] = MARKUP;
        }
        return kinds;
    }

    private void run() {
        int at = 0;
        int length = text.length();
        looks += length;
        while (at < length) {
            char c = text.charAt(at);
            if (c >= 128) {
                at = readWide(at, c);
                continue;
            }
            byte kind = KINDS[c];
            if (kind == DIGIT || kind == CAPITAL || kind == SMALL) {
                at = word(at);
            } else if (kind == MARKUP) {
                at = readMarkup(at, c);
            } else {
                separate(at, kind == SEPARATOR ? (c == '\t' ? ' ' : c) : Tokens.APART);
                at++;
            }
        }
        close(length);
    }

    /** Takes all letters and digits from {@code at} on; the place behind them. */
    private int word(int at) {
        int kinds = 0;
        int end = at;
        int length = text.length();
        while (end < length) {
            char c = text.charAt(end);
            byte kind = c < 128 ? KINDS[c] : OTHER;
            if (kind < DIGIT || kind > SMALL) {
                break;
            }
            kinds |= 1 << kind;
            end++;
        }
        if (start < 0) {
            start = at;
            hasDigit = false;
            onlyCapitals = true;
        }
        hasDigit |= (kinds & (1 << DIGIT)) != 0;
        onlyCapitals &= (kinds & (1 << SMALL)) == 0;
        if (clean != null) {
            clean.append(text.substring(at, end).toUpperCase(Locale.ROOT));
        }
        return end;
    }

    /** Takes one letter or digit that is not ASCII in the text. */
    private void letter(int at, char c, byte kind) {
        if (start < 0) {
            start = at;
            hasDigit = false;
            onlyCapitals = true;
        }
        hasDigit |= kind == DIGIT;
        onlyCapitals &= kind != SMALL;
        if (clean != null) {
            clean.append(kind == SMALL ? (char) (c - 32) : c);
        }
    }

    /** A character that has no width: it may stand inside a token. */
    private void invisible(int at) {
        if (start >= 0 && clean == null) {
            clean = new StringBuilder(text.substring(start, at).toUpperCase(Locale.ROOT));
        }
    }

    private void separate(int at, char separator) {
        close(at);
        gap = gap == 0 ? separator : Tokens.APART;
    }

    private void close(int at) {
        if (start < 0) {
            return;
        }
        boolean shortWord = onlyCapitals && at - start <= SHORT_WORD;
        boolean inTag = start < tagUntil && start >= linkUntil;
        if ((hasDigit || shortWord) && !inTag) {
            tokens.add(
                    start, at, gap, hasDigit, clean == null ? null : clean.toString(), start < linkUntil ? link : null);
            gap = 0;
        } else {
            gap = Tokens.APART;
        }
        start = -1;
        clean = null;
    }

    private int readWide(int at, char c) {
        if (c == '\u00a0' || c == '\u202f' || c == '\u3000' || (c >= '\u2000' && c <= '\u200a')) {
            separate(at, ' ');
        } else if ((c >= '\u2010' && c <= '\u2015') || c == '\u2212' || c == '\uff0d') {
            separate(at, '-');
        } else if (Normal.isInvisible(c) && !Character.isSurrogate(c)) {
            invisible(at);
        } else {
            wide(at, c);
        }
        return at + 1;
    }

    /** Full-width letters and digits, and the digits of other scripts, belong to tokens; everything else ends them. */
    private void wide(int at, char c) {
        char plain = c >= '\uff01' && c <= '\uff5e' ? (char) (c - 0xfee0) : c;
        int digit = plain < 128 ? -1 : Character.digit(plain, 10);
        plain = digit >= 0 ? (char) ('0' + digit) : plain;
        byte kind = plain < 128 ? KINDS[plain] : OTHER;
        if (kind != DIGIT && kind != CAPITAL && kind != SMALL) {
            separate(at, Tokens.APART);
            return;
        }
        if (start < 0) {
            clean = new StringBuilder();
        } else {
            invisible(at);
        }
        letter(at, plain, kind);
    }

    private int readMarkup(int at, char c) {
        return switch (c) {
            case '<' -> readTag(at);
            case '&' -> readEntity(at);
            case '=' -> quotedPrintable ? readQuoted(at) : separateOne(at);
            case '%' -> at < linkUntil && isHex(at + 1) && isHex(at + 2) ? readEscaped(at) : separateOne(at);
            case ':' -> readColon(at);
            default -> separateOne(at);
        };
    }

    private int separateOne(int at) {
        separate(at, Tokens.APART);
        return at + 1;
    }

    private int readEscaped(int at) {
        separate(at, Tokens.APART);
        return at + 3;
    }

    private int readTag(int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        boolean isTag = next == '/' || next == '!' || (next < 128 && (KINDS[next] == SMALL || KINDS[next] == CAPITAL));
        if (!isTag) {
            return separateOne(at);
        }
        if (nextTagEnd < at) {
            int end = text.indexOf('>', at);
            nextTagEnd = end < 0 ? Integer.MAX_VALUE : end;
            looks += Math.min(nextTagEnd, text.length()) - at;
        }
        if (nextTagEnd == Integer.MAX_VALUE) {
            return separateOne(at);
        }
        if (text.regionMatches(true, at, "<wbr", 0, 4)) {
            invisible(at);
            return nextTagEnd + 1;
        }
        separate(at, Tokens.APART);
        tagUntil = nextTagEnd;
        return at + 1;
    }

    private int readEntity(int at) {
        int end = at + 1;
        while (end < text.length() && end - at < 10 && text.charAt(end) != ';') {
            end++;
        }
        if (end >= text.length() || text.charAt(end) != ';') {
            return separateOne(at);
        }
        switch (text.substring(at + 1, end).toLowerCase(Locale.ROOT)) {
            case "nbsp", "#160", "#xa0", "ensp", "emsp", "thinsp", "#32", "#x20" -> separate(at, ' ');
            case "ndash", "mdash", "#8211", "#x2013", "#45", "#x2d" -> separate(at, '-');
            case "shy", "#173", "#xad", "zwnj", "zwj", "#8203", "#x200b", "zerowidthspace", "#8288", "#65279" ->
                invisible(at);
            default -> separate(at, Tokens.APART);
        }
        return end + 1;
    }

    /** Quoted-printable: a soft line break vanishes, spaces and marks without width are read, other bytes end a token. */
    private int readQuoted(int at) {
        if (text.startsWith("\n", at + 1)) {
            invisible(at);
            return at + 2;
        }
        if (text.startsWith("\r\n", at + 1)) {
            invisible(at);
            return at + 3;
        }
        if (text.startsWith("C2=AD", at + 1)) {
            invisible(at);
            return at + 6;
        }
        if (text.startsWith("E2=80=8B", at + 1)) {
            invisible(at);
            return at + 9;
        }
        boolean space = text.startsWith("20", at + 1) || text.startsWith("C2=A0", at + 1);
        separate(at, space ? ' ' : Tokens.APART);
        return isHex(at + 1) && isHex(at + 2) ? at + (text.startsWith("C2=A0", at + 1) ? 6 : 3) : at + 1;
    }

    private boolean isHex(int at) {
        return at < text.length() && Character.digit(text.charAt(at), 16) >= 0 && text.charAt(at) < 128;
    }

    /** A colon behind {@code http} or {@code https} opens a web address. */
    private int readColon(int at) {
        int wordStart = start;
        boolean opens = wordStart >= 0
                && at - wordStart <= 5
                && (text.charAt(wordStart) | 32) == 'h'
                && text.regionMatches(true, wordStart, "http", 0, 4)
                && text.startsWith("//", at + 1);
        separate(at, Tokens.APART);
        if (!opens) {
            return at + 1;
        }
        int hostStart = at + 3;
        int hostEnd = hostStart;
        while (hostEnd < text.length() && hostEnd - hostStart < 100 && isHostCharacter(text.charAt(hostEnd))) {
            hostEnd++;
        }
        looks += hostEnd - hostStart;
        link = links.of(text.substring(hostStart, hostEnd));
        if (at >= linkUntil) {
            int end = hostEnd;
            while (end < text.length() && !endsLink(text, end)) {
                end++;
            }
            looks += end - at;
            linkUntil = end;
        }
        return hostEnd;
    }

    private static boolean isHostCharacter(char c) {
        return c < 128 && (KINDS[c] == DIGIT || KINDS[c] == CAPITAL || KINDS[c] == SMALL || c == '.' || c == '-');
    }

    private boolean endsLink(String text, int at) {
        char c = text.charAt(at);
        if (c < 128 && KINDS[c] >= DIGIT && KINDS[c] <= SMALL) {
            return false;
        }
        if (quotedPrintable && c == '=' && at + 1 < text.length()) {
            return false;
        }
        boolean soft = quotedPrintable && (c == '\n' || c == '\r') && isSoftBreak(at);
        return !soft && (c <= ' ' || c == '"' || c == '\'' || c == '<' || c == '>' || c == ')' || c == ']' || c >= 128);
    }

    private boolean isSoftBreak(int at) {
        return text.charAt(at - 1) == '=' || (text.charAt(at - 1) == '\r' && at > 1 && text.charAt(at - 2) == '=');
    }
}
