package org.trackproof.sources;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON document without line breaks. Text is escaped so that the line is harmless wherever it is shown or pasted: controls,
 * the line separators U+2028 and U+2029, marks that turn the direction of text, invisible joiners and halves of surrogate pairs are
 * written as {@code \\uXXXX}. Not thread-safe.
 */
final class JsonLine {
    private static final char[] HEX = "0123456789abcdef".toCharArray();
    private static final MathContext FOUR_DIGITS = new MathContext(4, RoundingMode.HALF_EVEN);

    private final StringBuilder out = new StringBuilder(512);
    private boolean comma;

    private JsonLine open(char bracket) {
        separate();
        out.append(bracket);
        comma = false;
        return this;
    }

    private JsonLine close(char bracket) {
        out.append(bracket);
        comma = true;
        return this;
    }

    private void separate() {
        if (comma) {
            out.append(',');
        }
        comma = true;
    }

    JsonLine object() {
        return open('{');
    }

    JsonLine endObject() {
        return close('}');
    }

    JsonLine array() {
        return open('[');
    }

    JsonLine endArray() {
        return close(']');
    }

    JsonLine name(String name) {
        separate();
        quoted(name);
        out.append(':');
        comma = false;
        return this;
    }

    /** Text or {@code null}; halves of surrogate pairs become U+FFFD, which every reader accepts. */
    JsonLine value(@Nullable String text) {
        return text == null ? raw("null") : text(Surrogates.repaired(text));
    }

    /** Text with nothing lost, not even halves of surrogate pairs. */
    JsonLine text(String text) {
        separate();
        quoted(text);
        return this;
    }

    JsonLine value(long number) {
        separate();
        out.append(number);
        return this;
    }

    JsonLine value(boolean flag) {
        return raw(flag ? "true" : "false");
    }

    /** JSON that is already written. */
    JsonLine raw(String json) {
        separate();
        out.append(json);
        return this;
    }

    JsonLine field(String name, @Nullable String text) {
        return name(name).value(text);
    }

    JsonLine field(String name, long number) {
        return name(name).value(number);
    }

    /** A number with exactly so many decimals, 1 to 9; {@code null} for a missing one. */
    JsonLine field(String name, @Nullable Double number, int decimals) {
        name(name);
        return number == null ? raw("null") : fixed(number, decimals);
    }

    JsonLine fixed(double number, int decimals) {
        separate();
        appendFixed(number, decimals);
        return this;
    }

    /** A number with four significant digits, for values whose size is not known. */
    JsonLine significant(double number) {
        return raw(
                new BigDecimal(number).round(FOUR_DIGITS).stripTrailingZeros().toPlainString());
    }

    /** Texts of a list. */
    <T> JsonLine field(String name, Iterable<T> items, Function<? super T, String> text) {
        name(name).array();
        for (T item : items) {
            value(text.apply(item));
        }
        return endArray();
    }

    JsonLine field(String name, List<String> texts) {
        return field(name, texts, text -> text);
    }

    private void appendFixed(double number, int decimals) {
        long unit = 1;
        for (int i = 0; i < decimals; i++) {
            unit *= 10;
        }
        long scaled = Math.round(Math.abs(number) * unit);
        if (number < 0 && scaled != 0) {
            out.append('-');
        }
        out.append(scaled / unit).append('.');
        String fraction = Long.toString(scaled % unit);
        out.append("000000000", 0, decimals - fraction.length()).append(fraction);
    }

    private void quoted(String text) {
        out.append('"');
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if ((c >= ' ' && c < 0x7f && c != '"' && c != '\\')
                    || (c >= 0xa0 && isNeutral(c))
                    || Surrogates.isPaired(text, at)) {
                continue;
            }
            out.append(text, from, at);
            escape(c);
            from = at + 1;
        }
        out.append(text, from, text.length()).append('"');
    }

    private void escape(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default ->
                out.append("\\u")
                        .append(HEX[c >> 12])
                        .append(HEX[(c >> 8) & 15])
                        .append(HEX[(c >> 4) & 15])
                        .append(HEX[c & 15]);
        }
    }

    /** Whether a character only shows itself: no control, no turn of direction, no half of a pair, not invisible. */
    static boolean isNeutral(char c) {
        if (c < 0xa0) {
            return c >= ' ' && c < 0x7f;
        }
        return !(Character.isSurrogate(c)
                || (c >= 0x200b && c <= 0x200f)
                || (c >= 0x2028 && c <= 0x202e)
                || (c >= 0x2060 && c <= 0x206f)
                || c == 0xad
                || c == 0x61c
                || c == 0x180e
                || c == 0xfeff
                || (c >= 0xfff9 && c <= 0xfffb));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
