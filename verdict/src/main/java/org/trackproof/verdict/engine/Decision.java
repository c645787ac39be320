package org.trackproof.verdict.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trackproof.numbers.Outcome;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Buyer;
import org.trackproof.verdict.Gate;
import org.trackproof.verdict.Health;
import org.trackproof.verdict.Independence;
import org.trackproof.verdict.Leaning;
import org.trackproof.verdict.Need;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.Story;
import org.trackproof.verdict.When;

/**
 * The word for a probability. {@code inconsistent} is a strong word: gates keep it back where it would rest on silence alone while there
 * is time, on an ill source, on a missing input, or on one aggregator. {@code consistent} needs a physical scan that fits this order from
 * somebody whom the seller does not control.
 */
record Decision(
        org.trackproof.verdict.Outcome outcome, @Nullable Leaning leaning, List<Gate> heldBack, List<Need> needs) {
    private static final Duration TIME_TO_WAIT = Duration.ofDays(7);
    /** "Not this order's parcel in a way that nobody has written down" is no accusation by itself. */
    private static final double MOST_UNMODELLED = .25;

    static Decision of(Evidence evidence, Posterior posterior, double prior) {
        ReferencePack pack = evidence.subject().pack();
        double p = posterior.inconsistent();
        List<Need> needs = needs(evidence.subject());
        if (p >= pack.threshold("accuse") && posterior.of(Story.UNMODELLED) <= MOST_UNMODELLED) {
            List<Gate> gates = gates(evidence, prior, needs);
            return gates.isEmpty()
                    ? new Decision(org.trackproof.verdict.Outcome.INCONSISTENT, null, List.of(), needs)
                    : undecided(Leaning.DOES_NOT_FIT, gates, needs);
        }
        if (p >= pack.threshold("flag")) {
            return undecided(Leaning.DOES_NOT_FIT, List.of(), needs);
        }
        if (p <= StrictMath.min(pack.threshold("clear"), prior / 3)
                && fitsPhysically(evidence)
                && (hasArrived(evidence) || isSureOnItsWay(evidence, p, prior))
                && !complains(evidence.subject())) {
            return new Decision(org.trackproof.verdict.Outcome.CONSISTENT, null, List.of(), needs);
        }
        return undecided(p < prior / 2 ? Leaning.FITS : null, List.of(), needs);
    }

    private static Decision undecided(@Nullable Leaning leaning, List<Gate> gates, List<Need> needs) {
        return new Decision(org.trackproof.verdict.Outcome.UNDECIDED, leaning, gates, needs);
    }

    private static List<Gate> gates(Evidence evidence, double prior, List<Need> needs) {
        List<Gate> gates = new ArrayList<>();
        Subject subject = evidence.subject();
        boolean silent = restsOnSilence(evidence, prior);
        if (silent && hasTime(subject)) {
            gates.add(Gate.SILENCE_ALONE);
        }
        if (silent && subject.answers().stream().anyMatch(Decision::isIll)) {
            gates.add(Gate.SOURCE_HEALTH);
        }
        if (!needs.isEmpty() || subject.identity().outcome() == Outcome.NOT_A_TRACKING_NUMBER) {
            gates.add(Gate.NEEDS_INPUT);
        }
        if (restsOnOne(evidence, prior)) {
            gates.add(Gate.ONE_SOURCE);
        }
        return gates;
    }

    /** Without the silence the word would not be used, and the silence is most of what is there against the number. */
    private static boolean restsOnSilence(Evidence evidence, double prior) {
        Posterior without = evidence.without(Block.SILENCE).posterior(prior);
        double before = StrictMath.log(prior / (1 - prior));
        double silence = evidence.posterior(prior).logOdds() - without.logOdds();
        return without.inconsistent() < evidence.subject().pack().threshold("accuse")
                && silence > without.logOdds() - before;
    }

    private static boolean isIll(Answer answer) {
        return answer.health() == Health.FAILING || answer.health() == Health.DEGRADED;
    }

    /** The promised date is ahead or unknown, and more than a week of protection is left. */
    private static boolean hasTime(Subject subject) {
        When promised = subject.order().promisedBy();
        When protection = subject.order().protectionEndsAt();
        boolean ahead = promised == null || promised.latest().isAfter(subject.at());
        boolean left =
                protection == null || protection.earliest().isAfter(subject.at().plus(TIME_TO_WAIT));
        return ahead && left;
    }

    /** Without what one aggregator, or the buyer's paste, says there would be no case. */
    private static boolean restsOnOne(Evidence evidence, double prior) {
        Set<Independence> weak = EnumSet.of(Independence.AGGREGATOR, Independence.BUYER, Independence.SELLER_SITE);
        List<Answer> speaking = new ArrayList<>();
        for (Answer answer : evidence.subject().answers()) {
            if (!answer.histories().isEmpty() || answer.said() == Said.EMPTY || answer.said() == Said.UNKNOWN) {
                speaking.add(answer);
            }
        }
        long sources = speaking.stream().map(Answer::source).distinct().count();
        boolean allWeak = speaking.stream().allMatch(answer -> weak.contains(answer.independence()));
        return !speaking.isEmpty()
                && allWeak
                && sources <= 1
                && evidence.posterior(prior, evidence.common()::contains).inconsistent()
                        < evidence.subject().pack().threshold("accuse");
    }

    /** Inputs that a source asked for and that the case does not have. */
    private static List<Need> needs(Subject subject) {
        Set<Need> needs = EnumSet.noneOf(Need.class);
        boolean known = subject.answers().stream().anyMatch(answer -> answer.said() == Said.KNOWN);
        if (known) {
            return List.of();
        }
        for (Answer answer : subject.answers()) {
            needs.addAll(answer.needs());
        }
        if (subject.order().shipTo().postcode() != null) {
            needs.remove(Need.DESTINATION_POSTCODE);
        }
        if (subject.claim().trackingUrl() != null) {
            needs.remove(Need.TRACKING_URL);
        }
        return List.copyOf(needs);
    }

    /** A physical scan of this life, not before the order, from a source that the seller does not control. */
    private static boolean fitsPhysically(Evidence evidence) {
        Life life = evidence.life();
        if (life == null) {
            return false;
        }
        When ordered = evidence.subject().order().orderedAt();
        for (Trace trace : life.traces()) {
            var first = trace.firstPhysical();
            if (first != null
                    && first.time() != null
                    && !first.time().isSurelyBefore(ordered)
                    && trace.answer().independence() != Independence.SELLER_SITE) {
                return true;
            }
        }
        return false;
    }

    /**
     * The buyer has it, or it was delivered some days ago and nobody has complained. Whatever is on its way can still turn out to be
     * something else: a light parcel to the buyer's own postcode looks like the right one until it is opened.
     */
    private static boolean hasArrived(Evidence evidence) {
        Subject subject = evidence.subject();
        if (ComplaintBlock.happened(subject.facts().buyer().receivedAt(), subject) != null) {
            return true;
        }
        Life life = evidence.life();
        Life.Seen<Scan> delivered = life == null || life.returns() ? null : life.strongest(Trace::delivered);
        When at = delivered == null ? null : delivered.fact().time();
        if (at == null) {
            return false;
        }
        Duration settled = Duration.ofHours((long) (24 * subject.pack().threshold("settled-days")));
        When given = subject.claim().givenAt();
        return !at.latest().plus(settled).isAfter(subject.at())
                && (given == null || !given.latest().plus(settled).isAfter(subject.at()));
    }

    /** The courier's own system shows it, and so little speaks against it that a light parcel would be the only other story. */
    private static boolean isSureOnItsWay(Evidence evidence, double p, double prior) {
        Life life = evidence.life();
        Life.Seen<Scan> first = life == null ? null : life.strongest(Trace::firstPhysical);
        return first != null
                && p <= prior * evidence.subject().pack().threshold("clear-on-its-way")
                && Witness.isOwnSystem(first.by().answer().independence());
    }

    private static boolean complains(Subject subject) {
        Buyer buyer = subject.facts().buyer();
        boolean complaint = ComplaintBlock.happened(buyer.notReceivedClaimedAt(), subject) != null;
        boolean received = ComplaintBlock.happened(buyer.receivedAt(), subject) != null;
        return buyer.emptyOrOtherItem() || (complaint && !received);
    }
}
