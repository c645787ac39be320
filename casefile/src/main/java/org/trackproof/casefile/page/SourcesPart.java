package org.trackproof.casefile.page;

import java.util.ArrayList;
import java.util.List;
import org.trackproof.verdict.Health;
import org.trackproof.verdict.RuleCheck;
import org.trackproof.verdict.SourceState;
import org.trackproof.verdict.Stated;
import org.trackproof.verdict.Verdict;

/** Who was asked and what came of it; what the platforms' own definitions say. */
public final class SourcesPart {
    private static final int MOST = 30;
    private static final Words WORDS = Words.english();

    private SourcesPart() {}

    public static Html of(Judged judged) {
        List<SourceState> states = judged.verdict().sources();
        Html html = new Html().open("section");
        html.element("h2", WORDS.get("page.sources"));
        if (states.isEmpty()) {
            return html.element("p", WORDS.get("source.none")).end();
        }
        html.open("table").open("thead").open("tr");
        for (String column : new String[] {"source", "said", "asked"}) {
            html.element("th", WORDS.get("page." + column), "scope", "col");
        }
        html.end().end().open("tbody");
        for (SourceState state : states.subList(0, Math.min(MOST, states.size()))) {
            html.open("tr").open("td").text(state.source());
            html.element(
                            "span",
                            WORDS.get("independence." + state.independence().id()),
                            "class",
                            "note")
                    .end();
            html.element("td", said(state));
            html.element("td", Days.of(state.askedAt()).replace("\u00a0UTC", ""))
                    .end();
        }
        html.end().end();
        if (states.size() > MOST) {
            html.element("p", "+" + (states.size() - MOST), "class", "note");
        }
        return html.end();
    }

    private static String said(SourceState state) {
        List<String> words = new ArrayList<>();
        String detail = state.detail();
        words.add(WORDS.get("said." + state.said().id()) + (detail == null ? "" : " (" + detail + ')'));
        for (Stated stated : state.stated()) {
            words.add(WORDS.get("stated." + stated.id()));
        }
        if (state.health() == Health.DEGRADED || state.health() == Health.FAILING) {
            words.add(WORDS.get("health." + state.health().id()));
        }
        return String.join("; ", words);
    }

    /** The platforms' definitions, met or not. */
    public static Html rules(Verdict verdict) {
        Html html = new Html();
        if (verdict.platformRules().isEmpty()) {
            return html;
        }
        html.open("section").element("h2", WORDS.get("page.rules"));
        html.element("p", WORDS.get("page.rules-note"), "class", "note").open("ul");
        for (RuleCheck check : verdict.platformRules()) {
            String since = check.since();
            String why = check.why();
            String key = check.met() == RuleCheck.Met.YES ? "rule.since" : "rule.from";
            html.open("li").whole(check.rule().replace(".", ", ").replace('-', ' ') + ": ");
            html.open("b").whole(WORDS.get("rule." + check.met().id())).close();
            html.text(since == null ? "" : Days.spoken(WORDS.get(key, "since", since)));
            html.text(why == null ? "" : " (" + Days.spoken(why) + ')').end();
        }
        return html.end().end();
    }
}
