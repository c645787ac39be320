package org.trackproof.lab;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Physical;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Scan;

/**
 * A finished case as it stood at earlier looks: every source is asked at every look, and shows the scans that it had shown by then
 * ({@code seenAt}, else the time of the scan). Answers that a look shares with the one before share their histories. Not thread-safe;
 * looks go forward in time.
 */
final class Replay {
    private final Case end;
    private final List<Track> tracks = new ArrayList<>();

    Replay(Case end) {
        this.end = end;
        for (Answer answer : end.answers()) {
            tracks.add(new Track(answer));
        }
    }

    /** The case as it would have been written at {@code look}. */
    Case at(Instant look) {
        List<Answer> answers = new ArrayList<>(tracks.size());
        for (Track track : tracks) {
            answers.add(track.at(look));
        }
        return new Case(
                end.id(),
                end.digest(),
                look,
                end.order(),
                end.claims(),
                end.buyer(),
                end.sellerRecord(),
                end.elsewhere(),
                answers);
    }

    /** When a row was there to be seen. */
    static @Nullable Instant seen(Scan scan) {
        if (scan.seenAt() != null) {
            return scan.seenAt();
        }
        return scan.time() == null ? null : scan.time().latest();
    }

    /** What a list of scans comes down to. */
    static Said said(List<Scan> scans) {
        boolean any = false;
        for (Scan scan : scans) {
            if (scan.forecast()) {
                continue;
            }
            any = true;
            boolean isData =
                    scan.phase() == Phase.NONE || scan.phase() == Phase.LABEL || scan.phase() == Phase.CANCELLED;
            if (scan.physical() == Physical.YES || (scan.physical() == Physical.UNKNOWN && !isData)) {
                return Said.KNOWN;
            }
        }
        return any ? Said.LABEL_ONLY : Said.REGISTERED_EMPTY;
    }

    /** One answer and how much of it was there at the last look. */
    private static final class Track {
        private final Answer end;
        private int visible = -1;
        private Said said = Said.EMPTY;
        private List<History> histories = List.of();

        Track(Answer end) {
            this.end = end;
        }

        Answer at(Instant look) {
            int count = 0;
            for (History history : end.histories()) {
                for (Scan scan : history.scans()) {
                    count += isVisible(scan, look) ? 1 : 0;
                }
            }
            if (count != visible) {
                visible = count;
                cut(look);
            }
            boolean isSilent = histories.isEmpty() && !end.histories().isEmpty();
            return new Answer(
                    end.source(),
                    end.number(),
                    look,
                    end.independence(),
                    histories.isEmpty() ? null : end.courier(),
                    isSilent ? Said.EMPTY : end.histories().isEmpty() ? end.said() : said,
                    end.stated(),
                    end.needs(),
                    histories,
                    histories.isEmpty() ? List.of() : end.continuesAs(),
                    end.health(),
                    end.detail());
        }

        private void cut(Instant look) {
            histories = new ArrayList<>();
            List<Scan> all = new ArrayList<>();
            for (History history : end.histories()) {
                List<Scan> scans = new ArrayList<>();
                for (Scan scan : history.scans()) {
                    if (isVisible(scan, look)) {
                        scans.add(scan);
                    }
                }
                all.addAll(scans);
                if (!scans.isEmpty()) {
                    histories.add(with(history, scans));
                }
            }
            said = Replay.said(all);
        }

        private static boolean isVisible(Scan scan, Instant look) {
            Instant seen = seen(scan);
            return seen == null || !seen.isAfter(look);
        }

        private static History with(History history, List<Scan> scans) {
            return new History(
                    history.shipment(),
                    history.courier(),
                    history.service(),
                    history.origin(),
                    history.destination(),
                    history.weightGrams(),
                    history.signedBy(),
                    history.postcodeProven(),
                    scans);
        }
    }
}
