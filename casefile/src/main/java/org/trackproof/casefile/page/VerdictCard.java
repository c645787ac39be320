package org.trackproof.casefile.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.trackproof.verdict.Action;
import org.trackproof.verdict.Counterfactual;
import org.trackproof.verdict.Deadline;
import org.trackproof.verdict.ErrorRate;
import org.trackproof.verdict.Finding;
import org.trackproof.verdict.Health;
import org.trackproof.verdict.RateBasis;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.SourceState;
import org.trackproof.verdict.Verdict;

/** What a buyer reads first: the outcome, how sure it is, why, what would change it, and what to do by when. */
public final class VerdictCard {
    private static final int REASONS = 3;

    private VerdictCard() {}

    public static Html of(Judged judged, Words words) {
        Verdict verdict = judged.verdict();
        String outcome = verdict.outcome().id();
        Html html = new Html().open("section", "class", "card " + outcome, "aria-labelledby", judged.id("verdict"));
        html.element("p", words.get("page.outcome." + outcome), "class", "word");
        html.element("h1", Headline.of(judged.facts(), verdict, words), "id", judged.id("verdict"));
        html.open("p").whole(chance(verdict, words)).end();
        if (!verdict.heldBack().isEmpty()) {
            String why = verdict.heldBack().stream()
                    .map(gate -> words.get("gate." + gate.id()))
                    .collect(Collectors.joining("; "));
            html.open("p").whole(words.get("held-back", "why", why)).end();
        }
        html.add(reasons(verdict, words))
                .add(actions(verdict, words))
                .add(changes(verdict, words))
                .add(deadlines(verdict, words));
        return html.element("p", health(verdict, words), "class", "note").end();
    }

    private static String chance(Verdict verdict, Words words) {
        double p = verdict.pInconsistent();
        List<String> sentences = new ArrayList<>();
        String word = words.get("chance." + Chances.word(p));
        sentences.add(words.get(
                "chance",
                "p",
                Chances.percent(p, words),
                "word",
                word,
                "oneIn",
                Chances.oneIn(p, words),
                "prior",
                Chances.percent(verdict.prior(), words)));
        Verdict.Interval range = verdict.interval();
        if (range != null) {
            sentences.add(words.get(
                    "interval",
                    "low",
                    Chances.percent(range.low(), words),
                    "high",
                    Chances.percent(range.high(), words)));
        }
        ErrorRate rate = verdict.errorRate();
        String basis = words.get("basis." + rate.basis().id());
        if (rate.falseAccusation() != null) {
            sentences.add(words.get(
                    "error.accusation", "share", Chances.percent(rate.falseAccusation(), words), "basis", basis));
        }
        if (rate.wrongAmongThese() != null) {
            sentences.add(
                    words.get("error.wrong", "share", Chances.percent(rate.wrongAmongThese(), words), "basis", basis));
        }
        if (rate.falseClearance() != null) {
            sentences.add(words.get(
                    "error.clearance", "share", Chances.percent(rate.falseClearance(), words), "basis", basis));
        }
        return String.join(" ", sentences);
    }

    private static Html reasons(Verdict verdict, Words words) {
        Html html = new Html().element("h2", words.get("page.reasons"));
        List<Finding> told = told(verdict);
        if (told.isEmpty()) {
            return html.element("p", words.get("why.none"));
        }
        html.open("ol", "class", "reasons");
        for (Finding finding : told.subList(0, Math.min(REASONS, told.size()))) {
            String side = finding.decibans() > 0 ? "against" : "for";
            html.open("li").text(words.speech().spoken(finding.sentence())).whole(" ");
            html.open("span", "class", "side " + side);
            html.whole(words.get("page." + side) + ", " + Decibans.text(finding.decibans(), words) + "\u00a0dB")
                    .close();
            if (hasCount(finding)) {
                html.element("span", count(finding, words), "class", "note");
            }
            html.end();
        }
        html.end();
        return told.stream().limit(REASONS).allMatch(VerdictCard::hasCount)
                ? html
                : html.element("p", words.get("page.count.written"), "class", "note");
    }

