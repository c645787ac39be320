package org.trackproof.lab;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.engine.Engine;

/**
 * Whether genuine parcels moved by the dates that verdicts named for asking again.
 *
 * @param named how many looks named a date because half of the parcels would have moved by then
 * @param moved after how many of them the parcel had
 */
record Dates(int named, int moved) {
    static final Dates NONE = new Dates(0, 0);

    private static final int[] LOOKS = {8, 16, 28};

    static Dates of(Parcel parcel, Engine engine, Engine.Options options) {
        if (!parcel.truth().belongs()) {
            return NONE;
        }
        int named = 0;
        int moved = 0;
        Instant ordered = parcel.facts().order().orderedAt().earliest();
        Replay replay = new Replay(parcel.facts());
        for (int day : LOOKS) {
            Instant look = ordered.plus(Duration.ofDays(day));
            Case facts = replay.at(look);
            List<Verdict> verdicts = engine.judge(facts, look, options);
            Verdict last = verdicts.isEmpty() ? null : verdicts.get(verdicts.size() - 1);
            String on = last == null ? null : last.askAgainAt();
            String because = last == null ? null : last.askAgainBecause();
            if (on != null && because != null && because.startsWith("half")) {
                named++;
                Instant then = LocalDate.parse(on).plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
                moved += scans(replay.at(then)) > scans(facts) ? 1 : 0;
            }
        }
        return new Dates(named, moved);
    }

    private static int scans(Case facts) {
        int scans = 0;
        for (Answer answer : facts.answers()) {
            for (History history : answer.histories()) {
                scans += history.scans().size();
            }
        }
        return scans;
    }
}
