package org.trackproof.casefile.page;

import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Physical;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.Verdict;

/** How far the sources show a number to be, in the coarse words of a headline; later constants beat earlier ones. */
public enum Progress {
    NOTHING,
    LABEL,
    MOVING,
    DELIVERED,
    RETURNING;

    /** What had happened since the order and was known at the instant judged. */
    public static Progress of(Case facts, Verdict verdict) {
        Progress furthest = NOTHING;
        for (Answer answer : facts.answers()) {
            if (!answer.number().equals(verdict.number()) || answer.askedAt().isAfter(verdict.asOf())) {
                continue;
            }
            for (History history : answer.histories()) {
                for (Scan scan : history.scans()) {
                    if (counts(scan, facts, verdict)) {
                        furthest = furthest.compareTo(of(scan)) < 0 ? of(scan) : furthest;
                    }
                }
            }
        }
        return furthest;
    }

    private static boolean counts(Scan scan, Case facts, Verdict verdict) {
        return !scan.forecast()
                && (scan.time() == null
                        || (!scan.time().earliest().isAfter(verdict.asOf())
                                && !scan.time().isSurelyBefore(facts.order().orderedAt())));
    }

    private static Progress of(Scan scan) {
        Phase phase = scan.phase();
        if (phase == Phase.RETURNING || phase == Phase.RETURNED) {
            return RETURNING;
        }
        if (phase == Phase.DELIVERED) {
            return DELIVERED;
        }
        if (phase == Phase.NONE || phase == Phase.UNMAPPED) {
            return scan.physical() == Physical.YES ? MOVING : NOTHING;
        }
        return phase == Phase.LABEL || phase == Phase.CANCELLED || scan.physical() == Physical.NO ? LABEL : MOVING;
    }
}
