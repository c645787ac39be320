package org.trackproof.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trackproof.casefile.page.ChangesPart;
import org.trackproof.casefile.page.Words;
import org.trackproof.sources.VerdictWriter;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.VerdictDiff;
import org.trackproof.verdict.engine.Engine;
import org.trackproof.verdict.language.Language;
import org.trackproof.verdict.rules.Judge;

/** What changed since an earlier look, one entry per claim that was known then. */
record Since(List<VerdictDiff> diffs, Language language) {
    static final Since NONE = new Since(List.of(), Language.EN);

    static Since of(CheckCommand.Judged judged, Instant since, double prior) {
        List<VerdictDiff> diffs = new ArrayList<>();
        List<Verdict> then = new Judge(judged.engine())
                .judge(judged.facts(), since, new Engine.Options(prior, true), judged.language());
        for (Verdict before : then) {
            for (Verdict after : judged.verdicts()) {
                if (before.claimIndex() == after.claimIndex()) {
                    refuseLater(before, after);
                    diffs.add(VerdictDiff.of(before, after));
                }
            }
        }
        if (diffs.isEmpty()) {
            throw Options.usage(
                    "No number had been given by '" + since + "' (option --since).", "Maybe a later instant is meant.");
        }
        return new Since(diffs, judged.language());
    }

    private static void refuseLater(Verdict before, Verdict after) {
        if (before.asOf().isAfter(after.asOf())) {
            throw Options.usage(
                    "'" + before.asOf() + "' is after '" + after.asOf() + "', the instant judged (option --since).",
                    "Give an earlier instant.");
        }
    }

    @Nullable
    VerdictDiff find(int claim) {
        for (VerdictDiff diff : diffs) {
            if (diff.after().claimIndex() == claim) {
                return diff;
            }
        }
        return null;
    }

    String text(Console.Looks looks) {
        Texts texts = Texts.of(language);
        Words words = texts.words();
        StringBuilder out = new StringBuilder();
        for (VerdictDiff diff : diffs) {
            Page page = new Page(looks, texts);
            page.line(
                    "",
                    Page.Tone.BOLD,
                    words.get(
                            "page.changed",
                            "at",
                            words.speech().spoken(diff.before().asOf().toString())));
            page.line("  ", ChangesPart.summary(diff, words));
            for (VerdictDiff.Change change : diff.changes()) {
                page.marked("  ", Page.Tone.PLAIN, "- ", ChangesPart.line(change, words));
            }
            if (diff.changes().isEmpty()) {
                page.line("  ", words.get("page.changed.none"));
            }
            out.append('\n').append(page);
        }
        return out.toString();
    }

    String json() {
        StringBuilder out = new StringBuilder();
        for (VerdictDiff diff : diffs) {
            out.append(VerdictWriter.write(diff)).append('\n');
        }
        return out.toString();
    }
}
