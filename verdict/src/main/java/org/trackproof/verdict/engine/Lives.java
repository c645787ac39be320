package org.trackproof.verdict.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.When;

/**
 * Tells the lives of a number apart. A history is cut where a parcel that was delivered is accepted again without a return, and at a gap
 * longer than the reuse interval of the format. Pieces of different sources are one life where their times meet.
 */
final class Lives {
    /** Sources of one parcel see it within these days of each other. */
    private static final Duration NEIGHBOURS = Duration.ofDays(45);

    private Lives() {}

    /** The lives that the answers show, oldest first; empty without a dated or physical scan. */
    static List<Life> of(List<Answer> answers, Instant at, int reuseMonths) {
        Duration gap = Duration.ofDays(Math.round(reuseMonths * 30.4));
        List<List<Trace>> groups = new ArrayList<>();
        List<Trace> undated = new ArrayList<>();
        for (Answer answer : answers) {
            int index = 0;
            for (History history : answer.histories()) {
                for (List<Scan> piece : cut(visible(history, at), gap)) {
                    Trace trace = new Trace(answer, history, piece, index);
                    if (trace.start() == null) {
                        undated.add(trace);
                    } else {
                        place(trace, groups);
                    }
                }
                index++;
            }
        }
        return lives(groups, undated);
    }

    private static List<Life> lives(List<List<Trace>> groups, List<Trace> undated) {
        if (groups.isEmpty()) {
            return undated.isEmpty() ? List.of() : List.of(new Life(undated));
        }
        groups.get(groups.size() - 1).addAll(undated);
        List<Life> lives = new ArrayList<>();
        for (List<Trace> group : groups) {
            lives.add(new Life(group));
        }
        return lives;
    }

    /** Scans that had happened and had been seen by {@code at}; a future date is a forecast or an error, never an event. */
    private static List<Scan> visible(History history, Instant at) {
        List<Scan> scans = new ArrayList<>();
        for (Scan scan : history.scans()) {
            boolean future = scan.time() != null && scan.time().earliest().isAfter(at);
            boolean unseen = scan.seenAt() != null && scan.seenAt().isAfter(at);
            if (!scan.forecast() && !future && !unseen) {
                scans.add(scan);
            }
        }
        return scans;
    }

    private static List<List<Scan>> cut(List<Scan> scans, Duration gap) {
        List<List<Scan>> pieces = new ArrayList<>();
        List<Scan> piece = new ArrayList<>();
        When before = null;
        boolean delivered = false;
        for (Scan scan : scans) {
            boolean accepted = scan.phase() == Phase.ACCEPTED || scan.phase() == Phase.LABEL;
            boolean again = delivered && accepted && isMuchLater(before, scan.time());
            if (!piece.isEmpty() && (again || isLonger(before, scan.time(), gap))) {
                pieces.add(piece);
                piece = new ArrayList<>();
                delivered = false;
            }
            piece.add(scan);
            delivered |= scan.phase() == Phase.DELIVERED;
            before = scan.time() == null ? before : scan.time();
        }
        if (!piece.isEmpty()) {
            pieces.add(piece);
        }
        return pieces;
    }

    /** Rows of one day come in any order: "accepted" after "delivered" is a new life only when it is days later. */
    private static boolean isMuchLater(@Nullable When before, @Nullable When after) {
        return isLonger(before, after, Duration.ofDays(3));
    }

    private static boolean isLonger(@Nullable When before, @Nullable When after, Duration gap) {
        return before != null
                && after != null
                && Duration.between(before.latest(), after.earliest()).compareTo(gap) > 0;
    }

    private static void place(Trace trace, List<List<Trace>> groups) {
        for (List<Trace> group : groups) {
            if (fits(trace, group)) {
                group.add(trace);
                return;
            }
        }
        int position = 0;
        while (position < groups.size() && startOf(groups.get(position)).isBefore(startOf(List.of(trace)))) {
            position++;
        }
        groups.add(position, new ArrayList<>(List.of(trace)));
    }

    @SuppressWarnings("ReferenceEquality") // two shipments of the very same answer are two lives
    private static boolean fits(Trace trace, List<Trace> group) {
        for (Trace other : group) {
            if (other.answer() == trace.answer()) {
                return false;
            }
        }
        Instant start = startOf(List.of(trace)).minus(NEIGHBOURS);
        Instant end = endOf(List.of(trace)).plus(NEIGHBOURS);
        return !endOf(group).isBefore(start) && !startOf(group).isAfter(end);
    }

    private static Instant startOf(List<Trace> traces) {
        Instant start = Instant.MAX;
        for (Trace trace : traces) {
            When when = trace.start();
            if (when != null && when.middle().isBefore(start)) {
                start = when.middle();
            }
        }
        return start;
    }

    private static Instant endOf(List<Trace> traces) {
        Instant end = Instant.MIN;
        for (Trace trace : traces) {
            Scan last = trace.last();
            When when = last == null ? null : last.time();
            if (when != null && when.middle().isAfter(end)) {
                end = when.middle();
            }
        }
        return end;
    }
}
