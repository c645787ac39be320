package org.trackproof.sources.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Need;
import org.trackproof.verdict.Said;

/**
 * What the error codes of one source prove. Data: {@code catalogue/statuses/SOURCE.errors.tsv}, tab-separated, {@code #} starts a
 * comment: code, said, needed inputs separated by commas or {@code -}, a short clause of our own.
 */
final class ErrorMap {
    /** What an error code comes down to. */
    record Trouble(Said said, List<Need> needs, String detail) {}

    private static final int LONGEST_MESSAGE = 500;

    private final Map<String, Trouble> troubles = new HashMap<>();

    private ErrorMap() {}

    /** The map of a source that ships with this module. */
    static ErrorMap of(String source) {
        String name = "/org/trackproof/sources/statuses/" + source + ".errors.tsv";
        try (InputStream in = ErrorMap.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("No error map '%s'".formatted(name));
            }
            return parse(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ErrorMap parse(String name, BufferedReader lines) throws IOException {
        ErrorMap map = new ErrorMap();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && line.charAt(0) != '#') {
                map.add(line, name + ":" + number);
            }
        }
        return map;
    }

    private void add(String line, String where) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 4) {
            throw new IllegalArgumentException(
                    "%s: '%s' has %d cells, wanted code, said, needs, detail".formatted(where, line, cells.length));
        }
        Said said = Said.valueOf(cells[1].toUpperCase(Locale.ROOT).replace('-', '_'));
        if (troubles.put(cells[0], new Trouble(said, needs(cells[2], where), cells[3])) != null) {
            throw new IllegalArgumentException("%s: '%s' is there twice".formatted(where, cells[0]));
        }
    }

    private static List<Need> needs(String cell, String where) {
        List<Need> needs = new ArrayList<>();
        for (String word : cell.split(",", -1)) {
            if (!word.equals("-")) {
                needs.add(need(word, where));
            }
        }
        return needs;
    }

    private static Need need(String word, String where) {
        for (Need need : Need.values()) {
            if (need.id().equals(word)) {
                return need;
            }
        }
        throw new IllegalArgumentException("%s: '%s' is no input that can be needed".formatted(where, word));
    }

    /**
     * The answer that an error code makes.
     *
     * @param message the source's own words, searched for the input that it misses where the code does not say
     */
    Answer answer(@Nullable String code, @Nullable String message, Reply reply) {
        Trouble trouble = code == null ? null : troubles.get(code);
        if (trouble == null) {
            return reply.said(Said.FAILED, "an error that we do not know");
        }
        trouble.needs().forEach(reply::needs);
        if (trouble.said() == Said.NEEDS_INPUT && trouble.needs().isEmpty()) {
            needsNamedIn(message, reply);
        }
        return reply.said(trouble.said(), trouble.detail());
    }

    private static void needsNamedIn(@Nullable String message, Reply reply) {
        if (message == null) {
            return;
        }
        String words = message.substring(0, Math.min(LONGEST_MESSAGE, message.length()))
                .toLowerCase(Locale.ROOT)
                .replace('_', ' ');
        needIf(
                words.contains("postal") || words.contains("postcode") || words.contains("zip"),
                Need.DESTINATION_POSTCODE,
                reply);
        needIf(words.contains("phone"), Need.PHONE_LAST_4, reply);
        needIf(words.contains("ship date") || words.contains("shipping date"), Need.SHIP_DATE, reply);
        needIf(words.contains("account"), Need.COURIER_ACCOUNT, reply);
        needIf(words.contains("destination country"), Need.DESTINATION_COUNTRY, reply);
    }

    private static void needIf(boolean named, Need need, Reply reply) {
        if (named) {
            reply.needs(need);
        }
    }
}
