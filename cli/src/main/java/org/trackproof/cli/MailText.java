package org.trackproof.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trackproof.sources.BadInput;

/**
 * Reads a text line by line into a {@link TextWindow}, and decodes what mails hold encoded: behind a head that names
 * {@code Content-Transfer-Encoding: base64} or {@code quoted-printable} (RFC 2045), up to the next boundary. Of base64 bodies
 * only texts are read; pictures and other files are passed over. Any other text goes through as it is.
 */
final class MailText {
    private static final int MOST_BOUNDARIES = 1000;
    private static final int LONGEST_HEAD = 16_384;
    private static final Pattern ENCODING =
            Pattern.compile("(?im)^content-transfer-encoding:[ \t]*\"?(base64|quoted-printable)");
    private static final Pattern TYPE = Pattern.compile("(?im)^content-type:\\s*([a-z]{1,20})/");
    private static final Pattern CHARSET = Pattern.compile("(?i)[;\\s]charset\\s{0,5}=\\s{0,5}\"?([a-z0-9_:.-]{2,40})");
    private static final Pattern BOUNDARY = Pattern.compile("(?i)[;\\s]boundary\\s{0,5}=\\s{0,5}\"?([^\"\\s;]{1,100})");

    private final TextLines lines;
    private final TextWindow window;
    private final String name;
    private final StringBuilder head = new StringBuilder();
    private final Set<String> boundaries = new HashSet<>();
    private long at;
    private @Nullable EncodedBody body;
    private boolean wasBlank = true;

    /** @param name of the file, quoted, for messages */
    MailText(TextLines lines, TextWindow window, String name) {
        this.lines = lines;
        this.window = window;
        this.name = name;
    }

    /** Reads to the end. */
    void read() throws IOException {
        String line = lines.next();
        while (line != null) {
            if (at + line.length() > Integer.MAX_VALUE) {
                throw new BadInput(
                        BadInput.Exit.DATA,
                        "too-large",
                        name + " has more than " + Integer.MAX_VALUE + " characters.",
                        "Cut it into smaller files.");
            }
            take(line);
            at += line.length();
            line = lines.next();
        }
        endBody();
        window.finish();
    }

    private void take(String line) {
        boolean blank = line.isBlank();
        if (body != null && ends(body, line, blank)) {
            endBody();
        }
        if (body != null) {
            body.add(line, (int) at);
        } else {
            window.add(line, at);
            readHead(line, blank);
        }
        wasBlank = blank;
    }

    private boolean ends(EncodedBody open, String line, boolean blank) {
        return isBoundary(line) || (wasBlank && line.startsWith("From ")) || (!blank && !open.accepts(line));
    }

    private boolean isBoundary(String line) {
        if (!line.startsWith("--")) {
            return false;
        }
        String text = line.stripTrailing();
        return boundaries.contains(text.substring(2))
                || (text.endsWith("--")
                        && text.length() > 4
                        && boundaries.contains(text.substring(2, text.length() - 2)));
    }

    private void endBody() {
        if (body != null) {
            body.finish();
            window.finish();
            body = null;
            head.setLength(0);
        }
    }

    /** Remembers the lines since the last blank one; at a blank one they may have announced an encoded body. */
    private void readHead(String line, boolean blank) {
        if (!blank) {
            if (line.startsWith("--")) {
                head.setLength(0);
            } else if (head.length() + line.length() <= LONGEST_HEAD) {
                head.append(line);
            }
            return;
        }
        Matcher boundary = BOUNDARY.matcher(head);
        if (TYPE.matcher(head).find() && boundary.find() && boundaries.size() < MOST_BOUNDARIES) {
            boundaries.add(boundary.group(1));
        }
        Matcher encoding = ENCODING.matcher(head);
        if (encoding.find()) {
            window.finish();
            body = body(encoding.group(1).equalsIgnoreCase("base64"));
        }
        head.setLength(0);
    }

    private EncodedBody body(boolean base64) {
        Matcher type = TYPE.matcher(head);
        boolean isText = !type.find() || type.group(1).toLowerCase(Locale.ROOT).equals("text");
        Matcher named = CHARSET.matcher(head);
        Charset charset = named.find() ? charset(named.group(1)) : null;
        return new EncodedBody(base64, isText ? new ByteText(window, charset) : null);
    }

    /** Null where lines are to be read as UTF-8 or Windows-1252, whichever they are. */
    private static @Nullable Charset charset(String name) {
        try {
            Charset charset = Charset.forName(name);
            boolean usual = charset.equals(StandardCharsets.UTF_8)
                    || charset.equals(StandardCharsets.US_ASCII)
                    || charset.equals(StandardCharsets.ISO_8859_1);
            return usual ? null : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
