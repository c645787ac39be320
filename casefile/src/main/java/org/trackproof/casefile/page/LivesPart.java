package org.trackproof.casefile.page;

import java.util.List;
import org.trackproof.verdict.When;
import org.trackproof.verdict.engine.Engine;
import org.trackproof.verdict.engine.LifeSpan;

/** The journeys that the sources show under one number. */
public final class LivesPart {
    private static final int MOST = 12;

    private LivesPart() {}

    public static Html of(Judged judged, Words words) {
        List<LifeSpan> lives = new Engine()
                .lives(judged.facts(), judged.verdict().asOf(), judged.verdict().claimIndex());
        Html html = new Html().open("section");
        html.element("h2", words.get("page.lives"));
        String key = lives.isEmpty() ? "none" : lives.size() == 1 ? "one" : "many";
        html.element("p", words.get("page.lives-" + key, "count", "" + lives.size()));
        html.open("ul");
        for (int i = 0; i < Math.min(MOST, lives.size()); i++) {
            LifeSpan life = lives.get(i);
            String index = "" + (i + 1);
            String first = day(life.first(), words);
            String last = day(life.last(), words);
            html.element("li", words.get("page.life", "index", index, "first", first, "last", last));
        }
        return html.end().end();
    }

    /** The local day, as the source wrote it. */
    private static String day(When when, Words words) {
        return words.speech()
                .spoken(when.text().substring(0, Math.min(10, when.text().length())));
    }
}
