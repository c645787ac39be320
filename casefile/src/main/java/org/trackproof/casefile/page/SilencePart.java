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
    private static final Words WORDS = Words.english();

    /** A day that matters to the buyer. */
    private record Mark(String letter, String name, Instant at) {}

    private SilencePart() {}

    public static Html of(Judged judged) {
        Html html = new Html().open("section");
        html.element("h2", WORDS.get("page.silence"));
        SilenceChart chart = judged.silence();
        if (chart == null || chart.stillQuiet() >= 1) {
            return html.element("p", WORDS.get("page.silence-none")).end();
        }
        List<Mark> marks = marks(judged);
        html.element("p", now(chart));
        html.add(drawing(judged, chart, marks));
        html.element("p", basis(chart), "class", "note");
        html.open("table").open("thead").open("tr");
        html.element("th", WORDS.get("page.mark"), "scope", "col");
        html.element("th", WORDS.get("page.day"), "scope", "col");
        html.element("th", WORDS.get("page.share"), "scope", "col", "class", "figure");
        html.end().end().open("tbody");
        for (Mark mark : marks) {
            html.open("tr").element("td", mark.letter + ": " + mark.name);
            html.element("td", day(mark.at));
            html.element("td", share(chart, mark.at), "class", "figure").end();
        }
        return html.end().end().end();
    }

    private static String now(SilenceChart chart) {
        return WORDS.get(
                "page.silence-now",
                "days",
                Decibans.point(chart.operationalDays()),
                "share",
                Chances.percent(chart.stillQuiet()));
    }

    private static String basis(SilenceChart chart) {
        return chart.parcels() == 0
                ? WORDS.get("page.silence-written")
                : WORDS.get(
                        "page.silence-spells",
                        "count",
                        Chances.grouped(chart.parcels()),
                        "basis",
                        WORDS.get("page.count." + chart.basis().id()));
    }

    private static List<Mark> marks(Judged judged) {
        Order order = judged.facts().order();
        List<Mark> marks = new ArrayList<>();
        add(marks, "today", judged.verdict().asOf());
        add(marks, "promised", latest(order.promisedBy()));
        add(marks, "dispute", disputeEnd(judged));
        String again = judged.verdict().askAgainAt();
        add(
                marks,
                "ask-again",
                again == null ? null : LocalDate.parse(again).atStartOfDay().toInstant(ZoneOffset.UTC));
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

    private static void add(List<Mark> marks, String name, @Nullable Instant at) {
        if (at != null) {
            marks.add(new Mark("", WORDS.get("page.mark." + name), at));
        }
    }

    private static @Nullable Instant latest(@Nullable When when) {
        return when == null ? null : when.latest();
    }

    private static String day(Instant at) {
        return Days.spoken(at.atOffset(ZoneOffset.UTC).toLocalDate().toString());
    }

    private static String share(SilenceChart chart, Instant at) {
        List<SilenceChart.Point> points = chart.points();
        if (at.isAfter(points.get(points.size() - 1).at())
                || at.isBefore(points.get(0).at())) {
            return "–";
        }
        return Chances.percent(quiet(points, at));
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

    private static Html drawing(Judged judged, SilenceChart chart, List<Mark> marks) {
        String title = WORDS.get("page.silence-title");
        Html svg = Svg.open(judged.id("silence"), title, WORDS.get("page.silence-desc"), 420, 180);
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
            if (!share(chart, mark.at).equals("–")) {
                String x = Decibans.point(x(points, mark.at));
                svg.open("line", "class", "mark", "x1", x, "x2", x, "y1", "14", "y2", "150")
                        .close();
                svg.open("circle", "class", "dot", "cx", x, "cy", Decibans.point(y(quiet(points, mark.at))), "r", "4");
                svg.close().element("text", mark.letter, "x", x, "y", "10", "text-anchor", "middle");
            }
        }
        svg.element("text", day(points.get(0).at()), "x", "34", "y", "172");
        svg.element("text", day(points.get(points.size() - 1).at()), "x", "410", "y", "172", "text-anchor", "end");
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
