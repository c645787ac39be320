package org.trackproof.sources.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Physical;
import org.trackproof.verdict.Stated;

/**
 * The status codes of one source in our words. Data: {@code catalogue/statuses/SOURCE.tsv}, tab-separated, {@code #} starts a comment:
 * code, phase, physical ({@code yes no unknown}), and optionally {@code forecast} or a {@link Stated} word, then {@code origin} or
 * {@code destination} for a code that can happen at that end of the journey only. A code ending in {@code *} is a prefix; the longest
 * fitting entry wins.
 */
final class StatusMap {
    /** An end of the journey. */
    enum End {
        ORIGIN,
        DESTINATION
    }

    /**
     * What a code means.
     *
     * @param forecast an expectation and no event
     * @param stated what the source says against the number with it
     * @param end where such an event can happen only; missing where it can happen anywhere
     */
    record Meaning(
            Phase phase,
            Physical physical,
            boolean forecast,
            @Nullable Stated stated,
            @Nullable End end) {
        static final Meaning UNMAPPED = new Meaning(Phase.UNMAPPED, Physical.UNKNOWN, false, null, null);
    }

    private final Map<String, Meaning> exact = new HashMap<>();
    private final Map<String, Meaning> prefixes = new HashMap<>();
    private int longestPrefix;

    private StatusMap() {}

    /** The map of a source that ships with this module. */
    static StatusMap of(String source) {
        String name = "/org/trackproof/sources/statuses/" + source + ".tsv";
        try (InputStream in = StatusMap.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("No status map '%s'".formatted(name));
            }
            return parse(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static StatusMap parse(String name, BufferedReader lines) throws IOException {
        StatusMap map = new StatusMap();
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
        if (cells.length < 3) {
            throw new IllegalArgumentException(
                    "%s: '%s' has %d cells, wanted code, phase, physical".formatted(where, line, cells.length));
        }
        String word = optional(cells, 3);
        String end = optional(cells, 4);
        boolean forecast = word != null && word.equals("forecast");
        Meaning meaning = new Meaning(
                Phase.valueOf(constant(cells[1])),
                Physical.valueOf(constant(cells[2])),
                forecast,
                word == null || forecast ? null : Stated.valueOf(constant(word)),
                end == null ? null : End.valueOf(constant(end)));
        String code = key(cells[0]);
        boolean prefix = code.endsWith("*");
        Map<String, Meaning> target = prefix ? prefixes : exact;
        if (target.put(prefix ? code.substring(0, code.length() - 1) : code, meaning) != null) {
            throw new IllegalArgumentException("%s: '%s' is there twice".formatted(where, code));
        }
        longestPrefix = prefix ? Math.max(longestPrefix, code.length() - 1) : longestPrefix;
    }

    private static @Nullable String optional(String[] cells, int index) {
        boolean there = cells.length > index && !cells[index].isBlank() && cells[index].charAt(0) != '#';
        return there ? cells[index].strip() : null;
    }

    private Meaning find(String code) {
        Meaning found = exact.get(code);
        for (int end = Math.min(code.length(), longestPrefix); found == null && end > 0; end--) {
            found = prefixes.get(code.substring(0, end));
        }
        return found == null ? Meaning.UNMAPPED : found;
    }

    /** The meaning of a code; {@link Meaning#UNMAPPED} for a missing or unknown one. */
    Meaning meaning(@Nullable String code) {
        return code == null ? Meaning.UNMAPPED : find(key(code));
    }

    private static String key(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }

    /** The meaning of the first code that has one; most specific first. */
    Meaning first(@Nullable String... codes) {
        for (String code : codes) {
            Meaning meaning = meaning(code);
            if (!meaning.equals(Meaning.UNMAPPED)) {
                return meaning;
            }
        }
        return Meaning.UNMAPPED;
    }

    /** The meaning of a code with these words beside it (key {@code CODE|words}), else of the code alone. */
    Meaning meaning(@Nullable String code, @Nullable String words) {
        Meaning both = code == null || words == null ? Meaning.UNMAPPED : meaning(code + "|" + words);
        return both.equals(Meaning.UNMAPPED) ? meaning(code) : both;
    }

    private static String constant(String word) {
        return word.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
