package org.trackproof.lab;

import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Small charts as SVG. Colours are told apart by those who see few of them, and lines also by their dashes. */
final class Charts {
    private static final int WIDTH = 340;
    private static final int HEIGHT = 260;
    private static final int LEFT = 44;
    private static final int BOTTOM = 36;
    private static final int TOP = 24;
    private static final String BLUE = "#0072b2";
    private static final String ORANGE = "#d55e00";
    private static final String GREY = "#666";

    private final StringBuilder svg = new StringBuilder();

    private Charts(String title, String across, String up) {
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\" "
                        + "font-family=\"sans-serif\" font-size=\"11\"><title>%s</title>",
                WIDTH,
                HEIGHT,
                WIDTH,
                HEIGHT,
                Html.escaped(title)));
        text(LEFT, 14, "start", "#222", title);
        for (int tenth = 0; tenth <= 10; tenth += 2) {
            double y = y(tenth / 10.0);
            svg.append(String.format(
                    Locale.ROOT,
                    "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/>",
                    LEFT,
                    WIDTH - 10,
                    y,
                    y));
            text(LEFT - 5, y + 4, "end", GREY, tenth * 10 + " %");
        }
        text((LEFT + WIDTH) / 2.0, HEIGHT - 4, "middle", GREY, across + ", against " + up);
    }

    /** What was said against what was so. */
    static String reliability(JsonNode world) {
        Charts chart = new Charts("Said and seen", "probability said", "share of other parcels");
        chart.line("0,0 1,1", GREY, "2 3");
        StringBuilder points = new StringBuilder();
        for (JsonNode bin : world.path("calibration")) {
            if (bin.path("said").isNumber() && bin.path("seen").isNumber()) {
                double said = bin.path("said").asDouble();
                double seen = bin.path("seen").asDouble();
                points.append(said).append(',').append(seen).append(' ');
                chart.svg.append(String.format(
                        Locale.ROOT,
                        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\" fill=\"%s\"/>",
                        x(said),
                        y(seen),
                        BLUE));
            }
        }
        chart.line(points.toString(), BLUE, "");
        for (int tenth = 0; tenth <= 10; tenth += 2) {
            chart.text(x(tenth / 10.0), HEIGHT - BOTTOM + 14, "middle", GREY, tenth * 10 + " %");
        }
        return chart.done();
    }

    /** How many numbers of other parcels are found by day. */
    static String recall(JsonNode world) {
        Charts chart = new Charts("Found by day", "day after the order", "share of other parcels");
        String[][] lines = {{"flagged", BLUE, ""}, {"named", ORANGE, "6 3"}};
        for (String[] line : lines) {
            StringBuilder points = new StringBuilder("0,0 ");
            double last = 0;
            for (JsonNode day : world.path("byDay")) {
                last = day.path(line[0]).asDouble();
                points.append(day.path("day").asDouble() / Parcel.LOOKS)
                        .append(',')
                        .append(last)
                        .append(' ');
            }
            chart.line(points.toString(), line[1], line[2]);
            chart.text(WIDTH - 12, y(last) - 5, "end", line[1], line[0]);
        }
        for (int day = 0; day <= Parcel.LOOKS; day += 10) {
            chart.text(x((double) day / Parcel.LOOKS), HEIGHT - BOTTOM + 14, "middle", GREY, "" + day);
        }
        return chart.done();
    }

    private static double x(double share) {
        return LEFT + share * (WIDTH - 10 - LEFT);
    }

    private static double y(double share) {
        return HEIGHT - BOTTOM - share * (HEIGHT - BOTTOM - TOP);
    }

    /** @param points shares, "x,y" with blanks between them */
    private void line(String points, String colour, String dashes) {
        StringBuilder scaled = new StringBuilder();
        for (String point : points.strip().split(" ", -1)) {
            String[] pair = point.split(",", -1);
            if (pair.length == 2) {
                double x = x(Double.parseDouble(pair[0]));
                double y = y(Double.parseDouble(pair[1]));
                scaled.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
            }
        }
        svg.append(String.format(
                Locale.ROOT,
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"%s/>",
                scaled.toString().strip(),
                colour,
                dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\""));
    }

    private void text(double x, double y, String anchor, String colour, String text) {
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%s</text>",
                x,
                y,
                anchor,
                colour,
                Html.escaped(text)));
    }

    private String done() {
        return svg.append("</svg>").toString();
    }
}
