package org.trackproof.sources.reading;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trackproof.sources.reading.StatusMap.Meaning;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Independence;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.When;
import org.trackproof.verdict.places.Places;
import org.trackproof.verdict.places.ZoneSpan;
import tools.jackson.databind.JsonNode;

/**
 * Global Track and Trace of the Universal Postal Union: an array of {@code {ID, OriginCountryCd, DestinationCountryCd, State,
 * Events:[{EventCd, EventNm, EventDT, EventLocation, EventCountryNm}]}}.
 *
 * <p>An unknown and an expired item look alike: success with an empty body or an empty array. {@code EventDT} is {@code
 * /Date(ms+zzzz)/}; the offset in it is the server's, but the clock that both show together is that of the place, so that only this
 * clock is kept, as local time. {@code State} has no documented values and is not read. Status: catalogue/statuses/upu.tsv.
 */
final class UpuReading extends PageReading {
    private static final StatusMap STATUSES = StatusMap.of("upu");
    private static final Pattern MOMENT = Pattern.compile("/Date\\((-?\\d{1,14})([+-](?:0\\d|1[0-7])[0-5]\\d)?\\)/");

    UpuReading() {
        super("upu", Independence.POSTAL_NETWORK);
    }

    @Override
    Answer readEmpty(Reply reply) {
        return reply.raw().status() == 200 ? reply.said(Said.EMPTY, null) : super.readEmpty(reply);
    }

    @Override
    Answer readJson(JsonNode body, Reply reply) {
        List<JsonNode> items = new ArrayList<>();
        body.forEach(items::add);
        if (!body.isArray()) {
            items = List.of(body);
        }
        if (items.isEmpty()) {
            return reply.said(Said.EMPTY, null);
        }
        boolean known = false;
        for (JsonNode item : items) {
            if (reply.isAboutAsked(Json.text(item, "ID"))) {
                reply.history(history(item));
                known = true;
            }
        }
        return known ? reply.known() : reply.said(Said.FAILED, OTHER_NUMBER);
    }

    private static History history(JsonNode item) {
        Route route = new Route(
                Countries.iso2(Json.text(item, "OriginCountryCd")),
                Countries.iso2(Json.text(item, "DestinationCountryCd")));
        Rows rows = Rows.listedOldestFirst(null);
        for (JsonNode event : Json.items(item, "Events")) {
            add(rows, event, item, route);
        }
        return new History(
                null,
                null,
                null,
                Place.ofCountry(route.origin()),
                Place.ofCountry(route.destination()),
                null,
                null,
                false,
                rows.oldestFirst());
    }

    private static void add(Rows rows, JsonNode event, JsonNode item, Route route) {
        String code = Json.text(event, "EventCd");
        Meaning meaning = STATUSES.meaning(code);
        String country = country(event, item, route);
        country = country == null ? route.country(meaning, null) : country;
        String office = Json.text(event, "EventLocation");
        rows.add(
                time(Json.text(event, "EventDT"), Places.zones(country)),
                new Place(country, null, office, null, office),
                meaning,
                Json.text(event, "EventNm"),
                code);
    }

    /** The country that the event itself names; its names are those of the two ends, or ISO names. */
    private static @Nullable String country(JsonNode event, JsonNode item, Route route) {
        String name = Json.text(event, "EventCountryNm");
        if (name == null) {
            return null;
        }
        if (name.equals(Json.text(item, "OriginCountryNm"))) {
            return route.origin();
        }
        return name.equals(Json.text(item, "DestinationCountryNm")) ? route.destination() : Countries.iso2(name);
    }

    private static @Nullable When time(@Nullable String text, ZoneSpan zones) {
        Matcher found = MOMENT.matcher(text == null ? "" : text);
        if (!found.matches()) {
            return Times.withoutOffset(Times.read(text, zones), zones);
        }
        String offset = found.group(2);
        ZoneOffset server = offset == null ? ZoneOffset.UTC : ZoneOffset.of(offset);
        LocalDateTime clock = LocalDateTime.ofInstant(Instant.ofEpochMilli(Long.parseLong(found.group(1))), server);
        return Times.read(clock.toString(), zones);
    }
}
