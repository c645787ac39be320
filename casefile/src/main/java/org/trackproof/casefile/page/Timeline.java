package org.trackproof.casefile.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Physical;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.When;

/** Events by day, newest first: local time as written, the source's words and our phase, who says it. */
public final class Timeline {
    private static final int MOST = 60;

    private record Event(Scan scan, Answer by) {
        Instant order() {
            When time = scan.time();
            return time == null ? Instant.MIN : time.middle();
        }

        String day() {
            When time = scan.time();
            return time == null
                    ? ""
                    : time.text().substring(0, Math.min(10, time.text().length()));
        }
    }

    private Timeline() {}

    public static Html of(Judged judged, Words words) {
        Html html = new Html().open("section");
        html.element("h2", words.get("page.timeline"));
        List<Event> events = events(judged);
        if (events.isEmpty()) {
            return html.element("p", words.get("page.timeline-none")).end();
        }
        html.element("p", words.get("page.timeline-note"), "class", "note");
        String day = null;
        for (Event event : events.subList(0, Math.min(MOST, events.size()))) {
            if (!event.day().equals(day)) {
                if (day != null) {
                    html.end();
                }
                day = event.day();
                html.element(
                        "h3",
                        day.isEmpty()
                                ? words.get("page.undated")
                                : words.speech().spoken(day));
                html.open("ul", "class", "timeline");
            }
            html.add(row(event, events, words));
        }
        html.end();
        if (events.size() > MOST) {
            html.element("p", words.get("page.timeline-more", "count", "" + (events.size() - MOST)));
        }
        return html.end();
    }

    private static List<Event> events(Judged judged) {
        List<Event> events = new ArrayList<>();
        for (Answer answer : judged.answers()) {
            for (History history : answer.histories()) {
                for (Scan scan : judged.visible(history)) {
                    events.add(new Event(scan, answer));
                }
            }
        }
        events.sort(Comparator.comparing(Event::order).reversed());
        return events;
    }

    private static Html row(Event event, List<Event> all, Words words) {
        Scan scan = event.scan();
        Html html = new Html().open("li");
        html.open("b").whole(words.get("phase." + scan.phase().id())).close();
        String place = place(scan.place());
        if (!place.isEmpty()) {
            html.whole(", ").text(place);
        }
        if (scan.text() != null) {
            html.whole(" ").open("q").text(scan.text()).close();
        }
        html.open("span", "class", "note");
        html.text(time(scan.time(), words) + event.by().source() + ", ");
        html.whole(seen(scan.physical(), words)).close();
        if (isDisputed(event, all)) {
            html.open("strong", "class", "side against")
                    .whole(words.get("page.disagree"))
                    .close();
        }
        return html.end();
    }

    private static String time(@Nullable When time, Words words) {
        if (time == null || time.text().length() <= 10) {
            return "";
        }
        String clock = time.text().substring(11).replace("Z", " UTC");
        return (time.isExact() ? clock : clock + " (" + words.get("page.no-offset") + ')') + ", ";
    }

    private static String seen(Physical physical, Words words) {
        return switch (physical) {
            case YES -> words.get("page.physical");
            case NO -> words.get("page.data-only");
            case UNKNOWN -> words.get("page.not-clear");
        };
    }

    private static String place(Place place) {
        List<String> parts = new ArrayList<>();
        for (String part : new String[] {place.city(), place.postcode(), place.country()}) {
            if (part != null) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? place.raw() == null ? "" : place.raw() : String.join(", ", parts);
    }

    /** Another source puts the delivery at a time or in a country that excludes this one. */
    private static boolean isDisputed(Event event, List<Event> all) {
        if (event.scan().phase() != Phase.DELIVERED) {
            return false;
        }
        for (Event other : all.subList(0, Math.min(MOST, all.size()))) {
            boolean elsewhere = !other.by().source().equals(event.by().source());
            if (elsewhere && other.scan().phase() == Phase.DELIVERED && excludes(event.scan(), other.scan())) {
                return true;
            }
        }
        return false;
    }

    private static boolean excludes(Scan a, Scan b) {
        When at = a.time();
        When other = b.time();
        boolean apart = at != null && other != null && (at.isSurelyBefore(other) || other.isSurelyBefore(at));
        String country = a.place().country();
        return apart
                || (country != null
                        && b.place().country() != null
                        && !country.equals(b.place().country()));
    }
}
