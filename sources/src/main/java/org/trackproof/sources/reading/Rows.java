package org.trackproof.sources.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trackproof.sources.reading.StatusMap.Meaning;
import org.trackproof.verdict.Physical;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.When;

/** The rows of one history while a reply is being read, each kept once. Not thread-safe. */
final class Rows {
    private final Set<Scan> rows = new LinkedHashSet<>();
    private final @Nullable String courier;
    private final boolean newestFirst;

    private Rows(@Nullable String courier, boolean newestFirst) {
        this.courier = courier;
        this.newestFirst = newestFirst;
    }

    /** Rows of a source that lists the oldest first, unless the times say otherwise. */
    static Rows listedOldestFirst(@Nullable String courier) {
        return new Rows(courier, false);
    }

    /** Rows of a source that lists the newest first, unless the times say otherwise. */
    static Rows listedNewestFirst(@Nullable String courier) {
        return new Rows(courier, true);
    }

    void add(@Nullable When time, Place place, Meaning meaning, @Nullable String text, @Nullable String code) {
        add(time, place, meaning, text, code, courier);
    }

    void add(
            @Nullable When time,
            Place place,
            Meaning meaning,
            @Nullable String text,
            @Nullable String code,
            @Nullable String scannedBy) {
        rows.add(new Scan(
                time, place, meaning.phase(), meaning.physical(), meaning.forecast(), text, code, scannedBy, null));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    boolean hasPhysical() {
        return rows.stream().anyMatch(row -> row.physical() == Physical.YES);
    }

    /** Oldest first; rows of the same moment in the order in which they happened, whichever way the source lists them. */
    List<Scan> oldestFirst() {
        List<Scan> listed = new ArrayList<>(rows);
        if (isNewestFirst(listed)) {
            Collections.reverse(listed);
        }
        return Reply.oldestFirst(listed);
    }

    private boolean isNewestFirst(List<Scan> listed) {
        When first = null;
        When last = null;
        for (Scan row : listed) {
            first = first == null ? row.time() : first;
            last = row.time() == null ? last : row.time();
        }
        int order = first == null || last == null ? 0 : first.middle().compareTo(last.middle());
        return order > 0 || (order == 0 && newestFirst);
    }
}
