package org.trackproof.sources;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Action;
import org.trackproof.verdict.Counterfactual;
import org.trackproof.verdict.Deadline;
import org.trackproof.verdict.ErrorRate;
import org.trackproof.verdict.Finding;
import org.trackproof.verdict.Gate;
import org.trackproof.verdict.Iso;
import org.trackproof.verdict.Need;
import org.trackproof.verdict.RuleCheck;
import org.trackproof.verdict.SourceState;
import org.trackproof.verdict.Stated;
import org.trackproof.verdict.StoryShare;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.VerdictDiff;
import org.trackproof.verdict.Versions;

/**
 * Writes verdicts as JSON, each in one line and always in the same bytes: fixed order of fields, probabilities with 4 decimals, decibans
 * with 1, no locale. Thread-safe.
 */
public final class VerdictWriter {
    private static final int P = 4;

    private final JsonLine out = new JsonLine();

    private VerdictWriter() {}

    /** The verdict as one line, without a line break at its end. */
    public static String write(Verdict verdict) {
        return write(verdict, null, 0);
    }

    /**
     * The verdict on one case of many.
     *
     * @param id of whoever keeps the case, if it has one
     * @param line of the input, from 1; 0 leaves it out
     */
    public static String write(Verdict verdict, @Nullable String id, long line) {
        VerdictWriter writer = new VerdictWriter();
        writer.out.object().field("format", Verdict.FORMAT);
        writer.place(id, line);
        writer.head(verdict);
        writer.evidence(verdict);
        writer.advice(verdict);
        writer.sources(verdict.sources());
        writer.versions(verdict.versions());
        return writer.out.endObject().toString();
    }

    /** What changed between two verdicts, as one line of JSON. */
    public static String write(VerdictDiff diff) {
        JsonLine out = new JsonLine();
        out.object().field("format", "trackproof-verdict-diff/1");
        out.field("number", diff.after().number());
        side(out, "before", diff.before());
        side(out, "after", diff.after());
        out.name("changes").array();
        for (VerdictDiff.Change change : diff.changes()) {
            out.object().field("kind", change.kind().id()).field("rule", change.rule());
            out.field("decibans", change.moved(), 1)
                    .field("sentence", change.sentence())
                    .endObject();
        }
        return out.endArray().endObject().toString();
    }

    private static void side(JsonLine out, String name, Verdict verdict) {
        out.name(name).object().field("asOf", verdict.asOf().toString());
        out.field("outcome", verdict.outcome().id()).field("pInconsistent", verdict.pInconsistent(), P);
        out.endObject();
    }

    /**
     * What stands in place of a verdict on a case that could not be read.
     *
     * @param line of the input, from 1
     */
    public static String writeError(BadInput bad, long line) {
        VerdictWriter writer = new VerdictWriter();
        writer.out.object().field("id", bad.caseId()).field("line", line);
        Problem problem = bad.problem();
        int more = bad.problems().size() - 1;
        String message = more == 0 ? problem.sentence() : problem.sentence() + " (" + more + " more)";
        writer.out
                .name("error")
                .object()
                .field("code", problem.code())
                .field("message", message)
                .field("pointer", problem.pointer())
                .endObject();
        return writer.out.endObject().toString();
    }

    private void place(@Nullable String id, long line) {
        if (id != null) {
            out.field("id", id);
        }
        if (line > 0) {
            out.field("line", line);
        }
    }

    private void head(Verdict verdict) {
        out.field("caseDigest", verdict.caseDigest()).field("number", verdict.number());
        out.name("claim").object().field("index", verdict.claimIndex());
        out.field("state", Words.word(verdict.claimState())).endObject();
        out.field("asOf", Iso.text(verdict.asOf()));
        out.field("outcome", verdict.outcome().id());
        out.field(
                "leaning", verdict.leaning() == null ? null : verdict.leaning().id());
        out.field("heldBack", verdict.heldBack(), Gate::id);
        out.field("prior", verdict.prior(), P).field("pInconsistent", verdict.pInconsistent(), P);
        Verdict.Interval interval = verdict.interval();
        out.name("interval");
        if (interval == null) {
            out.value(null);
        } else {
            out.array().fixed(interval.low(), P).fixed(interval.high(), P).endArray();
        }
        ErrorRate rate = verdict.errorRate();
        out.name("errorRate").object().field("falseAccusation", rate.falseAccusation(), P);
        out.field("wrongAmongThese", rate.wrongAmongThese(), P).field("falseClearance", rate.falseClearance(), P);
        out.field("basis", rate.basis().id()).endObject();
    }

