package org.trackproof.sources.paste;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trackproof.sources.BadInput;

/**
 * A page as text.
 *
 * @param whole everything in it, also what a browser does not show; only searched for the number that was asked
 * @param visible what a reader sees, in lines
 * @param language the language that the page names, lower case, e.g. {@code en-gb}; empty where it names none
 */
record Page(String whole, String visible, String language) {
    /** 2 MiB. */
    static final int LIMIT = 2 << 20;

    private static final int HEAD = 4096;
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s{0,5}=\\s{0,5}[\"']?([A-Za-z0-9_.:-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKUP = Pattern.compile(
            "<(?:!doctype|html|head|body|div|table|ul|ol|li|p|span|section|h[1-6]|br)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LANGUAGE = Pattern.compile(
            "<html\\b[^>]{0,500}?\\slang\\s{0,5}=\\s{0,5}[\"']?([A-Za-z]{2}(?:[-_][A-Za-z]{2})?)\\b",
            Pattern.CASE_INSENSITIVE);

    /**
     * Reads text or HTML.
     *
     * @throws BadInput if it is too large or no text
     */
    static Page of(byte[] content) {
        if (content.length > LIMIT) {
            throw bad(
                    "paste-too-large",
                    "The page has " + content.length + " bytes, at most " + LIMIT + " are read.",
                    "Copy only the part of the page that shows the number and its events.");
        }
        String text = decode(content);
        String head = text.substring(0, Math.min(HEAD, text.length()));
        if (!MARKUP.matcher(head).find()) {
            return new Page(text, text, "");
        }
        Matcher language = LANGUAGE.matcher(head);
        String named =
                language.find() ? language.group(1).toLowerCase(Locale.ROOT).replace('_', '-') : "";
        return new Page(text, HtmlText.of(text), named);
    }

    private static BadInput bad(String code, String message, String remedy) {
        return new BadInput(BadInput.Exit.DATA, code, message, remedy);
    }

    private static String decode(byte[] content) {
        if (starts(content, 0xff, 0xfe)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
        }
        if (starts(content, 0xfe, 0xff)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
        }
        if (isBinary(content)) {
            throw bad(
                    "paste-binary",
                    "This is a binary file, wanted the text of a page or HTML.",
                    "Maybe it is a picture or a PDF: copy the text of the page instead.");
        }
        int start = starts(content, 0xef, 0xbb, 0xbf) ? 3 : 0;
        ByteBuffer bytes = ByteBuffer.wrap(content, start, content.length - start);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes)
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(content, start, content.length - start, named(content));
        }
    }

    private static boolean starts(byte[] content, int... wanted) {
        if (content.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if ((content[i] & 0xff) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBinary(byte[] content) {
        for (int i = 0; i < Math.min(content.length, HEAD); i++) {
            if (content[i] == 0) {
                return true;
            }
        }
        return starts(content, '%', 'P', 'D', 'F')
                || starts(content, 0x89, 'P', 'N', 'G')
                || starts(content, 0xff, 0xd8, 0xff)
                || starts(content, 'P', 'K', 3, 4);
    }

    /** The charset that the page names, if it can be one; else Windows-1252, in which every byte is a character. */
    private static Charset named(byte[] content) {
        String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
        Charset fallback =
                Charset.isSupported("windows-1252") ? Charset.forName("windows-1252") : StandardCharsets.ISO_8859_1;
        Matcher charset = CHARSET.matcher(head);
        if (!charset.find()) {
            return fallback;
        }
        try {
            Charset found = Charset.forName(charset.group(1));
            boolean wide = found.name().startsWith("UTF-16") || found.name().startsWith("UTF-32");
            return wide ? StandardCharsets.UTF_8 : found;
        } catch (IllegalArgumentException e) {
            return fallback;
        }
    }
}
