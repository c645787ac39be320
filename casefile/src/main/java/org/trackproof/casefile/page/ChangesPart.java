package org.trackproof.casefile.page;

import org.trackproof.verdict.VerdictDiff;

/** What changed between two looks. */
public final class ChangesPart {
    private static final Words WORDS = Words.english();

    private ChangesPart() {}

    /** The word and the chance, before and after. */
    public static String summary(VerdictDiff diff) {
        return WORDS.get(
                "page.changed.word",
                "before",
                WORDS.get("page.outcome." + diff.before().outcome().id()),
                "pBefore",
                Chances.percent(diff.before().pInconsistent()),
                "after",
                WORDS.get("page.outcome." + diff.after().outcome().id()),
                "pAfter",
                Chances.percent(diff.after().pInconsistent()));
    }

    /** One change as a line: what became of the finding, by how much, and its sentence. */
    public static String line(VerdictDiff.Change change) {
        return WORDS.get("page.changed." + change.kind().id()) + ", " + Decibans.text(change.moved()) + "\u00a0dB: "
                + Days.spoken(change.sentence());
    }

    public static Html of(VerdictDiff diff) {
        Html html = new Html().open("section");
        html.element("h2", WORDS.get("page.changed", "at", Days.of(diff.before().asOf())));
        html.element("p", summary(diff));
        if (diff.changes().isEmpty()) {
            return html.element("p", WORDS.get("page.changed.none")).end();
        }
        html.open("ul");
        for (VerdictDiff.Change change : diff.changes()) {
            html.element("li", line(change));
        }
        return html.end().end();
    }
}