    private void evidence(Verdict verdict) {
        out.name("stories").array();
        for (StoryShare share : verdict.stories()) {
            out.object()
                    .field("story", share.story().id())
                    .field("p", share.p(), P)
                    .endObject();
        }
        out.endArray().name("findings").array();
        for (Finding finding : verdict.findings()) {
            finding(finding);
        }
        out.endArray();
    }

    private void finding(Finding finding) {
        out.object().field("rule", finding.rule()).field("decibans", finding.decibans(), 1);
        out.field("basis", finding.basis().id()).field("sentence", finding.sentence());
        out.name("facts").object();
        for (Map.Entry<String, Object> fact : finding.facts().entrySet()) {
            out.name(fact.getKey());
            fact(fact.getValue());
        }
        out.endObject().name("reference");
        Finding.Reference reference = finding.reference();
        if (reference == null) {
            out.value(null);
        } else {
            out.object();
            if (reference.count() != null && reference.of() != null) {
                out.field("count", reference.count()).field("of", reference.of());
            }
            out.field("basis", reference.basis().id()).endObject();
        }
        out.endObject();
    }

    private void fact(Object value) {
        if (value instanceof Long || value instanceof Integer) {
            out.value(((Number) value).longValue());
        } else if (value instanceof Double number && Double.isFinite(number)) {
            // not Double.toString: its digits depend on the version of Java
            BigDecimal rounded = new BigDecimal(number).setScale(P, RoundingMode.HALF_EVEN);
            out.raw(rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString());
        } else if (value instanceof Boolean flag) {
            out.value(flag);
        } else {
            out.value(value.toString());
        }
    }

    private void advice(Verdict verdict) {
        out.field("needsInput", verdict.needsInput(), Need::id);
        out.field("askAgainAt", verdict.askAgainAt()).field("askAgainBecause", verdict.askAgainBecause());
        out.name("wouldChangeMind").array();
        for (Counterfactual change : verdict.wouldChangeMind()) {
            out.object().field("fact", change.fact());
            out.field("pInconsistent", change.pInconsistent(), P).endObject();
        }
        out.endArray().name("platformRules").array();
        for (RuleCheck check : verdict.platformRules()) {
            out.object().field("rule", check.rule()).field("met", check.met().id());
            out.field("since", check.since());
            optional("why", check.why()).endObject();
        }
        out.endArray().name("deadlines").array();
        for (Deadline deadline : verdict.deadlines()) {
            out.object().field("what", deadline.what()).field("notBefore", deadline.notBefore());
            out.field("notAfter", deadline.notAfter()).field("source", deadline.source());
            out.field("confidence", deadline.confidence().id()).field("rule", deadline.rule());
            optional("ifMissed", deadline.ifMissed()).endObject();
        }
        out.endArray().name("actions").array();
        for (Action action : verdict.actions()) {
            out.object().field("action", action.action().id()).field("until", action.until());
            out.field("why", action.why()).endObject();
        }
        out.endArray();
    }

    private void sources(Iterable<SourceState> sources) {
        out.name("sources").array();
        for (SourceState state : sources) {
            out.object()
                    .field("source", state.source())
                    .field("said", state.said().id());
            if (!state.stated().isEmpty()) {
                out.field("stated", state.stated(), Stated::id);
            }
            out.field("askedAt", Iso.text(state.askedAt()));
            out.field("independence", state.independence().id());
            out.field("health", state.health().id());
            optional("detail", state.detail()).endObject();
        }
        out.endArray();
    }

    private JsonLine optional(String name, @Nullable String text) {
        return text == null ? out : out.field(name, text);
    }

    private void versions(Versions versions) {
        out.name("versions").object().field("code", versions.code()).field("catalogue", versions.catalogue());
        out.field("reference", versions.reference())
                .field("rules", versions.rules())
                .endObject();
    }
}
