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

    private SourcesPart() {}

    public static Html of(Judged judged, Words words) {
        List<SourceState> states = judged.verdict().sources();
        Html html = new Html().open("section");
        html.element("h2", words.get("page.sources"));
        if (states.isEmpty()) {
            return html.element("p", words.get("source.none")).end();
        }
        html.open("table").open("thead").open("tr");
        for (String column : new String[] {"source", "said", "asked"}) {
            html.element("th", words.get("page." + column), "scope", "col");
        }
        html.end().end().open("tbody");
        for (SourceState state : states.subList(0, Math.min(MOST, states.size()))) {
            html.open("tr").open("td").text(state.source());
            html.element(
                            "span",
                            words.get("independence." + state.independence().id()),
                            "class",
                            "note")
                    .end();
            html.element("td", said(state, words));
            html.element("td", words.speech().spoken(state.askedAt().toString()).replace("\u00a0UTC", ""))
                    .end();
        }
        html.end().end();
        if (states.size() > MOST) {
            html.element("p", "+" + (states.size() - MOST), "class", "note");
        }
        return html.end();
    }

    private static String said(SourceState state, Words words) {
        List<String> said = new ArrayList<>();
        String detail = state.detail();
        said.add(words.get("said." + state.said().id()) + (detail == null ? "" : " (" + detail + ')'));
        for (Stated stated : state.stated()) {
            said.add(words.get("stated." + stated.id()));
        }
        if (state.health() == Health.DEGRADED || state.health() == Health.FAILING) {
            said.add(words.get("health." + state.health().id()));
        }
        return String.join("; ", said);
    }

    /** The platforms' definitions, met or not. */
    public static Html rules(Verdict verdict, Words words) {
        Html html = new Html();
        if (verdict.platformRules().isEmpty()) {
            return html;
        }
        html.open("section").element("h2", words.get("page.rules"));
        html.element("p", words.get("page.rules-note"), "class", "note").open("ul");
        for (RuleCheck check : verdict.platformRules()) {
            String since = check.since();
            String why = check.why();
            String key = check.met() == RuleCheck.Met.YES ? "rule.since" : "rule.from";
            html.open("li").whole(check.rule().replace(".", ", ").replace('-', ' ') + words.get("colon"));
            html.open("b").whole(words.get("rule." + check.met().id())).close();
            html.text(since == null ? "" : words.speech().spoken(words.get(key, "since", since)));
            html.text(why == null ? "" : " (" + words.speech().spoken(why) + ')')
                    .end();
        }
        return html.end().end();
    }
}
