package org.trackproof.server.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trackproof.server.check.Judging;
import org.trackproof.sources.CaseWriter;
import org.trackproof.sources.paste.Pasted;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Finding;
import org.trackproof.verdict.Leaning;
import org.trackproof.verdict.Need;
import org.trackproof.verdict.Order;
import org.trackproof.verdict.Outcome;
import org.trackproof.verdict.Verdict;

/**
 * A judged case for its page.
 *
 * @param pasted what was made of a page that has just been pasted
 * @param guesses where its numbers can be looked up
 */
public record VerdictView(Judging.Judged judged, @Nullable Pasted pasted, List<Choices.Guess> guesses) {
    private static final double NOTICEABLE = .05;

    public Case facts() {
        return judged.file().facts();
    }

    public List<Verdict> verdicts() {
        return judged.verdicts();
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

    /** Findings that move anything. */
    public static List<Finding> findings(Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> Math.abs(finding.decibans()) >= NOTICEABLE)
                .toList();
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

    public static String decibans(Finding finding) {
        BigDecimal rounded = new BigDecimal(finding.decibans()).setScale(1, RoundingMode.HALF_EVEN);
        return (rounded.signum() >= 0 ? "+" : "−") + rounded.abs().toPlainString();
    }
}
