package org.trackproof.verdict.engine;

import java.util.List;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Stated;

/** What a source says against the number in so many words. The strongest source counts once per statement. */
final class StatedBlock {
    private StatedBlock() {}

    static void observe(Subject subject, int lives, List<Observation> out) {
        if (subject.answers().stream().allMatch(answer -> answer.stated().isEmpty())) {
            return;
        }
        for (Stated stated : Stated.values()) {
            Answer strongest = null;
            for (Answer answer : subject.answers()) {
                boolean says = answer.stated().contains(stated);
                if (says
                        && (strongest == null
                                || Witness.weight(answer.independence()) > Witness.weight(strongest.independence()))) {
                    strongest = answer;
                }
            }
            if (strongest != null && counts(stated, lives)) {
                out.add(observation(subject, stated, strongest));
            }
        }
    }

    /** Where the lives themselves are shown they are weighed as lives; "used more than once" then tells nothing new. */
    private static boolean counts(Stated stated, int lives) {
        return stated != Stated.ARCHIVED && (stated != Stated.DUPLICATE || lives < 2);
    }

    private static Observation observation(Subject subject, Stated stated, Answer by) {
        String category = switch (stated) {
            case NEVER_ACCEPTED, VOIDED, DELETED -> "never-accepted";
            case FRAUDULENT_POSTAGE -> "fraudulent-postage";
            case DUPLICATE, ARCHIVED -> "duplicate";
            case OTHER_SHIPPER -> "other-shipper";
        };
        return Observations.make(
                subject.pack(),
                Block.STATED,
                "stated",
                category,
                "stated." + stated.id(),
                Witness.basis(by.independence()),
                Witness.weight(by.independence()),
                1,
                new Values().put("source", by.source()).build());
    }
}
