package org.trackproof.casefile.page;

import org.trackproof.numbers.Identification;
import org.trackproof.numbers.Numbers;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Leaning;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.SourceState;
import org.trackproof.verdict.Story;
import org.trackproof.verdict.StoryShare;
import org.trackproof.verdict.Verdict;

/** The one sentence that a worried buyer reads first. */
public final class Headline {
    private final Case facts;
    private final Verdict verdict;
    private final Progress progress;

    private Headline(Case facts, Verdict verdict) {
        this.facts = facts;
        this.verdict = verdict;
        this.progress = Progress.of(facts, verdict);
    }

    public static String of(Case facts, Verdict verdict, Words words) {
        return words.get("headline." + new Headline(facts, verdict).key());
    }

    private String key() {
        return switch (verdict.outcome()) {
            case CONSISTENT -> consistent();
            case INCONSISTENT -> "inconsistent." + anotherParcel().id();
            case UNDECIDED -> "undecided." + undecided();
        };
    }

    private String consistent() {
        return switch (progress) {
            case DELIVERED -> "consistent.delivered";
            case RETURNING -> "consistent.returning";
            case NOTHING, LABEL, MOVING -> "consistent";
        };
    }

    private Story anotherParcel() {
        return verdict.stories().stream()
                .map(StoryShare::story)
                .filter(Story::isAnotherParcel)
                .findFirst()
                .orElse(Story.UNMODELLED);
    }

    private String undecided() {
        Identification identity = Numbers.standard().identify(verdict.number());
        if (identity.outcome() == org.trackproof.numbers.Outcome.NOT_A_TRACKING_NUMBER) {
            return "not-a-number";
        }
        if (!verdict.heldBack().isEmpty()) {
            return "held-back";
        }
        if (verdict.leaning() == Leaning.DOES_NOT_FIT) {
            return "does-not-fit";
        }
        if (verdict.sources().isEmpty()) {
            return "not-asked";
        }
        if (!verdict.needsInput().isEmpty() && progress == Progress.NOTHING) {
            return "needs-input";
        }
        boolean blind = progress == Progress.NOTHING && (!speaks() || !isSilenceWeighed());
        return blind ? "blind" : withAnswers();
    }

    private String withAnswers() {
        boolean complains =
                facts.buyer().notReceivedClaimedAt() != null || facts.buyer().emptyOrOtherItem();
        if (progress == Progress.DELIVERED && complains) {
            return "not-received";
        }
        Story likely = verdict.stories().get(0).story();
        if (likely == Story.MISTYPED || likely == Story.LOST) {
            return likely.id();
        }
        if (verdict.leaning() == Leaning.FITS) {
            return "fits";
        }
        String normal = verdict.pInconsistent() <= 2 * verdict.prior() ? "normal." : "";
        return switch (progress) {
            case NOTHING -> normal + "nothing";
            case LABEL -> normal + "label";
            case MOVING, DELIVERED, RETURNING -> normal + "moving";
        };
    }

    /** Whether some answer speaks of the parcel and not of the source. */
    private boolean speaks() {
        return verdict.sources().stream().map(SourceState::said).anyMatch(said -> said.compareTo(Said.EXPIRED) < 0);
    }

    /** Whether anybody has answered who could know the number. */
    private boolean isSilenceWeighed() {
        return verdict.findings().stream().anyMatch(finding -> finding.rule().startsWith("silence."));
    }
}
