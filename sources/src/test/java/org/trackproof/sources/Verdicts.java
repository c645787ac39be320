package org.trackproof.sources;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trackproof.verdict.Action;
import org.trackproof.verdict.Basis;
import org.trackproof.verdict.Claim;
import org.trackproof.verdict.Counterfactual;
import org.trackproof.verdict.Deadline;
import org.trackproof.verdict.ErrorRate;
import org.trackproof.verdict.Finding;
import org.trackproof.verdict.Gate;
import org.trackproof.verdict.Health;
import org.trackproof.verdict.Independence;
import org.trackproof.verdict.Leaning;
import org.trackproof.verdict.Need;
import org.trackproof.verdict.Outcome;
import org.trackproof.verdict.RateBasis;
import org.trackproof.verdict.RuleCheck;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.SourceState;
import org.trackproof.verdict.Stated;
import org.trackproof.verdict.Story;
import org.trackproof.verdict.StoryShare;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.Versions;

/** Verdicts to write. */
final class Verdicts {
    static final Versions VERSIONS = new Versions("0.1.0", "2026-11-25", "simulated-1", "2026-11");
    static final ErrorRate WRITTEN = new ErrorRate(null, null, null, RateBasis.WRITTEN);
    private static final Instant AS_OF = Instant.parse("2026-10-28T08:00:00Z");

    private Verdicts() {}

    /** A verdict with something in every field. */
    static Verdict full() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("quietDays", 24L);
        facts.put("phase", "label");
        facts.put("share", 0.025);
        facts.put("peak", false);
        Finding silence = new Finding(
                "silence.after-label",
                15.24,
                Basis.COURIER,
                "Only a label for 24 days.",
                facts,
                new Finding.Reference(90, 3604, RateBasis.SIMULATED));
        Finding place = finding("place.fits", -0.04, "Fits.", Map.of());
        return verdict(
                0.5765,
                new Verdict.Interval(0.41, 0.72),
                List.of(silence, place),
                new ErrorRate(0.01, 0.3, null, RateBasis.SIMULATED));
    }

    static Finding finding(String rule, double decibans, String sentence, Map<String, Object> facts) {
        return new Finding(
                rule, decibans, Basis.COMPUTED, sentence, facts, new Finding.Reference(null, null, RateBasis.WRITTEN));
    }

    private static Verdict verdict(double p, Verdict.Interval interval, List<Finding> findings, ErrorRate rate) {
        return new Verdict(
                "sha256:00",
                "LP00841273905516",
                0,
                Claim.State.CURRENT,
                AS_OF,
                Outcome.UNDECIDED,
                Leaning.DOES_NOT_FIT,
                List.of(Gate.SILENCE_ALONE),
                0.02,
                p,
                interval,
                rate,
                List.of(new StoryShare(Story.LABEL_ONLY, 0.49), new StoryShare(Story.GENUINE, 0.33333)),
                findings,
                List.of(Need.DESTINATION_POSTCODE),
                "2026-11-04",
                "half would have moved by then",
                List.of(new Counterfactual("an acceptance scan by the courier", 0.01)),
                List.of(
                        new RuleCheck("aliexpress.fake-shipment.no-collection", RuleCheck.Met.YES, "2026-10-11", null),
                        new RuleCheck("ebay.x", RuleCheck.Met.NOT_YET, null, "no date")),
                List.of(new Deadline(
                        "order-page",
                        "open a dispute at AliExpress",
                        "2026-10-15",
                        "2026-12-18T07:59:00Z",
                        "order page",
                        Deadline.Confidence.GIVEN,
                        "the money goes to the seller")),
                List.of(new Action(Action.Kind.CONTACT_SELLER, "2026-11-04", "Ask when it was handed over.")),
                List.of(new SourceState(
                        "cainiao",
                        Said.LABEL_ONLY,
                        List.of(Stated.NEVER_ACCEPTED),
                        AS_OF,
                        Independence.COURIER_PAGE,
                        Health.OK,
                        null)),
                VERSIONS);
    }

    /** A verdict with as little as there can be. */
    static Verdict bare(Finding... findings) {
        return new Verdict(
                "sha256:00",
                "X",
                1,
                Claim.State.PART,
                AS_OF,
                Outcome.CONSISTENT,
                null,
                List.of(),
                0.02,
                0.00004,
                null,
                WRITTEN,
                List.of(),
                new ArrayList<>(List.of(findings)),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                VERSIONS);
    }
}
