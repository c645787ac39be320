package org.trackproof.server.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trackproof.casefile.page.VerdictHtml;
import org.trackproof.server.check.Judging;
import org.trackproof.sources.CaseWriter;
import org.trackproof.sources.paste.Pasted;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Leaning;
import org.trackproof.verdict.Need;
import org.trackproof.verdict.Order;
import org.trackproof.verdict.Outcome;
import org.trackproof.verdict.Verdict;

/**
 * A judged case for its page.
 *
 * @param judging draws what the page shows besides
 * @param pasted what was made of a page that has just been pasted
 * @param guesses where its numbers can be looked up
 */
public record VerdictView(
        Judging judging, Judging.Judged judged, @Nullable Pasted pasted, List<Choices.Guess> guesses) {
    /** More claims make a page that nobody reads; the last ones count. */
    private static final int MOST = 12;

    public Case facts() {
        return judged.file().facts();
    }

    /** One article for each of the last claims, as markup in which every text is escaped already. */
    public List<String> articles() {
        List<Verdict> all = judged.verdicts();
        return all.subList(Math.max(0, all.size() - MOST), all.size()).stream()
                .map(verdict -> new org.trackproof.casefile.page.Judged(
                        facts(), verdict, judging.silence(judged.file(), verdict), null))
                .map(claim -> VerdictHtml.claim(claim, judged.language()).toString())
                .toList();
    }

    /** The code of the language that the verdicts speak. */
    public String language() {
        return judged.language().id();
    }

    public Verdict last() {
        return judged.last();
    }

    public Order order() {
        return facts().order();
    }

    /** How many events were read from the page that was just pasted. */
    public int events() {
        return pasted == null
                ? 0
                : pasted.answer().histories().stream()
                        .mapToInt(history -> history.scans().size())
                        .sum();
    }

    /** The case as it travels in forms. */
    public String json() {
        return CaseWriter.write(judged.file());
    }

    public boolean needsPostcode() {
        return last().needsInput().contains(Need.DESTINATION_POSTCODE)
                || order().shipTo().postcode() == null;
    }

    /** Key of the word: {@code fits does-not-fit undecided leaning-against leaning-for}. */
    public static String word(Verdict verdict) {
        if (verdict.outcome() == Outcome.CONSISTENT) {
            return "fits";
        }
        if (verdict.outcome() == Outcome.INCONSISTENT) {
            return "does-not-fit";
        }
        return verdict.leaning() == Leaning.DOES_NOT_FIT
                ? "leaning-against"
                : verdict.leaning() == Leaning.FITS ? "leaning-for" : "undecided";
    }

    /** Per cent with as many decimals as mean something. */
    public static String percent(double p) {
        if (p < .0001 || p > .9999) {
            return p < .0001 ? "< 0.01 %" : "> 99.99 %";
        }
        int decimals = p < .01 || p > .99 ? 2 : p < .1 || p > .9 ? 1 : 0;
        BigDecimal percent = new BigDecimal(p).multiply(new BigDecimal(100)).setScale(decimals, RoundingMode.HALF_EVEN);
        return percent.stripTrailingZeros().toPlainString() + " %";
    }
}
