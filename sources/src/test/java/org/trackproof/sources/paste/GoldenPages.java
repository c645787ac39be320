package org.trackproof.sources.paste;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.trackproof.sources.BadInput;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.When;

/**
 * Invented pages with what must be read from them: lines {@code number:}, {@code reference:}, then the expectation ({@code said:},
 * {@code scan:}, {@code unread:} or {@code bad:}), then a line of five equals signs and the page itself.
 */
final class GoldenPages {
    static final Path FOLDER = Path.of("src/test/resources/org/trackproof/sources/paste/pages");
    private static final String RULE = "\n=====\n";

    /** One file. */
    record Page(String number, LocalDate reference, String expected, String body) {
        Pasted read() {
            return read(body.getBytes(StandardCharsets.UTF_8));
        }

        Pasted read(byte[] content) {
            return PasteReader.read(
                    "pasted",
                    content,
                    number,
                    reference.atTime(12, 0).toInstant(ZoneOffset.UTC),
                    Place.ofCountry("ES"),
                    reference);
        }
    }

    private GoldenPages() {}

    static SortedMap<String, Page> all() {
        SortedMap<String, Page> pages = new TreeMap<>();
        try (var files = Files.newDirectoryStream(FOLDER, "*.page")) {
            for (Path file : files) {
                String text = Files.readString(file);
                int rule = text.indexOf(RULE);
                List<String> head = text.substring(0, rule).lines().toList();
                pages.put(
                        Objects.requireNonNull(file.getFileName()).toString(),
                        new Page(
                                head.get(0).substring("number: ".length()),
                                LocalDate.parse(head.get(1).substring("reference: ".length())),
                                String.join("\n", head.subList(2, head.size())),
                                text.substring(rule + RULE.length())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }

    /** The file with another expectation. */
    static void rewrite(String name, Page page, String expected) throws IOException {
        Files.writeString(
                FOLDER.resolve(name),
                "number: " + page.number() + "\nreference: " + page.reference() + "\n" + expected + RULE + page.body());
    }

    /** What was read, in the lines of a file. */
    static String show(Page page) {
        try {
            Pasted pasted = page.read();
            List<String> lines = new ArrayList<>();
            lines.add("said: " + pasted.answer().said().id());
            for (History history : pasted.answer().histories()) {
                history.scans().forEach(scan -> lines.add("scan: " + show(scan)));
            }
            pasted.unread().forEach(line -> lines.add("unread: " + line));
            return String.join("\n", lines);
        } catch (BadInput e) {
            return "bad: " + e.code();
        }
    }

    private static String show(Scan scan) {
        When time = scan.time();
        return String.join(
                " | ",
                time == null ? "-" : time.text(),
                scan.phase().id(),
                scan.physical().id() + (scan.forecast() ? " forecast" : ""),
                show(scan.place()),
                String.valueOf(scan.text()));
    }

    private static String show(Place place) {
        List<String> parts = new ArrayList<>();
        for (String part : new String[] {place.country(), place.region(), place.city(), place.postcode()}) {
            parts.add(part == null ? "" : part);
        }
        return String.join("/", parts);
    }
}
