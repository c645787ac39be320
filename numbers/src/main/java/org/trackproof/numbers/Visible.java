package org.trackproof.numbers;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * The words that a reader sees beside a place of a text, in lower case: without tags, entities, quoted-printable escapes and
 * invisible characters, white space as single blanks. Looks at a bounded stretch, whatever the text.
 */
final class Visible {
    /** How much raw text is read for the words before a place: tags with styles in them are long. */
    private static final int RAW_BEFORE = 600;
    /** How much is enough where there are no tags. */
    private static final int RAW_SHORT = 150;

    private static final int RAW_BEHIND = 150;
    /** A tag that begins so far before the stretch is still seen as one. */
    private static final int TAG = 400;

    private static final String[] ACCENTS = {
        "acute", "\u0301", "grave", "\u0300", "circ", "\u0302", "uml", "\u0308", "tilde", "\u0303", "cedil", "\u0327",
        "ring", "\u030a", "caron", "\u030c"
    };

    private final String text;
    private final boolean quoted;
    private final StringBuilder out = new StringBuilder(RAW_SHORT);
    private int at = -1;
    private boolean wide;

    private Visible(String text, boolean quoted) {
        this.text = text;
        this.quoted = quoted;
    }

    /** Reads a text from its beginning to its end; {@link #readTo} says how far. */
    static Visible of(String text, boolean quoted) {
        return new Visible(text, quoted);
    }

    /**
     * Reads on to {@code start}. Places come in rising order; far from the last one the words between are skipped.
     *
     * @return whether the reading went on where it had stopped; otherwise it holds nothing from before
     */
    boolean readTo(int start, int most, Work work) {
        if (at >= 0 && start >= at && start - at <= RAW_BEFORE) {
            work.add(start - at);
            read(at, start);
            at = start;
            return true;
        }
        at = start;
        for (int raw = RAW_SHORT; raw <= RAW_BEFORE; raw *= 4) {
            int from = Math.max(0, start - raw);
            work.add(start - from + TAG);
            out.setLength(0);
            wide = false;
            read(outsideOfTag(from, start), start);
            if (from == 0 || out.length() >= most) {
                break;
            }
        }
        return false;
    }

    /** What has been read. */
    StringBuilder words() {
        return out;
    }

    /** Whether something read is not in a Latin or Greek script. */
    boolean isWide() {
        return wide;
    }

    /** The address before {@code start}, which stands inside of it. */
    static String address(String text, int start, boolean quoted, int most, Work work) {
        int from = start;
        int until = Math.max(0, start - RAW_BEFORE);
        while (from > until && !endsAddress(text, from - 1, quoted)) {
            from--;
        }
        work.add(start - from);
        var visible = new Visible(text, quoted);
        visible.read(from, start);
        int length = visible.out.length();
        return visible.out.substring(Math.max(0, length - most));
    }

    /** The first {@code most} visible characters from {@code end} on, of the same line. */
    String behind(int end, int most, Work work) {
        int until = Math.min(text.length(), end + RAW_BEHIND);
        int line = end;
        while (line < until && (text.charAt(line) != '\n' || (quoted && line > end && isSoft(text, line)))) {
            line++;
        }
        work.add(line - end);
        var visible = new Visible(text, quoted);
        visible.read(end, line);
        return visible.out.length() > most ? visible.out.substring(0, most) : visible.out.toString();
    }

    private static boolean endsAddress(String text, int at, boolean quoted) {
        char c = text.charAt(at);
        return c == '"' || c == '\'' || c == '<' || c == '>' || (c <= ' ' && !(quoted && isSoft(text, at)));
    }

    /** Whether the line break at {@code at}, or the half of one, is that of quoted-printable. */
    private static boolean isSoft(String text, int at) {
        char c = text.charAt(at);
        if (c != '\n' && c != '\r') {
            return false;
        }
        char last = at > 0 ? text.charAt(at - 1) : ' ';
        return last == '=' || (c == '\n' && last == '\r' && at > 1 && text.charAt(at - 2) == '=');
    }

