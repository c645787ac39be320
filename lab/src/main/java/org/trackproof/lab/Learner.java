package org.trackproof.lab;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.When;
import org.trackproof.verdict.engine.Engine;
import org.trackproof.verdict.engine.ReferencePack;
import org.trackproof.verdict.engine.Silence;

/**
 * Learns what genuine parcels look like from orders whose receipt the buyer confirmed: how their silences end, how often sources miss
 * them, and how long they take. Each case is replayed from one change to the next, and its silences are counted exactly as the engine
 * counts them. Memory does not grow with the archive. Not thread-safe: learners of parts of an archive are put together with
 * {@link #addAll}.
 */
public final class Learner {
    private static final long SECOND_BEFORE = 1;

    /** Simulated parcels are tidier than real ones: their rates meet the written ones half-way. */
    private static final double KEPT_BESIDE_SIMULATED = .5;

    private final Engine engine;
    private final Hazards hazards = new Hazards();
    private final Unseen unseen = new Unseen();
    private final Travels travels = new Travels();
    private final Signs signs = new Signs();
    private long cases;
    private long confirmed;

    /** @param base whose calendar and service rules are used to count silences */
    public Learner(ReferencePack base) {
        engine = new Engine(base);
    }

    /** Counts a case; only one whose receipt was confirmed teaches anything. */
    public void add(Case facts) {
        cases++;
        When received = facts.buyer().receivedAt();
        if (received == null || facts.answers().isEmpty()) {
            return;
        }
        confirmed++;
        Instant end = earlier(received.earliest(), lastAsked(facts));
        new Walk(facts, end).walk();
        signs.add(facts, lastAsked(facts), engine);
        travels.add(facts, received);
    }

    public void addAll(Learner other) {
        hazards.addAll(other.hazards);
        unseen.addAll(other.unseen);
        travels.addAll(other.travels);
        signs.addAll(other.signs);
        cases += other.cases;
        confirmed += other.confirmed;
    }

    /** Cases seen. */
    public long cases() {
        return cases;
    }

    /** Cases whose receipt was confirmed, which is all that was learnt from. */
    public long confirmed() {
        return confirmed;
    }

    /**
     * The text of a pack: {@code base} with the curves, sources and lanes that were learnt.
     *
     * @param basis {@code learnt} or {@code simulated}
     */
    public String pack(ReferencePack base, String name, String basis) {
        Hazards all = new Hazards();
        all.addAll(hazards);
        unseen.addTo(all);
        PackSheet sheet = new PackSheet(base.text());
        sheet.head("name", name);
        sheet.head("basis", basis);
        sheet.hazards(all);
        boolean isSimulated = basis.equals("simulated");
        Map<String, Double> blindness = new TreeMap<>(unseen.blindness());
        // what a simulated source does says nothing of the real one that lent it its name
        blindness.keySet().removeIf(source -> isSimulated && source.contains("."));
        blindness.replaceAll(
                (source, share) -> isSimulated ? (Double) StrictMath.max(share, sheet.blindness(source)) : share);
        sheet.blindness(blindness);
        double kept = isSimulated ? KEPT_BESIDE_SIMULATED : 0;
        travels.write(sheet, kept);
        signs.write(sheet, kept);
        sheet.note(isSimulated, confirmed);
        return sheet.text();
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private static Instant lastAsked(Case facts) {
        Instant last = Instant.MIN;
        for (Answer answer : facts.answers()) {
            last = answer.askedAt().isAfter(last) ? answer.askedAt() : last;
        }
        return last;
    }

    /** One case from change to change. */
    private final class Walk {
        private final Case facts;
        private final Instant end;
        private final Replay replay;
        private @Nullable Silence silence;
        private double entered;

        Walk(Case facts, Instant end) {
            this.facts = facts;
            this.end = end;
            this.replay = new Replay(facts);
        }

        void walk() {
            for (Instant change : changes()) {
                if (!change.isBefore(end)) {
                    break;
                }
                Silence before = look(change.minusSeconds(SECOND_BEFORE));
                Silence after = look(change);
                step(before, after);
            }
            Silence last = look(end);
            if (last == null) {
                return;
            }
            if (last.row().equals("none")
                    || (last.row().equals("label") && last.shows().isEmpty())) {
                unseen.add(last);
            } else {
                Silence known = silence;
                hazards.add(last, known != null && isSame(known, last) ? entered : 0, last.days(), false, 1);
                Silence final60 = look(lastAsked(facts));
                unseen.add(final60 == null ? last : final60);
            }
        }

        /** A change ends the silence before it if another one begins. */
        private void step(@Nullable Silence before, @Nullable Silence after) {
            if (before != null && after != null && !isSame(before, after)) {
                double since = silence != null && isSame(silence, before) ? entered : 0;
                hazards.add(before, since, before.days(), true, 1);
            }
            if (after != null && (silence == null || !isSame(silence, after))) {
                silence = after;
                entered = after.days();
            }
        }

        private static boolean isSame(Silence a, Silence b) {
            return a.since().equals(b.since()) && a.row().equals(b.row());
        }

        private @Nullable Silence look(Instant at) {
            return engine.silence(replay.at(at), at);
        }

        private List<Instant> changes() {
            TreeSet<Instant> changes = new TreeSet<>();
            for (Answer answer : facts.answers()) {
                for (History history : answer.histories()) {
                    for (Scan scan : history.scans()) {
                        Instant seen = Replay.seen(scan);
                        if (seen != null) {
                            changes.add(seen);
                        }
                    }
                }
            }
            return List.copyOf(changes);
        }
    }
}
