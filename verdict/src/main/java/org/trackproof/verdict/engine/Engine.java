package org.trackproof.verdict.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trackproof.numbers.Numbers;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.ErrorRate;
import org.trackproof.verdict.Finding;
import org.trackproof.verdict.Leaning;
import org.trackproof.verdict.Outcome;
import org.trackproof.verdict.SourceState;
import org.trackproof.verdict.Story;
import org.trackproof.verdict.StoryShare;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.Versions;
import org.trackproof.verdict.language.Language;

/**
 * Weighs the facts of a case. A pure function: the same case at the same instant with the same pack gives the same verdict, on every
 * machine. Immutable and thread-safe.
 */
public final class Engine {
    private static final String CODE_VERSION = "0.1.0";

    private final ReferencePack pack;

    /** With the reference pack that ships with this module. */
    public Engine() {
        this(ReferencePack.standard());
    }

    public Engine(ReferencePack pack) {
        this.pack = pack;
    }

    /** The version of this software. */
    public static String version() {
        return CODE_VERSION;
    }

    /** The sentence of a finding in a language, from its rule and facts. */
    public static String sentence(Finding finding, Language language) {
        return Sentences.of(language).render(finding.rule(), finding.facts());
    }

    /**
     * How to judge.
     *
     * @param prior probability, above 0 and below 1, that a number does not belong to its order, before any evidence
     * @param explain whether to spend time on interval and counterfactuals
     */
    public record Options(double prior, boolean explain) {
        public static final Options DEFAULT = new Options(0.02, false);

        public Options {
            if (!(prior > 0 && prior < 1)) {
                throw new IllegalArgumentException(
                        "A prior of '%s' is no probability between 0 and 1".formatted(prior));
            }
        }
    }

