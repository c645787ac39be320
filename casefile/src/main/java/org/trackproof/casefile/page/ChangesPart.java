package org.trackproof.casefile.page;

import org.trackproof.verdict.VerdictDiff;

/** What changed between two looks. */
public final class ChangesPart {

    private ChangesPart() {}

    /** The word and the chance, before and after. */
    public static String summary(VerdictDiff diff, Words words) {
        return words.get(
                "page.changed.word",
                "before",
                words.get("page.outcome." + diff.before().outcome().id()),
                "pBefore",
                Chances.percent(diff.before().pInconsistent(), words),
                "after",
                words.get("page.outcome." + diff.after().outcome().id()),
                "pAfter",
                Chances.percent(diff.after().pInconsistent(), words));
    }

    /** One change as a line: what became of the finding, by how much, and its sentence. */
    public static String line(VerdictDiff.Change change, Words words) {
        return words.get("page.changed." + change.kind().id()) + ", " + Decibans.text(change.moved(), words)
                + "\u00a0dB: " + words.speech().spoken(change.sentence());
    }

    public static Html of(VerdictDiff diff, Words words) {
        Html html = new Html().open("section");
        html.element(
                "h2",
                words.get(
                        "page.changed",
                        "at",
                        words.speech().spoken(diff.before().asOf().toString())));
        html.element("p", summary(diff, words));
        if (diff.changes().isEmpty()) {
            return html.element("p", words.get("page.changed.none")).end();
        }
        html.open("ul");
        for (VerdictDiff.Change change : diff.changes()) {
            html.element("li", line(change, words));
        }
        return html.end().end();
    }
}
