package org.trackproof.verdict.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Basis;
import org.trackproof.verdict.Claim;
import org.trackproof.verdict.Finding;
import org.trackproof.verdict.Health;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.RateBasis;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.When;
import org.trackproof.verdict.places.Side;

/**
 * How long nothing new was seen, against genuine parcels in the same phase. Without any history this is the evidence of "not found": the
 * share of genuine parcels that nobody shows yet, or that every source asked fails to show.
 */
final class SilenceBlock {
    /** No count is claimed on fewer silences. */
    private static final int LEAST_SPELLS = 50;

    /** What each further independent source that shows nothing adds to the weight of the strongest. */
    private static final double AGREEING = .2;

    private SilenceBlock() {}

    /** The silence of this claim, if anybody could have broken it. */
    static @Nullable Quiet quiet(Subject subject, @Nullable Life life) {
        if (life != null) {
            return afterScan(subject, life);
        }
        List<Answer> asked = askedInVain(subject);
        if (asked.isEmpty()) {
            return null;
        }
        boolean registered = asked.stream().anyMatch(answer -> answer.said() == Said.REGISTERED_EMPTY);
        Phase phase = registered ? Phase.LABEL : Phase.NONE;
        Instant until = Instant.MIN;
        for (Answer answer : asked) {
            until = later(until, answer.askedAt());
        }
        return measured(
                subject, phase, start(subject, null), until, subject.claim().courier());
    }

    static void observe(Subject subject, @Nullable Life life, List<Observation> out) {
        Quiet quiet = quiet(subject, life);
        if (quiet == null) {
            return;
        }
        SilenceRates rates = subject.pack().silence();
        SilenceRates.Group group =
                life != null && !wasHandled(life) ? SilenceRates.Group.LABEL : SilenceRates.group(quiet.phase());
        double survival = group == SilenceRates.Group.NONE ? unseen(subject, quiet.survival()) : quiet.survival();
        Answer by = strongest(subject, life);
        double weight = by == null ? 1 : Witness.weight(by.independence());
        if (life == null) {
            // that a source misses parcels is counted already; who says so beside it, and feeds on something else,
            // confirms it
            weight = StrictMath.min(1, weight + AGREEING * (witnesses(subject).size() - 1));
        }
        double[] logs = rates.logP(group, survival, quiet.operationalDays(), weight);
        out.add(new Observation(
                Block.SILENCE,
                rule(group, quiet.phase()),
                logs,
                0,
                1,
                by == null ? Basis.COMPUTED : Witness.basis(by.independence()),
                weight,
                new Values()
                        .put("quietDays", quiet.calendarDays())
                        .put("operationalDays", StrictMath.round(quiet.operationalDays() * 10) / 10.0)
                        .put("phase", quiet.phase().id())
                        .put("lane", subject.lane() + " " + subject.service().id())
                        .put("rate", reference(subject, quiet, survival).basis().id())
                        .put("oneIn", StrictMath.max(1, StrictMath.round(1 / survival)))
                        .build(),
                reference(subject, quiet, survival),
                null));
    }

    /** How many silences of genuine parcels lasted as long; a written curve has none behind it. */
    private static Finding.Reference reference(Subject subject, Quiet quiet, double survival) {
        int spells = subject.pack()
                .silence()
                .curve(quiet.phase(), subject.service(), subject.lane())
                .spells();
        return spells < LEAST_SPELLS
                ? new Finding.Reference(null, null, RateBasis.WRITTEN)
                : new Finding.Reference(
                        (int) StrictMath.round(survival * spells),
                        spells,
                        subject.pack().basis());
    }

    private static String rule(SilenceRates.Group group, Phase phase) {
        return switch (group) {
            case NONE -> "silence.nothing-found";
            case LABEL -> "silence.after-label";
            case DELIVERED -> "silence.after-end";
            case MOVING -> phase == Phase.CUSTOMS ? "silence.in-customs" : "silence.in-transit";
        };
    }

    static boolean wasHandled(Life life) {
        return life.strongest(Trace::firstPhysical) != null;
    }

    private static @Nullable Quiet afterScan(Subject subject, Life life) {
        Life.Seen<Scan> last = life.last();
        if (last == null || last.fact().time() == null) {
            return null;
        }
        Instant until = Instant.MIN;
        for (Trace trace : life.traces()) {
            until = later(until, trace.answer().askedAt());
        }
        Phase phase = wasHandled(life) ? last.fact().phase() : Phase.LABEL;
        return measured(subject, phase, start(subject, last.fact().time()), until, courier(subject, last));
    }

