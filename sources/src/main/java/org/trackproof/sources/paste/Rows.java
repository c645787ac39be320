package org.trackproof.sources.paste;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a page with their days in order: a day that heads several times is given to each of them, a day and a time in two lines
 * become one, and dates with a label that speaks of no event are taken out.
 */
final class Rows {
    /** Stands where a heading day stood: no event reaches across it. */
    static final Line BARRIER = new Line("", "", null, null, null, null, 0, false);

    private static final int LONGEST_LABEL = 5;

    private final List<Line> lines;
    private final boolean[] timeFollows;
    private final List<Line> rows = new ArrayList<>();
    private @Nullable DayText heading;
    private boolean timeFirst;

    private Rows(List<Line> lines) {
        this.lines = lines;
        timeFollows = timeFollows(lines);
    }

    static List<Line> arrange(List<Line> lines) {
        Rows rows = new Rows(labelled(lines));
        int at = 0;
        while (at < rows.lines.size()) {
            at += rows.add(at);
        }
        return rows.rows;
    }

    private static List<Line> labelled(List<Line> lines) {
        List<Line> out = new ArrayList<>(lines.size());
        for (Line line : lines) {
            Line before = out.isEmpty() ? BARRIER : out.get(out.size() - 1);
            boolean label = !before.isStamped() && before.words() > 0 && before.words() <= LONGEST_LABEL;
            if (!line.isStamped()) {
                out.add(line);
            } else if (isNoEvent(line) || (line.isBare() && label && isIgnored(before))) {
                out.add(line.plain());
            } else if (line.isBare() && label && before.isForecast()) {
                out.set(out.size() - 1, labelled(before, line));
            } else {
                out.add(line);
            }
        }
        return out;
    }

    private static boolean isIgnored(Line line) {
        return line.kind() == PageWords.Kind.IGNORE && !line.isEvent();
    }

    private static boolean isNoEvent(Line line) {
        return isIgnored(line) || (line.ranged() && !line.isForecast());
    }

    private static Line labelled(Line label, Line stamp) {
        return new Line(
                label.text(), label.rest(), stamp.day(), stamp.time(), label.hit(), label.kind(), label.words(), false);
    }

    /** Whether a time without day comes before the next day. */
    private static boolean[] timeFollows(List<Line> lines) {
        boolean[] follows = new boolean[lines.size() + 1];
        for (int i = lines.size() - 1; i >= 0; i--) {
            Line next = i + 1 < lines.size() ? lines.get(i + 1) : BARRIER;
            follows[i] = next.isTimeOnly() || (next.day() == null && follows[i + 1]);
        }
        return follows;
    }

    /** Adds the row at an index; returns how many lines it took. */
    private int add(int at) {
        Line line = lines.get(at);
        Line next = at + 1 < lines.size() ? lines.get(at + 1) : BARRIER;
        if (line.isTimeOnly()) {
            return addTime(line, next);
        }
        if (line.isDayOnly() && line.isBare() && next.isBare() && next.isTimeOnly()) {
            heading = line.day();
            rows.add(line.with(line.day(), next.time()));
            return 2;
        }
        boolean heads = line.isDayOnly() && !line.isEvent() && !line.isForecast() && !timeFirst;
        if (heads && (line.isBare() ? timeFollows[at] : next.isTimeOnly())) {
            heading = line.day();
            rows.add(BARRIER);
            return 1;
        }
        rows.add(line);
        return 1;
    }

    private int addTime(Line line, Line next) {
        boolean both = line.isBare() && next.isBare() && next.isDayOnly();
        if (both && (heading == null || timeFirst)) {
            timeFirst = true;
            rows.add(line.with(next.day(), line.time()));
            return 2;
        }
        rows.add(heading == null || timeFirst ? line.plain() : line.with(heading, line.time()));
        return 1;
    }
}
