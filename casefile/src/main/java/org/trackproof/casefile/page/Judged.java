package org.trackproof.casefile.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.VerdictDiff;
import org.trackproof.verdict.engine.SilenceChart;

/**
 * One claim with all that a page shows of it.
 *
 * @param verdict explained, so that its findings add up
 * @param silence the curve behind the silence, where there is one
 * @param since what changed since an earlier look, where somebody asks
 */
public record Judged(
        Case facts,
        Verdict verdict,
        @Nullable SilenceChart silence,
        @Nullable VerdictDiff since) {
    /** The last answer of each source about this number that was known at the instant judged. */
    List<Answer> answers() {
        Map<String, Answer> last = new LinkedHashMap<>();
        for (Answer answer : facts.answers()) {
            if (answer.number().equals(verdict.number()) && !answer.askedAt().isAfter(verdict.asOf())) {
                last.merge(answer.source(), answer, (a, b) -> a.askedAt().isAfter(b.askedAt()) ? a : b);
            }
        }
        return List.copyOf(last.values());
    }

    /** What had happened and been seen by the instant judged. */
    List<Scan> visible(History history) {
        Instant at = verdict.asOf();
        List<Scan> visible = new ArrayList<>();
        for (Scan scan : history.scans()) {
            boolean future = scan.time() != null && scan.time().earliest().isAfter(at);
            boolean unseen = scan.seenAt() != null && scan.seenAt().isAfter(at);
            if (!scan.forecast() && !future && !unseen) {
                visible.add(scan);
            }
        }
        return visible;
    }

    /** Part of element ids, so that several claims can stand on one page. */
    String id(String part) {
        return part + '-' + verdict.claimIndex();
    }
}
