package org.trackproof.casefile.page;

import java.util.List;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Claim;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.Versions;
import org.trackproof.verdict.language.Language;

/**
 * A judged case as one document that needs nothing else: no script, no request, styles in one element. It holds numbers in full, because
 * it is the buyer's own case.
 */
public final class VerdictHtml {
    private static final int MOST = 12;
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private VerdictHtml() {}

    /**
     * The whole document in English.
     *
     * @param claims at least one; only the last {@value #MOST} are shown
     */
    public static String page(List<Judged> claims) {
        return page(claims, Language.EN);
    }

    /**
     * The whole document.
     *
     * @param claims at least one, judged in that language; only the last {@value #MOST} are shown
     */
    public static String page(List<Judged> claims, Language language) {
        Words words = Words.of(language);
        Judged last = claims.get(claims.size() - 1);
        Html html = new Html()
                .doctype()
                .open("html", "lang", words.get("page.lang"))
                .open("head");
        html.single("meta", "charset", "utf-8");
        html.single("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.single("meta", "name", "referrer", "content", "no-referrer");
        html.single("meta", "name", "color-scheme", "content", "light dark");
        html.element("title", words.get("page.title", "number", last.verdict().number()));
        html.style(Words.resource("page.css")).end().open("body").open("main");
        for (Judged judged : claims.subList(Math.max(0, claims.size() - MOST), claims.size())) {
            html.add(claim(judged, words));
        }
        return html.end().add(footer(last.verdict(), words)).end().end().toString();
    }

    /** One claim, as a part of somebody else's document: the styles are theirs. In English. */
    public static Html claim(Judged judged) {
        return claim(judged, Language.EN);
    }

    /** The same in the language in which it was judged. */
    public static Html claim(Judged judged, Language language) {
        return claim(judged, Words.of(language));
    }

    private static Html claim(Judged judged, Words words) {
        Html html = new Html().open("article");
        html.open("p", "class", "note").whole(head(judged, words)).end();
        html.add(VerdictCard.of(judged, words));
        if (judged.since() != null) {
            html.add(ChangesPart.of(judged.since(), words));
        }
        html.add(SilencePart.of(judged, words))
                .add(WaterfallChart.of(judged, words))
                .add(Timeline.of(judged, words));
        html.add(NumberPart.of(judged, words)).add(LivesPart.of(judged, words));
        return html.add(SourcesPart.rules(judged.verdict(), words))
                .add(SourcesPart.of(judged, words))
                .end();
    }

    private static String head(Judged judged, Words words) {
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
        String ordered = words.speech().spoken(facts.order().orderedAt().text());
        String where = postcode == null ? to : to + '\u00a0' + postcode;
        head.append(", ").append(words.get("order.to", "ordered", ordered, "to", where));
        head.append(", ")
                .append(words.get(
                        "as-of", "at", words.speech().spoken(verdict.asOf().toString())));
        return head.length() > 600 ? head.substring(0, 600) : head.toString();
    }

    private static Html footer(Verdict verdict, Words words) {
        Versions versions = verdict.versions();
        Html html = new Html().open("footer");
        html.element(
                "p",
                words.get(
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
                .whole(words.get("page.digest") + ' ')
                .open("code")
                .text(verdict.caseDigest())
                .close();
        return html.end().end();
    }
}
