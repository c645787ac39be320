package org.trackproof.cli;

import java.util.ArrayList;
import java.util.List;
import org.trackproof.casefile.page.Chances;
import org.trackproof.verdict.Counterfactual;
import org.trackproof.verdict.Finding;
import org.trackproof.verdict.StoryShare;
import org.trackproof.verdict.Verdict;

/** How a verdict came about, drawn: from the prior by the reasons to the verdict, in decibans; the stories; what would change it. */
final class Waterfall {
    private static final int MOST = 12;
    private static final int LABEL = 32;
    private static final int CELLS = 36;
    private static final double LEAST = 1e-12;
    private static final double SHOWN_STORY = .001;

    /**
     * One row.
     *
     * @param from in decibans
     * @param to in decibans
     * @param step whether {@code to - from} is told, else {@code to}
     */
    private record Row(String label, double from, double to, boolean step) {}

    private final Page page;
    private final Verdict verdict;
    private final Texts texts;

    Waterfall(Page page, Verdict verdict) {
        this.page = page;
        this.verdict = verdict;
        this.texts = page.texts();
    }

    void add() {
        page.heading(texts.get("heading.waterfall"));
        List<Row> rows = rows();
        double min = Math.min(
                        0,
                        rows.stream()
                                .mapToDouble(r -> Math.min(r.from, r.to))
                                .min()
                                .orElse(0))
                - 1;
        double max = Math.max(
                        0,
                        rows.stream()
                                .mapToDouble(r -> Math.max(r.from, r.to))
                                .max()
                                .orElse(0))
                + 1;
        for (Row row : rows) {
            row(row, min, max);
        }
        String lighter = page.looks().blocks() ? "▒" : "=";
        page.line("  ", Page.Tone.DIM, texts.get("waterfall.legend", "for", lighter));
        stories();
        changes();
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        double prior = decibans(verdict.prior());
        double posterior = decibans(verdict.pInconsistent());
        rows.add(new Row(texts.get("waterfall.prior"), prior, prior, false));
        double at = prior;
        List<Finding> findings = verdict.findings().stream()
                .filter(finding -> Math.abs(finding.decibans()) >= VerdictPage.NOTICEABLE)
                .toList();
        for (Finding finding : findings.subList(0, Math.min(MOST, findings.size()))) {
            rows.add(new Row(finding.rule(), at, at + finding.decibans(), true));
            at += finding.decibans();
        }
        if (findings.size() > MOST) {
            double rest = findings.subList(MOST, findings.size()).stream()
                    .mapToDouble(Finding::decibans)
                    .sum();
            rows.add(new Row(texts.get("waterfall.more", "count", "" + (findings.size() - MOST)), at, at + rest, true));
            at += rest;
        }
        if (Math.abs(posterior - at) >= .05) {
            rows.add(new Row(texts.get("waterfall.shared"), at, posterior, true));
        }
        rows.add(new Row(texts.get("waterfall.posterior"), posterior, posterior, false));
        return rows;
    }

    private static double decibans(double p) {
        double bounded = Math.min(1 - LEAST, Math.max(LEAST, p));
        return 10 * StrictMath.log10(bounded / (1 - bounded));
    }

    private void row(Row row, double min, double max) {
        String value = texts.speech().decimal(VerdictPage.decibans(row.step ? row.to - row.from : row.to));
        String bar = Bars.between(row.from, row.to, min, max, CELLS, page.looks());
        String label = Plain.of(row.label, LABEL - 4);
        String mark = label + " ".repeat(LABEL - Plain.width(label)) + " ".repeat(7 - value.length()) + value + "  ";
        Page.Tone tone = !row.step ? Page.Tone.BOLD : row.to > row.from ? Page.Tone.AGAINST : Page.Tone.FOR;
        page.drawn("  ", mark, tone, bar.stripTrailing());
    }

    private void stories() {
        page.heading(texts.get("heading.stories"));
        for (StoryShare share : verdict.stories()) {
            if (share.p() >= SHOWN_STORY) {
                String bar = Bars.of(share.p(), 10, page.looks());
                String percent = Chances.percent(share.p(), texts.words());
                String mark = bar + " ".repeat(10 - percent.length()) + percent.replace('\u00a0', ' ') + "  ";
                Page.Tone tone = share.story().isAnotherParcel() ? Page.Tone.AGAINST : Page.Tone.FOR;
                page.marked("  ", tone, mark, texts.get("story." + share.story().id()));
            }
        }
    }

    private void changes() {
        page.heading(texts.get("heading.change"));
        for (Counterfactual change : verdict.wouldChangeMind()) {
            String fact = change.fact();
            String text =
                    texts.get("change", "fact", fact, "p", Chances.percent(change.pInconsistent(), texts.words()));
            page.marked("  ", Page.Tone.PLAIN, "- ", Character.toUpperCase(text.charAt(0)) + text.substring(1) + '.');
        }
        if (verdict.wouldChangeMind().isEmpty()) {
            page.line("  ", texts.get("change.none"));
        }
    }
}
