package org.trackproof.sources.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Need;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Stated;

/**
 * What the error codes of one source prove. Data: {@code catalogue/statuses/SOURCE.errors.tsv}, tab-separated, {@code #} starts a
 * comment: code, said, needed inputs separated by commas or {@code -}, a short clause of our own, and what the source states with it.
 */
final class ErrorMap {
    /** What an error code comes down to. */
    record Trouble(
            Said said,
            List<Need> needs,
            String detail,
            @Nullable Stated stated) {}

    private static final int LONGEST_MESSAGE = 500;

    private final Map<String, Trouble> troubles = new HashMap<>();

    private ErrorMap() {}

    /** The map of a source that ships with this module. */
    static ErrorMap of(String source) {
        ErrorMap map = new ErrorMap();
        DataFile.ofStatuses(source + ".errors.tsv", 4).forEach(map::add);
        return map;
    }

    private void add(DataFile.Row row) {
        String stated = row.optional(4);
        Trouble trouble = new Trouble(
                Said.valueOf(constant(row.cell(1))),
                needs(row.cell(2), row.where()),
                row.cell(3),
                stated == null ? null : Stated.valueOf(constant(stated)));
        if (troubles.put(key(row.cell(0)), trouble) != null) {
            throw new IllegalArgumentException("%s: '%s' is there twice".formatted(row.where(), row.cell(0)));
        }
    }

    private static String key(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
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
        return answer(code == null ? List.of() : List.of(code), message, reply);
    }

    /** The answer that the first known code makes; an error that nobody has read yet proves nothing. */
    Answer answer(Iterable<String> codes, @Nullable String message, Reply reply) {
        for (String code : codes) {
            Trouble trouble = troubles.get(key(code));
            if (trouble != null) {
                return answer(trouble, message, reply);
            }
        }
        return reply.said(Said.FAILED, "an error that is not known here");
    }

    private static Answer answer(Trouble trouble, @Nullable String message, Reply reply) {
        trouble.needs().forEach(reply::needs);
        if (trouble.said() == Said.NEEDS_INPUT && trouble.needs().isEmpty()) {
            needsNamedIn(message, reply);
        }
        if (trouble.stated() != null) {
            reply.stated(trouble.stated());
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
