package org.trackproof.sources.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Stated;

/** What the error codes of a source prove. Data: {@code refusals.tsv}: source, code, said, stated or {@code -}, our own words. */
final class Refusals {
    private record Refusal(Said said, @Nullable Stated stated, String detail) {}

    private final Map<String, Refusal> byCode = new HashMap<>();

    private Refusals() {}

    /** The error codes of one source. */
    static Refusals of(String source) {
        Refusals refusals = new Refusals();
        for (List<String> row : Table.rows("refusals.tsv", 5)) {
            if (row.get(0).equals(source)) {
                Stated stated = row.get(3).equals("-") ? null : Stated.valueOf(constant(row.get(3)));
                Refusal refusal = new Refusal(Said.valueOf(constant(row.get(2))), stated, row.get(4));
                if (refusals.byCode.put(key(row.get(1)), refusal) != null) {
                    throw new IllegalArgumentException("'%s' of %s is there twice".formatted(row.get(1), source));
                }
            }
        }
        return refusals;
    }

    /** The answer that the first known code proves; an error that nobody has read yet proves nothing. */
    Answer answer(Reply reply, Iterable<String> codes) {
        for (String code : codes) {
            Refusal refusal = byCode.get(key(code));
            if (refusal != null) {
                if (refusal.stated() != null) {
                    reply.stated(refusal.stated());
                }
                return reply.said(refusal.said(), refusal.detail());
            }
        }
        return reply.said(Said.FAILED, "an error that is not known here");
    }

    private static String key(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
