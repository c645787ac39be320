package org.trackproof.lab;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.engine.Engine;
import org.trackproof.verdict.engine.Sign;
import org.trackproof.verdict.engine.Silence;

/**
 * The interval of a verdict, and the cell of the evidence that it rests on: the signs seen and the length of the silence. The share of
 * other parcels among all looks of a cell is what the interval ought to hold.
 */
record Spread(String cell, double low, double high) {
    /** Day after the order. */
    static final int LOOK = 20;

    static @Nullable Spread of(Parcel parcel, Engine engine, Engine.Options options) {
        Instant look = parcel.facts().order().orderedAt().earliest().plus(Duration.ofDays(LOOK));
        Case facts = new Replay(parcel.facts()).at(look);
        List<Verdict> verdicts = engine.judge(facts, look, new Engine.Options(options.prior(), true));
        Verdict.Interval interval =
                verdicts.isEmpty() ? null : verdicts.get(verdicts.size() - 1).interval();
        return interval == null ? null : new Spread(cell(facts, look, engine), interval.low(), interval.high());
    }

    private static String cell(Case facts, Instant look, Engine engine) {
        TreeSet<String> parts = new TreeSet<>();
        for (Sign sign : engine.signs(facts, look)) {
            parts.add(sign.table() + "=" + sign.category());
        }
        Silence silence = engine.silence(facts, look);
        if (silence != null) {
            parts.add(silence.row() + "." + silence.service().id() + "." + Hazards.bin(silence.days()));
            parts.add("mute=" + silence.mute().size());
        }
        return parts.toString();
    }
}
