package org.trackproof.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.trackproof.casefile.page.Chances;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Leaning;
import org.trackproof.verdict.Outcome;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.engine.Assessment;
import org.trackproof.verdict.engine.Engine;
import org.trackproof.verdict.engine.ReferencePack;

/** A second pack that judges beside the one in use: what would change if it were taken. Thread-safe. */
final class Shadow {
    private static final int MOST_IDS = 20;
    private static final int MOST_CHANGES = 1_000_000;

    private final ReferencePack used;
    private final ReferencePack other;
    private final Engine engine;
    private final Engine.Options options;
    private final Map<Long, Change> changes = new TreeMap<>();
    private long rows;
    private long left;

    private record Change(String from, String to, String id) {}

    Shadow(ReferencePack used, ReferencePack other, double prior) {
        this.used = used;
        this.other = other;
        this.engine = new Engine(other);
        this.options = new Engine.Options(prior, false);
    }

    /** Judges the last claim of a case again. */
    void compare(long line, Case facts, Instant at, Verdict verdict) {
        Assessment again = engine.assess(facts, at, options);
        String from = word(verdict.outcome(), verdict.leaning());
        String to = again == null ? from : word(again.outcome(), again.leaning());
        String id = facts.id();
        note(line, from.equals(to) ? null : new Change(from, to, id == null ? "line " + line : id));
    }

    private synchronized void note(long line, @Nullable Change change) {
        rows++;
        if (change != null && changes.size() < MOST_CHANGES) {
            changes.put(line, change);
        } else if (change != null) {
            left++;
        }
    }

    private static String word(Outcome outcome, @Nullable Leaning leaning) {
        return outcome.id() + (leaning == null ? "" : " (leaning " + leaning.id() + ")");
    }

    /** Tells on standard error what would change, in the order of the input. */
    synchronized void tell(Console console) {
        Output err = console.err();
        err.line("trackproof: With the pack " + other.name() + " instead of " + used.name() + ", "
                + Chances.grouped(changes.size() + left) + " of " + Chances.grouped(rows) + " words would change.");
        Map<String, List<String>> kinds = new TreeMap<>();
        for (Change change : changes.values()) {
            kinds.computeIfAbsent(change.from() + " -> " + change.to(), key -> new ArrayList<>())
                    .add(Plain.of(change.id(), 60));
        }
        kinds.forEach((kind, ids) -> {
            String more = ids.size() > MOST_IDS ? " and " + (ids.size() - MOST_IDS) + " more" : "";
            err.line("  " + Chances.grouped(ids.size()) + " x " + kind + ": "
                    + String.join(", ", ids.subList(0, Math.min(MOST_IDS, ids.size()))) + more);
        });
        err.flush();
    }
}