    private static boolean hasCount(Finding finding) {
        Finding.Reference reference = finding.reference();
        return reference != null && reference.count() != null && reference.of() != null;
    }

    static List<Finding> told(Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> Math.abs(finding.decibans()) >= Decibans.NOTICEABLE)
                .toList();
    }

    private static String count(Finding finding, Words words) {
        Finding.Reference reference = finding.reference();
        if (reference == null || reference.basis() == RateBasis.WRITTEN) {
            return words.get("page.count.written");
        }
        Integer count = reference.count();
        Integer of = reference.of();
        return count == null || of == null
                ? words.get("page.count.written")
                : words.get(
                        "page.count",
                        "count",
                        words.speech().number(count),
                        "of",
                        words.speech().number(of),
                        "basis",
                        words.get("page.count." + reference.basis().id()));
    }

    private static Html actions(Verdict verdict, Words words) {
        Html html = new Html().element("h2", words.get("heading.do"));
        if (verdict.actions().isEmpty()) {
            return html.element("p", words.get("do.none"));
        }
        html.open("ol", "class", "actions");
        for (Action action : verdict.actions()) {
            html.open("li").whole(action(action, words)).end();
        }
        return html.end();
    }

    private static String action(Action action, Words words) {
        String until = action.until();
        String why = action.why();
        if (until == null || why.contains(until)) {
            return words.speech().spoken(why);
        }
        String key = action.action() == Action.Kind.WAIT ? "do.until" : "do.by";
        String lower = Character.toLowerCase(why.charAt(0)) + why.substring(1);
        return words.speech().spoken(words.get(key, "until", until, "what", lower));
    }

    private static Html changes(Verdict verdict, Words words) {
        Html html = new Html().element("h2", words.get("heading.change"));
        if (verdict.wouldChangeMind().isEmpty()) {
            return html.element("p", words.get("change.none"));
        }
        html.open("ul");
        for (Counterfactual change : verdict.wouldChangeMind()) {
            String text =
                    words.get("change", "fact", change.fact(), "p", Chances.percent(change.pInconsistent(), words));
            html.element("li", Character.toUpperCase(text.charAt(0)) + text.substring(1) + '.');
        }
        return html.end();
    }

    private static Html deadlines(Verdict verdict, Words words) {
        Html html = new Html();
        if (verdict.deadlines().isEmpty()) {
            return html;
        }
        html.element("h2", words.get("heading.deadlines")).open("ul");
        for (Deadline deadline : verdict.deadlines()) {
            String what = deadline.what();
            html.open("li").whole(Character.toUpperCase(what.charAt(0)) + what.substring(1) + words.get("colon"));
            html.whole(words.speech().spoken(window(deadline, words)) + '.').end();
        }
        return html.end();
    }

    private static String window(Deadline deadline, Words words) {
        String from = deadline.notBefore();
        String until = deadline.notAfter();
        if (from != null && until != null) {
            return words.get("deadline.from-until", "from", from, "until", until);
        }
        if (from != null) {
            return words.get("deadline.from", "from", from);
        }
        return until == null ? words.get("deadline.unknown") : words.get("deadline.until", "until", until);
    }

    private static String health(Verdict verdict, Words words) {
        List<SourceState> all = verdict.sources();
        if (all.isEmpty()) {
            return words.get("source.none");
        }
        long good = all.stream()
                .filter(state -> state.said().compareTo(Said.EXPIRED) <= 0)
                .count();
        long bad = all.stream()
                .filter(state -> state.health() == Health.DEGRADED || state.health() == Health.FAILING)
                .count();
        return words.get("page.health", "good", "" + good, "all", "" + all.size(), "bad", "" + bad);
    }
}
