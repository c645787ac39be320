package org.trackproof.verdict.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Physical;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.When;

/**
 * What one source shows of one life of a number.
 *
 * @param scans of this life only, oldest first, without forecasts and without what was dated or seen after the instant judged
 * @param index of the history within its answer, to tell shipments of one answer apart
 */
record Trace(Answer answer, History history, List<Scan> scans, int index) {
    double weight() {
        return Witness.weight(answer.independence());
    }

    /** The first dated scan for which somebody had the parcel in hands. */
    @Nullable
    Scan firstPhysical() {
        for (Scan scan : scans) {
            if (scan.time() != null && isPhysical(scan)) {
                return scan;
            }
        }
        return null;
    }

    /** The scan that says "delivered"; the first one, where a source repeats it. */
    @Nullable
    Scan delivered() {
        for (Scan scan : scans) {
            if (scan.phase() == Phase.DELIVERED && scan.physical() != Physical.NO) {
                return scan;
            }
        }
        return null;
    }

    /** The last dated scan, data or not. */
    @Nullable
    Scan last() {
        Scan last = null;
        for (Scan scan : scans) {
            if (scan.time() != null) {
                last = scan;
            }
        }
        return last;
    }

    boolean returns() {
        for (Scan scan : scans) {
            if (scan.phase() == Phase.RETURNING || scan.phase() == Phase.RETURNED) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    When start() {
        for (Scan scan : scans) {
            if (scan.time() != null) {
                return scan.time();
            }
        }
        return null;
    }

    /** Whether somebody had the parcel in hands: said so, or a phase that nobody reaches on paper. */
    static boolean isPhysical(Scan scan) {
        return switch (scan.physical()) {
            case YES -> true;
            case NO -> false;
            case UNKNOWN ->
                switch (scan.phase()) {
                    case NONE, LABEL, CANCELLED, UNMAPPED, EXCEPTION -> false;
                    default -> true;
                };
        };
    }
}
