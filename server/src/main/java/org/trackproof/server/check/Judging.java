package org.trackproof.server.check;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trackproof.server.web.Problems;
import org.trackproof.sources.BadInput;
import org.trackproof.sources.CaseFile;
import org.trackproof.sources.Problem;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.When;
import org.trackproof.verdict.engine.Engine;
import org.trackproof.verdict.engine.SilenceChart;
import org.trackproof.verdict.language.Language;
import org.trackproof.verdict.places.ZoneSpan;
import org.trackproof.verdict.rules.Judge;

/** Judges cases. Thread-safe. */
@Component
public class Judging {
    private static final ZoneSpan UTC = new ZoneSpan(ZoneOffset.UTC, ZoneOffset.UTC);

    private final Engine engine = new Engine();
    private final Judge judge = new Judge(engine);
    private final Clock clock;

    Judging(Clock clock) {
        this.clock = clock;
    }

    /**
     * What was judged.
     *
     * @param verdicts at least one
     */
    public record Judged(CaseFile file, List<Verdict> verdicts, Language language) {
        /** The verdict on the claim that counts now. */
        public Verdict last() {
            return verdicts.get(verdicts.size() - 1);
        }
    }

    /** Now, to the second. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** The day of now in UTC. */
    public LocalDate today() {
        return now().atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /**
     * Judges one case.
     *
     * @param at the instant to judge at; null leaves it to the case, and then to the clock
     * @throws BadInput if no number had been given by then
     */
    public Judged judge(CaseFile file, @Nullable Instant at, Engine.Options options) {
        return judge(file, at, options, Language.EN);
    }

    /** Judges one case in a language of the reader. */
    public Judged judge(CaseFile file, @Nullable Instant at, Engine.Options options, Language language) {
        Instant instant = at != null ? at : file.defaultInstant().orElseGet(this::now);
        List<Verdict> verdicts = judge.judge(file.facts(), instant, options, language);
        if (verdicts.isEmpty()) {
            Problem problem = new Problem(
                    "case-no-claim-yet",
                    "No number had been given by '" + instant + "', the instant to judge at.",
                    "Maybe a later instant is meant, or 'givenAt' is wrong.",
                    "/claims",
                    null,
                    null);
            throw new BadInput(BadInput.Exit.DATA, file.facts().id(), List.of(problem));
        }
        return new Judged(file, verdicts, language);
    }

    /** The silence of one claim's number against that of genuine parcels, where there is one to draw. */
    public @Nullable SilenceChart silence(CaseFile file, Verdict verdict) {
        return engine.silenceChart(file.facts(), verdict.asOf(), verdict.claimIndex());
    }

    /** The instant in a parameter; a date counts until its end in UTC. */
    public static @Nullable Instant instant(@Nullable String text, String name) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return When.parse(text.strip(), UTC).latest();
        } catch (IllegalArgumentException e) {
            throw Problems.bad(
                    "bad-parameter",
                    Shown.quoted(text) + " is no instant of 1970 to 2199 that exists (" + name + ").",
                    "Give e.g. '2026-10-20T08:00:00Z' or '2026-10-20'.");
        }
    }

    /** The probability in a parameter. */
    public static double prior(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Engine.Options.DEFAULT.prior();
        }
        try {
            double prior = Double.parseDouble(text.strip());
            if (prior > 0 && prior < 1) {
                return prior;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw Problems.bad(
                "bad-parameter",
                Shown.quoted(text) + " is no probability above 0 and below 1 (prior).",
                "Give e.g. '0.02' for two in a hundred.");
    }
}
