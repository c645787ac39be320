package org.trackproof.sources.paste;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trackproof.sources.reading.Reply;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Physical;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.When;

/**
 * What a page comes down to.
 *
 * @param history missing unless the page shows one
 * @param unread lines that nobody could use, as written
 */
record PageReading(Said said, @Nullable History history, List<String> unread) {
    /** A case file holds more; no parcel has as many. */
    private static final int MOST_SCANS = 500;

    private static final int DAY_LENGTH = "2026-10-02".length();
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LONGEST_TEXT = 300;
    private static final int LONGEST_HEADLINE = 12;

    static PageReading of(Page page, LocalDate reference) {
        List<Line> lines = Lines.read(page.visible());
        Layout layout = Layout.read(Rows.arrange(lines));
        Days days = new Days(reference, order(layout.events(), page.language(), reference));
        List<String> unread = new ArrayList<>(layout.unread());
        List<Scan> scans = scans(layout.events(), days, unread);
        if (scans.stream().anyMatch(PageReading::isUnderstood)) {
            return known(Reply.oldestFirst(Course.of(asWritten(scans))), unread);
        }
        PageWords.Kind message = message(lines);
        if (message != null) {
            return new PageReading(message == PageWords.Kind.EMPTY ? Said.EMPTY : Said.RESTRICTED, null, unread);
        }
        Scan headline = headline(lines);
        return headline == null ? new PageReading(Said.FAILED, null, unread) : known(List.of(headline), unread);
    }

    /** By what the clocks of the page show: the zones of its places may be unknown. */
    private static List<Scan> asWritten(List<Scan> scans) {
        return scans.stream()
                .sorted(Comparator.comparing(
                        scan -> scan.time() == null ? "" : scan.time().text()))
                .toList();
    }

    private static PageReading known(List<Scan> scans, List<String> unread) {
        History history = new History(null, null, null, Place.UNKNOWN, Place.UNKNOWN, null, null, false, scans);
        return new PageReading(Reply.said(List.of(history)), history, unread);
    }

    private static boolean isUnderstood(Scan scan) {
        return scan.phase() != Phase.UNMAPPED && !scan.forecast();
    }

    private static Days.Order order(List<Event> events, String language, LocalDate reference) {
        List<DayText> written = new ArrayList<>();
        int english = 0;
        int numbersOfMonthFirst = 0;
        int others = 0;
        for (Event event : events) {
            if (!event.isForecast()) {
                written.add(event.day());
            }
            String spoken = event.hit() == null ? "" : event.hit().language();
            switch (spoken) {
                case "" -> {}
                case "en" -> english++;
                case "zh", "ja" -> numbersOfMonthFirst++;
                default -> others++;
            }
        }
        Days.Order spoken = numbersOfMonthFirst > english + others
                ? Days.Order.MONTH_FIRST
                : others > english + numbersOfMonthFirst ? Days.Order.DAY_FIRST : Days.Order.OPEN;
        return Days.order(reference, written, Languages.order(language, spoken));
    }

    private static List<Scan> scans(List<Event> events, Days days, List<String> unread) {
        Map<List<String>, Scan> scans = new LinkedHashMap<>();
        for (Event event : events) {
            List<LocalDate> possible = event.isForecast() ? days.expected(event.day()) : days.past(event.day());
            if (possible.isEmpty() || scans.size() >= MOST_SCANS) {
                unread.add(event.text());
                continue;
            }
            Scan scan = scan(event, possible);
            When time = scan.time();
            String moment = time == null ? "" : time.text();
            // the heading of a page repeats its last event, often without the place
            String words = event.time() == null || scan.phase() == Phase.UNMAPPED ? event.text() : "";
            scans.merge(
                    List.of(moment, scan.phase().id(), words),
                    scan,
                    (one, other) -> one.place().country() == null ? other : one);
        }
        return scans.values().stream()
                .filter(scan -> !isRepeated(scan, scans.values()))
                .toList();
    }

    /** Whether a day without time only repeats what the page says with the time. */
    private static boolean isRepeated(Scan scan, Collection<Scan> scans) {
        String day = scan.time() == null ? "" : scan.time().text();
        return day.length() == DAY_LENGTH
                && scan.phase() != Phase.UNMAPPED
                && scans.stream()
                        .anyMatch(other -> other.phase() == scan.phase()
                                && other.time() != null
                                && other.time().text().startsWith(day + 'T'));
    }

    private static Scan scan(Event event, List<LocalDate> possible) {
        Place place = PlaceText.find(event.places());
        When time = Moments.of(possible, event.time(), place.country());
        Meaning meaning = event.hit() == null
                ? new Meaning(Phase.UNMAPPED, Physical.UNKNOWN, false)
                : event.hit().meaning();
        return scan(time, place, meaning, event.text());
    }

    private static Scan scan(@Nullable When time, Place place, Meaning meaning, String text) {
        String line = BLANKS.matcher(text).replaceAll(" ");
        String bounded = line.length() > LONGEST_TEXT ? line.substring(0, LONGEST_TEXT) : line;
        return new Scan(
                time, place, meaning.phase(), meaning.physical(), meaning.forecast(), bounded, null, null, null);
    }

    /** What the page says instead of a history: a refusal before an empty answer, since it may hide one. */
    private static PageWords.@Nullable Kind message(List<Line> lines) {
        PageWords.Kind found = null;
        for (Line line : lines) {
            if (line.kind() == PageWords.Kind.RESTRICTED) {
                return line.kind();
            }
            if (line.kind() == PageWords.Kind.EMPTY) {
                found = line.kind();
            }
        }
        return found;
    }

    /** The one status that a page without dates shows; none where it shows several, as progress bars do. */
    private static @Nullable Scan headline(List<Line> lines) {
        Line headline = null;
        Set<Phase> phases = EnumSet.noneOf(Phase.class);
        for (Line line : lines) {
            if (line.hit() != null && line.isEvent() && line.words() <= LONGEST_HEADLINE) {
                headline = headline == null ? line : headline;
                phases.add(line.hit().meaning().phase());
            }
        }
        if (headline == null || headline.hit() == null || phases.size() != 1) {
            return null;
        }
        return scan(null, Place.UNKNOWN, headline.hit().meaning(), headline.text());
    }
}
