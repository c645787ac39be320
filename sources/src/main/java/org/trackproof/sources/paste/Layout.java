package org.trackproof.sources.paste;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Physical;

/**
 * Finds out which words of a page belong to which day: in the same line, in the lines below it, or in the lines above it. Words are given
 * to one event only. Not thread-safe.
 */
final class Layout {
    private static final int LINES_OF_EVENT = 4;
    private static final int LINES_OF_PLACE = 2;
    private static final int EVENTS_OF_DAY = 20;
    private static final int NEAR = 3;

    private enum Side {
        /** The words stand below their day. */
        BELOW,
        /** The words stand above their day. */
        ABOVE,
        /** The status stands above its day, the place below. */
        AROUND
    }

    private final List<Line> rows;
    private final boolean[] used;
    private final List<Event> events = new ArrayList<>();
    private final boolean statusElsewhere;
    private final Side side;
    private int firstStamp = -1;
    private int lastStamp = -1;

    private Layout(List<Line> rows) {
        this.rows = rows;
        used = new boolean[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isStamped()) {
                firstStamp = firstStamp < 0 ? i : firstStamp;
                lastStamp = i;
            }
        }
        statusElsewhere = isStatusElsewhere(rows);
        side = side();
    }

    /** Whether most days of the page have no status in their line: then what stands beside a day is its place or its office. */
    private static boolean isStatusElsewhere(List<Line> rows) {
        int with = 0;
        int without = 0;
        for (Line row : rows) {
            if (row.day() != null && row.hit() != null) {
                with++;
            } else if (row.day() != null) {
                without++;
            }
        }
        return without > with;
    }

    /** Reads the events of a page, in its order. */
    static Layout read(List<Line> rows) {
        Layout layout = new Layout(rows);
        for (int i = 0; i < rows.size(); i++) {
            Line row = rows.get(i);
            DayText day = row.day();
            if (day != null) {
                layout.add(i, row, day);
            }
        }
        return layout;
    }

    List<Event> events() {
        return events;
    }

    /** The lines around the events, or of the whole page without any, that were given to none. */
    List<String> unread() {
        List<String> unread = new ArrayList<>();
        int from = firstStamp < 0 ? 0 : Math.max(0, firstStamp - NEAR);
        int to = firstStamp < 0 ? rows.size() : Math.min(rows.size(), lastStamp + NEAR + 1);
        for (int i = from; i < to; i++) {
            Line row = rows.get(i);
            if (!used[i] && row.words() > 0 && row.kind() == null && row.hit() == null) {
                unread.add(row.text());
            }
        }
        return unread;
    }

    private Side side() {
        int first = -1;
        int last = -1;
        for (int i = 0; i < rows.size(); i++) {
            if (isOpen(rows.get(i))) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0 || nearest(last, 1) != null || nearest(first, -1) == null) {
            return Side.BELOW;
        }
        boolean placeBelow = last + 1 < rows.size() && isPlaceLine(rows.get(last + 1));
        boolean statusAtOnce = rows.get(first - 1).isEvent();
        return placeBelow && statusAtOnce ? Side.AROUND : Side.ABOVE;
    }

    /** Whether a row has its day and no status: bare, or with a place. */
    private boolean isOpen(Line row) {
        return row.day() != null
                && row.hit() == null
                && (row.isBare() || statusElsewhere || PlaceText.isPlace(row.rest()));
    }

    private static boolean isPlaceLine(Line row) {
        return !row.isStamped() && row.words() > 0 && !row.isEvent() && PlaceText.isPlace(row.text());
    }

    /** The status within two rows above or below. */
    private @Nullable Line nearest(int row, int step) {
        for (int i = row + step; i >= 0 && i < rows.size() && Math.abs(i - row) <= 2; i += step) {
            Line line = rows.get(i);
            if (line.isStamped() || line.equals(Rows.BARRIER)) {
                return null;
            }
            if (line.isEvent()) {
                return line;
            }
        }
        return null;
    }

    private void add(int at, Line row, DayText day) {
        used[at] = true;
        if (row.hit() != null) {
            addComplete(at, row, day);
        } else if (isOpen(row)) {
            addOpen(at, row, day);
        } else {
            addUnknown(at, row, day);
        }
    }

    /** The day and the status in one line. */
    private void addComplete(int at, Line row, DayText day) {
        List<String> places = new ArrayList<>(around(row));
        if (side == Side.BELOW && row.isEvent()) {
            for (int i : texts(at, 1, LINES_OF_PLACE)) {
                Line line = rows.get(i);
                if (line.isEvent()) {
                    break;
                }
                if (PlaceText.isPlace(line.text())) {
                    places.add(line.text());
                    used[i] = true;
                }
            }
        }
        events.add(new Event(day, row.time(), row.rest(), row.hit(), places));
    }

    private static List<String> around(Line line) {
        Phrases.Hit hit = line.hit();
        return hit == null ? List.of(line.rest()) : List.of(hit.before(), hit.behind());
    }

    /** Unstamped rows above or below, nearest first, up to the next day. */
    private List<Integer> texts(int at, int step, int most) {
        List<Integer> texts = new ArrayList<>(most);
        for (int i = at + step; i >= 0 && i < rows.size() && texts.size() < most; i += step) {
            Line line = rows.get(i);
            if (line.isStamped() || line.equals(Rows.BARRIER) || used[i]) {
                break;
            }
            texts.add(i);
        }
        return texts;
    }

    private void addOpen(int at, Line row, DayText day) {
        List<String> places = new ArrayList<>();
        if (!row.isBare()) {
            places.add(row.rest());
        }
        if (side == Side.BELOW && row.isDayOnly()) {
            addDay(at, row, day, places);
            return;
        }
        List<Integer> texts = texts(at, side == Side.BELOW ? 1 : -1, LINES_OF_EVENT);
        int chosen = status(texts);
        if (chosen < 0) {
            addWithoutStatus(row, day, texts, places);
            return;
        }
        if (side == Side.AROUND) {
            texts(at, 1, 1).stream().filter(i -> isPlaceLine(rows.get(i))).forEach(i -> places.add(use(i)));
        } else {
            for (int i : texts.subList(0, Math.min(texts.size(), chosen + LINES_OF_PLACE + 1))) {
                if (i != texts.get(chosen) && isPlaceLine(rows.get(i))) {
                    places.add(use(i));
                }
            }
        }
        Line status = rows.get(texts.get(chosen));
        texts.subList(0, chosen + 1).forEach(this::use);
        places.addAll(around(status));
        events.add(new Event(day, row.time(), status.text(), status.hit(), places));
    }

    private String use(int row) {
        used[row] = true;
        return rows.get(row).text();
    }

    /** The first status; the one beside it if the first only says that it moves. */
    private int status(List<Integer> texts) {
        for (int i = 0; i < texts.size(); i++) {
            Line line = rows.get(texts.get(i));
            if (line.isEvent()) {
                boolean next =
                        i + 1 < texts.size() && rows.get(texts.get(i + 1)).isEvent();
                return next && saysOnlyMoving(line) && side == Side.BELOW ? i + 1 : i;
            }
        }
        return -1;
    }

    private static boolean saysOnlyMoving(Line line) {
        Phrases.Hit hit = line.hit();
        return hit != null
                && hit.meaning().phase() == Phase.ORIGIN_SORT
                && hit.meaning().physical() != Physical.YES;
    }

    /** A day over several statuses that have no time. */
    private void addDay(int at, Line row, DayText day, List<String> places) {
        List<Integer> texts = texts(at, 1, EVENTS_OF_DAY);
        int first = status(texts.subList(0, Math.min(texts.size(), LINES_OF_EVENT)));
        if (first < 0) {
            addWithoutStatus(row, day, texts, places);
            return;
        }
        Phrases.Hit last = null;
        int gap = 0;
        for (int i : texts) {
            Line line = rows.get(i);
            gap = line.isEvent() ? 0 : gap + 1;
            if (gap >= LINES_OF_EVENT) {
                break;
            }
            if (line.hit() != null && line.isEvent()) {
                boolean again = last != null && last.meaning().equals(line.hit().meaning());
                last = line.hit();
                used[i] = true;
                if (!again) {
                    List<String> own = new ArrayList<>(places);
                    own.addAll(around(line));
                    placeBelow(i).forEach(own::add);
                    events.add(new Event(day, null, line.text(), line.hit(), own));
                }
            }
        }
    }

    private List<String> placeBelow(int at) {
        int below = at + 1;
        return below < rows.size() && isPlaceLine(rows.get(below)) ? List.of(use(below)) : Collections.emptyList();
    }

    private void addWithoutStatus(Line row, DayText day, List<Integer> texts, List<String> places) {
        for (int i : texts.subList(0, Math.min(texts.size(), LINES_OF_PLACE))) {
            Line line = rows.get(i);
            if (line.isForecast()) {
                events.add(new Event(day, row.time(), use(i), line.hit(), places));
                return;
            }
        }
        String text = row.rest();
        for (int i : texts.subList(0, Math.min(texts.size(), LINES_OF_PLACE))) {
            Line line = rows.get(i);
            if (line.kind() == null && !isPlaceLine(line)) {
                text = use(i);
                break;
            }
        }
        if (text.chars().anyMatch(Character::isLetter)) {
            events.add(new Event(day, row.time(), text, null, places));
        }
    }

    /** Words that nobody knows beside a day; the next line may tell, but not behind the last day: there the page ends. */
    private void addUnknown(int at, Line row, DayText day) {
        if (side == Side.BELOW && at != lastStamp) {
            for (int i : texts(at, 1, LINES_OF_PLACE)) {
                Line line = rows.get(i);
                if (line.isEvent()) {
                    List<String> places = new ArrayList<>(around(line));
                    places.add(row.rest());
                    events.add(new Event(day, row.time(), use(i), line.hit(), places));
                    return;
                }
            }
        }
        if (row.kind() == null && row.rest().chars().anyMatch(Character::isLetter)) {
            events.add(new Event(day, row.time(), row.rest(), null, List.of(row.rest())));
        }
    }
}
