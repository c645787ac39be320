package org.trackproof.casefile.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Deadline;
import org.trackproof.verdict.Order;
import org.trackproof.verdict.When;
import org.trackproof.verdict.engine.SilenceChart;

/** This parcel's silence against that of genuine ones: a falling curve with the days that matter, and the same as a table. */
public final class SilencePart {
    private static final double LEFT = 34;
    private static final double RIGHT = 410;
    private static final double TOP = 20;
    private static final double BOTTOM = 150;

    /** A day that matters to the buyer. */
    private record Mark(String letter, String name, Instant at) {}

    private SilencePart() {}

    public static Html of(Judged judged, Words words) {
        Html html = new Html().open("section");
        html.element("h2", words.get("page.silence"));
        SilenceChart chart = judged.silence();
        if (chart == null || chart.stillQuiet() >= 1) {
            return html.element("p", words.get("page.silence-none")).end();
        }
        List<Mark> marks = marks(judged, words);
        html.element("p", now(chart, words));
        html.add(drawing(judged, chart, marks, words));
        html.element("p", basis(chart, words), "class", "note");
        html.open("table").open("thead").open("tr");
        html.element("th", words.get("page.mark"), "scope", "col");
        html.element("th", words.get("page.day"), "scope", "col");
        html.element("th", words.get("page.share"), "scope", "col", "class", "figure");
        html.end().end().open("tbody");
        for (Mark mark : marks) {
            html.open("tr").element("td", mark.letter + words.get("colon") + mark.name);
            html.element("td", day(mark.at, words));
            html.element("td", share(chart, mark.at, words), "class", "figure").end();
        }
        return html.end().end().end();
    }

    private static String now(SilenceChart chart, Words words) {
        return words.get(
                "page.silence-now",
                "days",
                words.speech().decimal(Decibans.point(chart.operationalDays())),
                "share",
                Chances.percent(chart.stillQuiet(), words));
    }

    private static String basis(SilenceChart chart, Words words) {
        return chart.parcels() == 0
                ? words.get("page.silence-written")
                : words.get(
                        "page.silence-spells",
                        "count",
                        words.speech().number(chart.parcels()),
                        "basis",
                        words.get("page.count." + chart.basis().id()));
    }

    private static List<Mark> marks(Judged judged, Words words) {
        Order order = judged.facts().order();
        List<Mark> marks = new ArrayList<>();
        add(marks, "today", judged.verdict().asOf(), words);
        add(marks, "promised", latest(order.promisedBy()), words);
        add(marks, "dispute", disputeEnd(judged), words);
        String again = judged.verdict().askAgainAt();
        add(
                marks,
                "ask-again",
                again == null ? null : LocalDate.parse(again).atStartOfDay().toInstant(ZoneOffset.UTC),
                words);
        marks.sort(Comparator.comparing(Mark::at));
        List<Mark> lettered = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            lettered.add(new Mark("" + (char) ('A' + i), marks.get(i).name, marks.get(i).at));
        }
        return lettered;
    }

    /** Of the order page, else the first window of the rules that is still open. */
    private static @Nullable Instant disputeEnd(Judged judged) {
        Instant stated = latest(judged.facts().order().protectionEndsAt());
        if (stated != null) {
            return stated;
        }
        String today = judged.verdict().asOf().toString().substring(0, 10);
        return judged.verdict().deadlines().stream()
                .map(Deadline::notAfter)
                .filter(Objects::nonNull)
                .map(end -> end.substring(0, 10))
                .filter(end -> end.compareTo(today) >= 0)
                .min(Comparator.naturalOrder())
                .map(end -> LocalDate.parse(end).atStartOfDay().toInstant(ZoneOffset.UTC))
                .orElse(null);
    }

    private static void add(List<Mark> marks, String name, @Nullable Instant at, Words words) {
        if (at != null) {
            marks.add(new Mark("", words.get("page.mark." + name), at));
        }
    }

    private static @Nullable Instant latest(@Nullable When when) {
        return when == null ? null : when.latest();
    }

    private static String day(Instant at, Words words) {
        return words.speech().spoken(at.atOffset(ZoneOffset.UTC).toLocalDate().toString());
    }

    private static String share(SilenceChart chart, Instant at, Words words) {
        List<SilenceChart.Point> points = chart.points();
        if (at.isAfter(points.get(points.size() - 1).at())
                || at.isBefore(points.get(0).at())) {
            return "–";
        }
        return Chances.percent(quiet(points, at), words);
    }

    private static double quiet(List<SilenceChart.Point> points, Instant at) {
        SilenceChart.Point before = points.get(0);
        for (SilenceChart.Point point : points) {
            if (point.at().isAfter(at)) {
                double whole = Duration.between(before.at(), point.at()).toSeconds();
                double part = Duration.between(before.at(), at).toSeconds() / whole;
                return before.stillQuiet() + part * (point.stillQuiet() - before.stillQuiet());
            }
            before = point;
        }
        return before.stillQuiet();
    }

    private static Html drawing(Judged judged, SilenceChart chart, List<Mark> marks, Words words) {
        String title = words.get("page.silence-title");
        Html svg = Svg.open(judged.id("silence"), title, words.get("page.silence-desc"), 420, 180);
        for (int percent = 0; percent <= 100; percent += 50) {
            String y = Decibans.point(y(percent / 100.0));
            svg.open("line", "class", "axis", "x1", "34", "x2", "410", "y1", y, "y2", y)
                    .close();
            svg.element(
                    "text",
                    percent + "%",
                    "x",
                    "30",
                    "y",
                    Decibans.point(y(percent / 100.0) + 4),
                    "text-anchor",
                    "end");
        }
        List<SilenceChart.Point> points = chart.points();
        StringBuilder path = new StringBuilder();
        for (SilenceChart.Point point : points) {
            path.append(path.isEmpty() ? 'M' : 'L').append(Decibans.point(x(points, point.at())));
            path.append(' ').append(Decibans.point(y(point.stillQuiet())));
        }
        svg.open("path", "class", "curve", "d", path.toString()).close();
        for (Mark mark : marks) {
            if (!share(chart, mark.at, words).equals("–")) {
                String x = Decibans.point(x(points, mark.at));
                svg.open("line", "class", "mark", "x1", x, "x2", x, "y1", "14", "y2", "150")
                        .close();
                svg.open("circle", "class", "dot", "cx", x, "cy", Decibans.point(y(quiet(points, mark.at))), "r", "4");
                svg.close().element("text", mark.letter, "x", x, "y", "10", "text-anchor", "middle");
            }
        }
        svg.element("text", day(points.get(0).at(), words), "x", "34", "y", "172");
        svg.element(
                "text", day(points.get(points.size() - 1).at(), words), "x", "410", "y", "172", "text-anchor", "end");
        return svg.end();
    }

    private static double x(List<SilenceChart.Point> points, Instant at) {
        Instant from = points.get(0).at();
        Duration whole = Duration.between(from, points.get(points.size() - 1).at());
        return LEFT + (RIGHT - LEFT) * Duration.between(from, at).toSeconds() / whole.toSeconds();
    }

    private static double y(double share) {
        return BOTTOM - (BOTTOM - TOP) * share;
    }
}
