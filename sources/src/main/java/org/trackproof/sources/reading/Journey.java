package org.trackproof.sources.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Physical;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.Stated;

/**
 * The rows of one shipment while they are collected: repeated rows once, oldest first. Aggregators say "in transit" for every movement;
 * such rows come in as {@link Phase#ORIGIN_SORT} and leave as the leg of the journey on which they lie. Not thread-safe.
 */
final class Journey {
    private static final Set<Phase> ARRIVED = EnumSet.of(
            Phase.IMPORTED, Phase.DESTINATION, Phase.OUT_FOR_DELIVERY, Phase.READY_FOR_PICKUP, Phase.ATTEMPTED);

    private final @Nullable String origin;
    private final @Nullable String destination;
    private final Set<Scan> rows = new LinkedHashSet<>();
    private final Map<Scan, Stated> stated = new HashMap<>();

    /**
     * An empty journey.
     *
     * @param origin alpha-2 of the country where the source says it begins, if it does
     * @param destination alpha-2 of the country where the source says it ends, if it does
     */
    Journey(@Nullable String origin, @Nullable String destination) {
        this.origin = origin;
        this.destination = destination;
    }

    @Nullable
    String origin() {
        return origin;
    }

    @Nullable
    String destination() {
        return destination;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Adds a row; of a newest-first source the last row first, so that rows of the same time keep their order. */
    void add(Scan row, @Nullable Stated says) {
        rows.add(row);
        if (says != null) {
            stated.put(row, says);
        }
    }

    /** The rows in order of time. */
    List<Scan> scans() {
        List<Scan> scans = new ArrayList<>();
        boolean arrived = false;
        boolean left = false;
        for (Scan row : Reply.oldestFirst(List.copyOf(rows))) {
            Scan scan = row.phase() == Phase.ORIGIN_SORT ? placed(row, arrived, left) : row;
            scans.add(scan);
            if (!scan.forecast()) {
                arrived |= ARRIVED.contains(scan.phase());
                left |= scan.phase() == Phase.EXPORTED;
            }
        }
        return scans;
    }

    private Scan placed(Scan row, boolean arrived, boolean left) {
        String country = row.place().country();
        boolean abroad = country != null && origin != null && destination != null && !country.equals(origin);
        if (arrived || (abroad && Objects.equals(country, destination))) {
            return with(row, Phase.DESTINATION);
        }
        return left || abroad ? with(row, Phase.EXPORTED) : row;
    }

    private static Scan with(Scan row, Phase phase) {
        return new Scan(
                row.time(),
                row.place(),
                phase,
                row.physical(),
                row.forecast(),
                row.text(),
                row.code(),
                row.courier(),
                row.seenAt());
    }

    /** What rows say against the number, unless somebody had the parcel in hands afterwards. */
    Set<Stated> stated() {
        Set<Stated> says = EnumSet.noneOf(Stated.class);
        boolean moved = rows.stream().anyMatch(row -> row.physical() == Physical.YES && !row.forecast());
        for (Scan row : Reply.oldestFirst(List.copyOf(rows))) {
            if (row.physical() == Physical.YES && !row.forecast()) {
                says.clear();
            }
            Stated said = stated.get(row);
            // a row without a time stands last, wherever it happened
            if (said != null && (row.time() != null || !moved)) {
                says.add(said);
            }
        }
        return says;
    }
}
