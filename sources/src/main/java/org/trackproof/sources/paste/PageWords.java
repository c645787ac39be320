package org.trackproof.sources.paste;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.trackproof.sources.paste.PhraseTable.Match;

/** What pages say instead of a history. Data: {@code catalogue/statuses/pages.tsv}. Thread-safe. */
final class PageWords {
    enum Kind {
        /** Nothing is there. */
        EMPTY,
        /** The page refused to show anything. */
        RESTRICTED,
        /** The date beside these words is no event of the parcel. */
        IGNORE
    }

    private static final PhraseTable<Kind> TABLE = load();

    private PageWords() {}

    private static PhraseTable<Kind> load() {
        PhraseTable<Kind> table = new PhraseTable<>();
        for (List<String> row : Table.read("/org/trackproof/sources/statuses/pages.tsv", 3)) {
            table.add(row.get(0), row.get(1), Kind.valueOf(row.get(2).toUpperCase(Locale.ROOT)));
        }
        return table;
    }

    /** The kind of the longest phrase in a line; null where none is. */
    static @Nullable Kind find(Sentence line) {
        Match<Kind> best = null;
        for (Match<Kind> match : TABLE.matches(line)) {
            if (best == null || match.phrase().letters() > best.phrase().letters()) {
                best = match;
            }
        }
        return best == null ? null : best.phrase().value();
    }
}
