package org.trackproof.casefile.page;

import java.util.List;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Claim;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.Versions;

/**
 * A judged case as one document that needs nothing else: no script, no request, styles in one element. It holds numbers in full, because
 * it is the buyer's own case.
 */
public final class VerdictHtml {
    private static final int MOST = 12;
    private static final Words WORDS = Words.english();
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private VerdictHtml() {}

    /**
     * The whole document.
     *
     * @param claims at least one; only the last {@value #MOST} are shown
     */
    public static String page(List<Judged> claims) {
        Judged last = claims.get(claims.size() - 1);
        Html html = new Html()
                .doctype()
                .open("html", "lang", WORDS.get("page.lang"))
                .open("head");
        html.single("meta", "charset", "utf-8");
        html.single("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.single("meta", "name", "referrer", "content", "no-referrer");
        html.single("meta", "name", "color-scheme", "content", "light dark");
        html.element("title", WORDS.get("page.title", "number", last.verdict().number()));
        html.style(Words.resource("page.css")).end().open("body").open("main");
        for (Judged judged : claims.subList(Math.max(0, claims.size() - MOST), claims.size())) {
            html.add(claim(judged));
        }
        return html.end().add(footer(last.verdict())).end().end().toString();
    }

    /** One claim, as a part of somebody else's document: the styles are theirs. */
    public static Html claim(Judged judged) {
        Html html = new Html().open("article");
        html.open("p", "class", "note").whole(head(judged)).end();
        html.add(VerdictCard.of(judged));
        if (judged.since() != null) {
            html.add(ChangesPart.of(judged.since()));
        }
        html.add(SilencePart.of(judged)).add(WaterfallChart.of(judged)).add(Timeline.of(judged));
        html.add(NumberPart.of(judged)).add(LivesPart.of(judged));
        return html.add(SourcesPart.rules(judged.verdict()))
                .add(SourcesPart.of(judged))
                .end();
    }

    private static String head(Judged judged) {
        Case facts = judged.facts();
        Verdict verdict = judged.verdict();
        Claim claim = facts.claims().get(verdict.claimIndex());
        String to = facts.order().shipTo().country() == null
                ? "?"
                : facts.order().shipTo().country();
        String postcode = facts.order().shipTo().postcode();
        StringBuilder head = new StringBuilder(verdict.number().isEmpty() ? claim.number() : verdict.number());
        if (claim.courier() != null) {
            head.append(", ").append(Names.courier(claim.courier()));
        }
        String ordered = Days.spoken(facts.order().orderedAt().text());
        String where = postcode == null ? to : to + '\u00a0' + postcode;
        head.append(", ").append(WORDS.get("order.to", "ordered", ordered, "to", where));
        head.append(", ").append(WORDS.get("as-of", "at", Days.of(verdict.asOf())));
        return head.length() > 600 ? head.substring(0, 600) : head.toString();
    }

    private static Html footer(Verdict verdict) {
        Versions versions = verdict.versions();
        Html html = new Html().open("footer");
        html.element(
                "p",
                WORDS.get(
                        "versions",
                        "code",
                        versions.code(),
                        "catalogue",
                        versions.catalogue(),
                        "reference",
                        versions.reference(),
                        "rules",
                        versions.rules()));
        html.open("p")
                .whole(WORDS.get("page.digest") + ' ')
                .open("code")
                .text(verdict.caseDigest())
                .close();
        return html.end().end();
    }
}
