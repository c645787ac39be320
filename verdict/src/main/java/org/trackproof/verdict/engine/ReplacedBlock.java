package org.trackproof.verdict.engine;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Basis;
import org.trackproof.verdict.Claim;
import org.trackproof.verdict.When;

/** The number was replaced, or replaces another one. Within ten working days that is a correction. */
final class ReplacedBlock {
    /** Ten working days are at most two weeks. */
    private static final Duration SOON = Duration.ofDays(14);

    private ReplacedBlock() {}

    static void observe(Subject subject, List<Observation> out) {
        int replacements = 0;
        boolean late = false;
        Claim before = null;
        for (Claim claim : subject.claims()) {
            if (before != null && before.by() == claim.by() && subject.state() != Claim.State.PART) {
                replacements++;
                late |= isLate(before.givenAt(), claim.givenAt());
            }
            before = claim;
        }
        if (replacements == 0) {
            return;
        }
        String category = late || replacements > 1 ? "late" : "soon";
        out.add(Observations.of(
                subject.pack(),
                Block.REPLACED,
                "replaced",
                category,
                "replaced." + category,
                Basis.MARKETPLACE,
                new Values().put("times", (long) replacements).build()));
    }

    private static boolean isLate(@Nullable When first, @Nullable When second) {
        return first != null
                && second != null
                && Duration.between(first.latest(), second.earliest()).compareTo(SOON) > 0;
    }
}