    private static @Nullable Quiet measured(
            Subject subject, Phase phase, Instant since, Instant until, @Nullable String courier) {
        if (until.isBefore(since)) {
            return null;
        }
        Side side = side(phase);
        String country = side == Side.ORIGIN ? subject.shipFrom() : subject.shipTo();
        double days = subject.pack().clock().days(country, side, since, until, courier);
        double survival = subject.pack()
                .silence()
                .curve(phase, subject.service(), subject.lane())
                .at(days);
        return new Quiet(phase, since, until, country, side, courier, days, survival);
    }

    /** In whose hands a parcel of this phase is. */
    private static Side side(Phase phase) {
        return switch (phase) {
            case NONE, LABEL, ACCEPTED, ORIGIN_SORT, CANCELLED -> Side.ORIGIN;
            case EXPORTED -> Side.BETWEEN;
            default -> Side.DESTINATION;
        };
    }

    /** Whose strikes count: who scanned last, else whose data these are, else the courier of the claim. */
    private static @Nullable String courier(Subject subject, Life.Seen<Scan> last) {
        if (last.fact().courier() != null) {
            return last.fact().courier();
        }
        Answer answer = last.by().answer();
        return answer.courier() != null ? answer.courier() : subject.claim().courier();
    }

    /** Silence counts from the last visible scan, the order, and the giving of the number, whichever is last. */
    private static Instant start(Subject subject, @Nullable When lastScan) {
        Instant start = subject.order().orderedAt().latest();
        Claim claim = subject.claim();
        if (claim.givenAt() != null) {
            start = later(start, claim.givenAt().latest());
        }
        return lastScan == null ? start : later(start, lastScan.latest());
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    /**
     * Share of genuine parcels that nobody shows: not visible yet, or visible and missed by every source that was asked. Sources that
     * feed on the same courier are one witness.
     */
    private static double unseen(Subject subject, double survival) {
        double missed = 1;
        for (Answer answer : witnesses(subject).values()) {
            missed *= subject.pack().blindness(answer.source(), answer.independence());
        }
        return survival + (1 - survival) * missed;
    }

    /** One answer of each group that shows nothing; sources that feed on the same courier are one witness. */
    private static Map<String, Answer> witnesses(Subject subject) {
        Map<String, Answer> witnesses = new LinkedHashMap<>();
        for (Answer answer : askedInVain(subject)) {
            String group = Witness.isOwnSystem(answer.independence())
                    ? answer.source()
                    : answer.independence().id();
            witnesses.putIfAbsent(group, answer);
        }
        return witnesses;
    }

    static List<String> shows(Subject subject) {
        List<String> shows = new ArrayList<>();
        for (Answer answer : subject.answers()) {
            if (!answer.histories().isEmpty()) {
                shows.add(answer.independence().id() + "." + answer.source());
            }
        }
        return shows;
    }

    static List<String> mute(Subject subject) {
        List<String> mute = new ArrayList<>();
        for (Answer answer : askedInVain(subject)) {
            mute.add(answer.independence().id() + "." + answer.source());
        }
        return mute;
    }

    /** Answers of healthy sources that could have shown the number, and did not. */
    static List<Answer> askedInVain(Subject subject) {
        List<Answer> asked = new ArrayList<>();
        for (Answer answer : subject.answers()) {
            boolean nothing = answer.said() == Said.EMPTY
                    || answer.said() == Said.UNKNOWN
                    || answer.said() == Said.REGISTERED_EMPTY;
            boolean healthy = answer.health() == Health.OK || answer.health() == Health.UNKNOWN;
            if (nothing
                    && healthy
                    && Couriers.couldKnow(
                            answer, subject.identity(), subject.claim().courier())) {
                asked.add(answer);
            }
        }
        return asked;
    }

    private static @Nullable Answer strongest(Subject subject, @Nullable Life life) {
        if (life != null) {
            return life.traces().get(0).answer();
        }
        Answer strongest = null;
        for (Answer answer : askedInVain(subject)) {
            if (strongest == null || Witness.weight(answer.independence()) > Witness.weight(strongest.independence())) {
                strongest = answer;
            }
        }
        return strongest;
    }
}
