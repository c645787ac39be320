package org.trackproof.casefile.page;

import java.util.ArrayList;
import java.util.List;
import org.trackproof.verdict.Finding;
import org.trackproof.verdict.Verdict;

/** From the chance before any evidence by the reasons to the verdict, as a drawing and as a table. */
public final class WaterfallChart {
    private static final int MOST = 12;
    private static final double WIDTH = 320;
    private static final int ROW = 22;

    /** From and to in decibans; a step is told as the difference. */
    private record Row(String label, double from, double to, boolean step) {}

    private WaterfallChart() {}

    public static Html of(Judged judged, Words words) {
        List<Row> rows = rows(judged.verdict(), words);
        Html html = new Html().open("section");
        html.element("h2", words.get("page.waterfall"));
        html.add(drawing(judged, rows, words));
        html.element("p", words.get("page.waterfall-desc"), "class", "note");
        html.open("table").open("thead").open("tr");
        html.element("th", words.get("page.reason"), "scope", "col");
        html.element("th", words.get("page.strength"), "scope", "col", "class", "figure");
        html.end().end().open("tbody");
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            html.open("tr").element("td", (i + 1) + ". " + row.label);
            html.element("td", value(row, words), "class", "figure").end();
        }
        return html.end().end().end();
    }

    private static String value(Row row, Words words) {
        return Decibans.text(row.step ? row.to - row.from : row.to, words);
    }

    private static List<Row> rows(Verdict verdict, Words words) {
        List<Row> rows = new ArrayList<>();
        double at = Decibans.of(verdict.prior());
        double posterior = Decibans.of(verdict.pInconsistent());
        rows.add(new Row(words.get("waterfall.prior"), 0, at, false));
        List<Finding> told = VerdictCard.told(verdict);
        for (Finding finding : told.subList(0, Math.min(MOST, told.size()))) {
            rows.add(new Row(words.speech().spoken(finding.sentence()), at, at + finding.decibans(), true));
            at += finding.decibans();
        }
        double rest = told.stream().skip(MOST).mapToDouble(Finding::decibans).sum();
        if (told.size() > MOST) {
            rows.add(new Row(words.get("waterfall.more", "count", "" + (told.size() - MOST)), at, at + rest, true));
            at += rest;
        }
        if (Math.abs(posterior - at) >= Decibans.NOTICEABLE) {
            rows.add(new Row(words.get("waterfall.shared"), at, posterior, true));
        }
        rows.add(new Row(words.get("waterfall.posterior"), 0, posterior, false));
        return rows;
    }

    private static Html drawing(Judged judged, List<Row> rows, Words words) {
        double min = rows.stream()
                        .mapToDouble(row -> Math.min(row.from, row.to))
                        .min()
                        .orElse(0)
                - 1;
        double max = rows.stream()
                        .mapToDouble(row -> Math.max(row.from, row.to))
                        .max()
                        .orElse(0)
                + 1;
        int height = rows.size() * ROW + 8;
        String ids = judged.id("waterfall");
        Html svg = Svg.open(ids, words.get("page.waterfall-title"), words.get("page.waterfall-desc"), 420, height);
        String zero = Decibans.point(x(0, min, max));
        svg.open("line", "class", "axis", "x1", zero, "x2", zero, "y1", "0", "y2", "" + height)
                .close();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double from = x(Math.min(row.from, row.to), min, max);
            double to = x(Math.max(row.from, row.to), min, max);
            String side = row.step ? row.to > row.from ? "against" : "for" : "total";
            int y = i * ROW + 5;
            svg.element("text", (i + 1) + ".", "x", "0", "y", "" + (y + 12));
            String width = Decibans.point(Math.max(1.5, to - from));
            svg.open("rect", "class", "bar", "x", Decibans.point(from), "y", "" + y, "width", width, "height", "14");
            svg.close();
            if (side.equals("for")) {
                svg.add(hatch(from, to, y));
            } else {
                svg.open("rect", "class", side, "x", Decibans.point(from), "y", "" + y, "width", width, "height", "14");
                svg.close();
            }
            svg.element("text", value(row, words), "x", "420", "y", "" + (y + 12), "text-anchor", "end");
        }
        return svg.end();
    }

    /** Upright strokes, so that what speaks for a number is told from the rest without colour. */
    private static Html hatch(double from, double to, int y) {
        StringBuilder path = new StringBuilder();
        for (double x = from + 2; x < to && path.length() < 4000; x += 4) {
            path.append('M').append(Decibans.point(x)).append(' ').append(y).append("v14");
        }
        return new Html().open("path", "class", "hatch", "d", path.toString()).close();
    }

    private static double x(double decibans, double min, double max) {
        return 30 + (decibans - min) / (max - min) * WIDTH;
    }
}
