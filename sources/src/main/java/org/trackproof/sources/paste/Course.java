package org.trackproof.sources.paste;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Scan;

/** Where on its way a parcel is when a page says only that it moves: behind arrival, behind export, on the way back. */
final class Course {
    private static final Set<Phase> ARRIVED = EnumSet.of(
            Phase.IMPORTED, Phase.DESTINATION, Phase.OUT_FOR_DELIVERY, Phase.READY_FOR_PICKUP, Phase.ATTEMPTED);
    private static final Set<Phase> MOVES =
            EnumSet.of(Phase.ORIGIN_SORT, Phase.EXPORTED, Phase.IMPORTED, Phase.DESTINATION, Phase.OUT_FOR_DELIVERY);

    private Course() {}

    /** The scans with the leg of the journey on which they lie; oldest first in and out. */
    static List<Scan> of(List<Scan> scans) {
        List<Scan> placed = new ArrayList<>(scans.size());
        boolean left = false;
        boolean arrived = false;
        boolean back = false;
        for (Scan scan : scans) {
            if (scan.time() == null || scan.forecast()) {
                placed.add(scan);
                continue;
            }
            Phase phase = scan.phase();
            left |= phase == Phase.EXPORTED;
            arrived |= ARRIVED.contains(phase);
            back = phase == Phase.RETURNING || (back && phase != Phase.ACCEPTED && phase != Phase.LABEL);
            placed.add(with(scan, back ? turned(phase) : placed(phase, left, arrived)));
        }
        return placed;
    }

    private static Phase placed(Phase phase, boolean left, boolean arrived) {
        if (phase != Phase.ORIGIN_SORT) {
            return phase;
        }
        return arrived ? Phase.DESTINATION : left ? Phase.EXPORTED : phase;
    }

    private static Phase turned(Phase phase) {
        return phase == Phase.DELIVERED ? Phase.RETURNED : MOVES.contains(phase) ? Phase.RETURNING : phase;
    }

    private static Scan with(Scan scan, Phase phase) {
        return new Scan(
                scan.time(),
                scan.place(),
                phase,
                scan.physical(),
                scan.forecast(),
                scan.text(),
                scan.code(),
                scan.courier(),
                scan.seenAt());
    }
}