    /**
     * One verdict per claim that had been given by {@code at}, in the order of the claims.
     *
     * @param at the instant to judge at; what happened or was said after it is ignored
     */
    public List<Verdict> judge(Case facts, Instant at, Options options) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Subject subject : new Standing(facts, pack, at).subjects()) {
            verdicts.add(judge(subject, options));
        }
        return verdicts;
    }

    /**
     * What the verdict about the last claim comes down to, without findings and sentences: for replays of many looks.
     *
     * @return null if no claim had been given by {@code at}
     */
    public @Nullable Assessment assess(Case facts, Instant at, Options options) {
        List<Subject> subjects = new Standing(facts, pack, at).subjects();
        if (subjects.isEmpty()) {
            return null;
        }
        Subject subject = subjects.get(subjects.size() - 1);
        Evidence evidence = Evidence.of(subject);
        Posterior posterior = evidence.posterior(options.prior());
        Decision decision = Decision.of(evidence, posterior, options.prior());
        return new Assessment(
                subject.index(), decision.outcome(), decision.leaning(), decision.heldBack(), posterior.inconsistent());
    }

    /** What is observed about the last claim at {@code at}, as cells of the pack; empty without a claim. */
    public List<Sign> signs(Case facts, Instant at) {
        List<Subject> subjects = new Standing(facts, pack, at).subjects();
        List<Sign> signs = new ArrayList<>();
        if (!subjects.isEmpty()) {
            for (Observation observation :
                    Evidence.of(subjects.get(subjects.size() - 1)).told()) {
                if (observation.sign() != null) {
                    signs.add(observation.sign());
                }
            }
        }
        return signs;
    }

    /**
     * How long the last claim's number was silent at {@code at}: what reference packs are learnt from.
     *
     * @return null without a claim, and where nobody could have broken a silence
     */
    public @Nullable Silence silence(Case facts, Instant at) {
        List<Subject> subjects = new Standing(facts, pack, at).subjects();
        if (subjects.isEmpty()) {
            return null;
        }
        Subject subject = subjects.get(subjects.size() - 1);
        Evidence evidence = Evidence.of(subject);
        Quiet quiet = SilenceBlock.quiet(subject, evidence.life());
        return quiet == null
                ? null
                : new Silence(
                        SilenceRates.row(quiet.phase()),
                        subject.service(),
                        subject.lane(),
                        quiet.since(),
                        quiet.operationalDays(),
                        SilenceBlock.shows(subject),
                        SilenceBlock.mute(subject));
    }

    /**
     * The silence of one claim's number at {@code at} against that of genuine parcels, as a curve.
     *
     * @param claim index of the claim in the case, from 0
     * @return null if the claim had not been given, and where nobody could have broken a silence
     */
    public @Nullable SilenceChart silenceChart(Case facts, Instant at, int claim) {
        for (Subject subject : new Standing(facts, pack, at).subjects()) {
            if (subject.index() == claim) {
                return SilenceChart.of(
                        subject,
                        SilenceBlock.quiet(subject, Evidence.of(subject).life()));
            }
        }
        return null;
    }

    /** The dated journeys that the sources show under one claim's number at {@code at}, oldest first. */
    public List<LifeSpan> lives(Case facts, Instant at, int claim) {
        for (Subject subject : new Standing(facts, pack, at).subjects()) {
            if (subject.index() == claim) {
                return LifeSpan.of(Evidence.of(subject).lives());
            }
        }
        return List.of();
    }

    private Verdict judge(Subject subject, Options options) {
        double prior = options.prior();
        Evidence evidence = Evidence.of(subject);
        Posterior posterior = evidence.posterior(prior);
        Decision decision = Decision.of(evidence, posterior, prior);
        AskAgain askAgain = decision.outcome() == Outcome.UNDECIDED
                ? AskAgain.of(subject, SilenceBlock.quiet(subject, evidence.life()))
                : null;
        return new Verdict(
                subject.facts().digest(),
                subject.identity().number(),
                subject.index(),
                subject.state(),
                subject.at(),
                decision.outcome(),
                decision.leaning(),
                decision.heldBack(),
                prior,
                posterior.inconsistent(),
                options.explain() ? Interval.of(evidence, prior) : null,
                errorRate(decision, posterior, prior),
                stories(posterior),
                Findings.of(evidence, posterior, prior, options.explain()),
                decision.needs(),
                askAgain == null ? null : askAgain.on(),
                askAgain == null ? null : askAgain.because(),
                options.explain() ? Counterfactuals.of(evidence, prior) : List.of(),
                List.of(),
                List.of(),
                List.of(),
                sources(subject),
                new Versions(CODE_VERSION, Numbers.standard().version(), pack.name(), ""));
    }

    private ErrorRate errorRate(Decision decision, Posterior posterior, double prior) {
        boolean accuses = decision.outcome() == Outcome.INCONSISTENT;
        boolean leans = decision.leaning() == Leaning.DOES_NOT_FIT;
        boolean clears = decision.outcome() == Outcome.CONSISTENT;
        if (!accuses && !leans) {
            return new ErrorRate(null, null, clears ? pack.findThreshold("clearance-rate") : null, pack.basis());
        }
        double accusation = pack.threshold(accuses ? "accuse-rate" : "flag-rate");
        Double recall = pack.findThreshold(accuses ? "accuse-recall" : "flag-recall");
        double wrong = recall == null ? 1 - posterior.inconsistent() : wrong(accusation, recall, prior);
        return new ErrorRate(accusation, wrong, null, pack.basis());
    }

    /** Of the numbers that are ever judged so, the share that are genuine, at the prior. */
    private static double wrong(double accusation, double recall, double prior) {
        return (1 - prior) * accusation / ((1 - prior) * accusation + prior * recall);
    }

    private static List<StoryShare> stories(Posterior posterior) {
        List<StoryShare> shares = new ArrayList<>();
        for (Story story : Story.values()) {
            shares.add(new StoryShare(story, posterior.of(story)));
        }
        shares.sort(Comparator.comparingDouble((StoryShare share) -> -share.p()).thenComparing(StoryShare::story));
        return shares;
    }

    private static List<SourceState> sources(Subject subject) {
        List<SourceState> states = new ArrayList<>();
        for (Answer answer : subject.answers()) {
            states.add(state(answer, subject));
        }
        for (Answer answer : subject.repaired()) {
            states.add(state(answer, subject));
        }
        return states;
    }

    private static SourceState state(Answer answer, Subject subject) {
        @Nullable String detail = answer.detail();
        if (detail == null
                && !Couriers.couldKnow(
                        answer, subject.identity(), subject.claim().courier())) {
            detail = "cannot know numbers of this courier";
        }
        return new SourceState(
                answer.source(),
                answer.said(),
                answer.stated(),
                answer.askedAt(),
                answer.independence(),
                answer.health(),
                detail);
    }
}