    /** {@code from}, or the place behind the tag that it stands in. */
    private int outsideOfTag(int from, int until) {
        for (int i = from - 1; i >= 0 && i > from - TAG && text.charAt(i) != '>'; i--) {
            if (text.charAt(i) == '<' && isTag(i)) {
                int end = text.indexOf('>', from);
                return end < 0 || end >= until ? from : end + 1;
            }
        }
        return from;
    }

    private boolean isTag(int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return next == '/' || next == '!' || (next < 128 && Character.isLetter(next));
    }

    private void read(int from, int until) {
        int at = from;
        while (at < until) {
            char c = text.charAt(at);
            if (c == '<' && isTag(at)) {
                at = tag(at, until);
            } else if (c == '&') {
                at = entity(at, until);
            } else if (c == '=' && quoted) {
                at = escape(at, until);
            } else {
                add(c);
                at++;
            }
        }
    }

    private void add(char c) {
        if (c <= ' ' || c == '\u00a0' || c == '\u3000') {
            if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        } else if (c < 128) {
            out.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        } else if (Character.getType(c) != Character.FORMAT) {
            wide |= c >= '\u0400';
            out.append(Character.toLowerCase(c));
        }
    }

    private int tag(int at, int until) {
        int end = at;
        while (end < until && text.charAt(end) != '>') {
            end++;
        }
        if (!text.startsWith("<wbr", at)) {
            add(' ');
        }
        return end + 1;
    }

    private int entity(int at, int until) {
        int end = at + 1;
        while (end < until && end - at < 10 && text.charAt(end) != ';') {
            end++;
        }
        if (end >= until || text.charAt(end) != ';') {
            add('&');
            return at + 1;
        }
        String name = text.substring(at + 1, end);
        int number = number(name);
        if (number > 0) {
            add((char) number);
        } else if (name.equals("amp")) {
            add('&');
        } else if (!name.equals("shy") && !accented(name)) {
            add(' ');
        }
        return end + 1;
    }

    private boolean accented(String name) {
        for (int i = 0; i < ACCENTS.length; i += 2) {
            if (name.length() == ACCENTS[i].length() + 1 && name.endsWith(ACCENTS[i])) {
                String letter = Normalizer.normalize(name.charAt(0) + ACCENTS[i + 1], Normalizer.Form.NFC);
                add(letter.charAt(0));
                return true;
            }
        }
        return false;
    }

    /** The character that a numeric entity names; 0 if it is none. */
    private static int number(String name) {
        boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
        int from = hexadecimal ? 2 : 1;
        if (!name.startsWith("#") || name.length() == from) {
            return 0;
        }
        int number = 0;
        for (int i = from; i < name.length(); i++) {
            int digit = Character.digit(name.charAt(i), hexadecimal ? 16 : 10);
            if (digit < 0 || number > 0xfff) {
                return 0;
            }
            number = number * (hexadecimal ? 16 : 10) + digit;
        }
        return number > 0xffff ? 0 : number;
    }

    private int escape(int at, int until) {
        if (at + 1 < until && text.charAt(at + 1) == '\n') {
            return at + 2;
        }
        if (at + 2 < until && text.charAt(at + 1) == '\r' && text.charAt(at + 2) == '\n') {
            return at + 3;
        }
        byte[] bytes = new byte[(until - at) / 3];
        int count = 0;
        int end = at;
        while (end + 2 < until && text.charAt(end) == '=' && hex(end + 1) >= 0 && hex(end + 2) >= 0) {
            bytes[count++] = (byte) (hex(end + 1) * 16 + hex(end + 2));
            end += 3;
        }
        if (count == 0) {
            add('=');
            return at + 1;
        }
        String decoded = new String(Arrays.copyOf(bytes, count), StandardCharsets.UTF_8);
        for (int i = 0; i < decoded.length(); i++) {
            add(decoded.charAt(i));
        }
        return end;
    }

    private int hex(int at) {
        char c = text.charAt(at);
        return c < 128 ? Character.digit(c, 16) : -1;
    }
}
