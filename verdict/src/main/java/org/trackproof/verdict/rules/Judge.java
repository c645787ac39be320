package org.trackproof.verdict.rules;

import java.time.Instant;
import java.util.List;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.engine.Engine;

/** Judges a whole case: the engine's verdict on each claim, with the windows, tests and actions of its platforms. */
public final class Judge {
    private final Engine engine;

    public Judge(Engine engine) {
        this.engine = engine;
    }

    /**
     * One verdict per claim, in the order of the claims.
     *
     * @param at the instant to judge at; whatever happened or was said after it is ignored
     */
    public List<Verdict> judge(Case facts, Instant at, Engine.Options options) {
        return engine.judge(facts, at, options);
    }
}
