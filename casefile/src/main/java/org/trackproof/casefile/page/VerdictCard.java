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
    private static final Words WORDS = Words.english();

    private VerdictCard() {}

    public static Html of(Judged judged) {
        Verdict verdict = judged.verdict();
        String outcome = verdict.outcome().id();
        Html html = new Html().open("section", "class", "card " + outcome, "aria-labelledby", judged.id("verdict"));
        html.element("p", WORDS.get("page.outcome." + outcome), "class", "word");
        html.element("h1", Headline.of(judged.facts(), verdict), "id", judged.id("verdict"));
        html.open("p").whole(chance(verdict)).end();
        if (!verdict.heldBack().isEmpty()) {
            String why = verdict.heldBack().stream()
                    .map(gate -> WORDS.get("gate." + gate.id()))
                    .collect(Collectors.joining("; "));
            html.open("p").whole(WORDS.get("held-back", "why", why)).end();
        }
        html.add(reasons(verdict)).add(actions(verdict)).add(changes(verdict)).add(deadlines(verdict));
        return html.element("p", health(verdict), "class", "note").end();
    }

    private static String chance(Verdict verdict) {
        double p = verdict.pInconsistent();
        List<String> sentences = new ArrayList<>();
        String word = WORDS.get("chance." + Chances.word(p));
        sentences.add(WORDS.get(
                "chance",
                "p",
                Chances.percent(p),
                "word",
                word,
                "oneIn",
                Chances.oneIn(p),
                "prior",
                Chances.percent(verdict.prior())));
        Verdict.Interval range = verdict.interval();
        if (range != null) {
            sentences.add(
                    WORDS.get("interval", "low", Chances.percent(range.low()), "high", Chances.percent(range.high())));
        }
        ErrorRate rate = verdict.errorRate();
        String basis = WORDS.get("basis." + rate.basis().id());
        if (rate.falseAccusation() != null) {
            sentences.add(
                    WORDS.get("error.accusation", "share", Chances.percent(rate.falseAccusation()), "basis", basis));
        }
        if (rate.wrongAmongThese() != null) {
            sentences.add(WORDS.get("error.wrong", "share", Chances.percent(rate.wrongAmongThese()), "basis", basis));
        }
        if (rate.falseClearance() != null) {
            sentences.add(
                    WORDS.get("error.clearance", "share", Chances.percent(rate.falseClearance()), "basis", basis));
        }
        return String.join(" ", sentences);
    }

    private static Html reasons(Verdict verdict) {
        Html html = new Html().element("h2", WORDS.get("page.reasons"));
        List<Finding> told = told(verdict);
        if (told.isEmpty()) {
            return html.element("p", WORDS.get("why.none"));
        }
        html.open("ol", "class", "reasons");
        for (Finding finding : told.subList(0, Math.min(REASONS, told.size()))) {
            String side = finding.decibans() > 0 ? "against" : "for";
            html.open("li").text(Days.spoken(finding.sentence())).whole(" ");
            html.open("span", "class", "side " + side);
            html.whole(WORDS.get("page." + side) + ", " + Decibans.text(finding.decibans()) + "\u00a0dB")
                    .close();
            if (hasCount(finding)) {
                html.element("span", count(finding), "class", "note");
            }
            html.end();
        }
        html.end();
        return told.stream().limit(REASONS).allMatch(VerdictCard::hasCount)
                ? html
                : html.element("p", WORDS.get("page.count.written"), "class", "note");
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

    private static String count(Finding finding) {
        Finding.Reference reference = finding.reference();
        if (reference == null || reference.basis() == RateBasis.WRITTEN) {
            return WORDS.get("page.count.written");
        }
        Integer count = reference.count();
        Integer of = reference.of();
        return count == null || of == null
                ? WORDS.get("page.count.written")
                : WORDS.get(
                        "page.count",
                        "count",
                        Chances.grouped(count),
                        "of",
                        Chances.grouped(of),
                        "basis",
                        WORDS.get("page.count." + reference.basis().id()));
    }

    private static Html actions(Verdict verdict) {
        Html html = new Html().element("h2", WORDS.get("heading.do"));
        if (verdict.actions().isEmpty()) {
            return html.element("p", WORDS.get("do.none"));
        }
        html.open("ol", "class", "actions");
        for (Action action : verdict.actions()) {
            html.open("li").whole(action(action)).end();
        }
        return html.end();
    }

    private static String action(Action action) {
        String until = action.until();
        String why = action.why();
        if (until == null || why.contains(until)) {
            return Days.spoken(why);
        }
        String key = action.action() == Action.Kind.WAIT ? "do.until" : "do.by";
        String lower = Character.toLowerCase(why.charAt(0)) + why.substring(1);
        return Days.spoken(WORDS.get(key, "until", until, "what", lower));
    }

    private static Html changes(Verdict verdict) {
        Html html = new Html().element("h2", WORDS.get("heading.change"));
        if (verdict.wouldChangeMind().isEmpty()) {
            return html.element("p", WORDS.get("change.none"));
        }
        html.open("ul");
        for (Counterfactual change : verdict.wouldChangeMind()) {
            String text = WORDS.get("change", "fact", change.fact(), "p", Chances.percent(change.pInconsistent()));
            html.element("li", Character.toUpperCase(text.charAt(0)) + text.substring(1) + '.');
        }
        return html.end();
    }

    private static Html deadlines(Verdict verdict) {
        Html html = new Html();
        if (verdict.deadlines().isEmpty()) {
            return html;
        }
        html.element("h2", WORDS.get("heading.deadlines")).open("ul");
        for (Deadline deadline : verdict.deadlines()) {
            String what = deadline.what();
            html.open("li").whole(Character.toUpperCase(what.charAt(0)) + what.substring(1) + ": ");
            html.whole(Days.spoken(window(deadline)) + '.').end();
        }
        return html.end();
    }

    private static String window(Deadline deadline) {
        String from = deadline.notBefore();
        String until = deadline.notAfter();
        if (from != null && until != null) {
            return WORDS.get("deadline.from-until", "from", from, "until", until);
        }
        if (from != null) {
            return WORDS.get("deadline.from", "from", from);
        }
        return until == null ? WORDS.get("deadline.unknown") : WORDS.get("deadline.until", "until", until);
    }

    private static String health(Verdict verdict) {
        List<SourceState> all = verdict.sources();
        if (all.isEmpty()) {
            return WORDS.get("source.none");
        }
        long good = all.stream()
                .filter(state -> state.said().compareTo(Said.EXPIRED) <= 0)
                .count();
        long bad = all.stream()
                .filter(state -> state.health() == Health.DEGRADED || state.health() == Health.FAILING)
                .count();
        return WORDS.get("page.health", "good", "" + good, "all", "" + all.size(), "bad", "" + bad);
    }
}
