package org.trackproof.sources.reading;

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
 * 4PX's public tracking page, {@code track.4px.com/track/v2/front/listTrackV3}: {@code {"result":1,"data":[{queryCode, serverCode,
 * ctStartCode, ctEndCode, hawbCodeSet, tracks:[{tkCode, tkDesc, tkLocation, tkTimezone, tkDateStr, spTkZipCode}]}]}}.
 *
 * <p>An unknown number gives empty {@code data}. {@code tkDateStr} is the local time and {@code tkTimezone} its offset; {@code tkDate}
 * shows other digits and is not read. {@code serverCode} is the number of the last mile. Status: catalogue/statuses/4px.tsv.
 */
final class FourPxReading extends PageReading {
    private static final StatusMap STATUSES = StatusMap.of("4px");

    FourPxReading() {
        super("4px", Independence.COURIER_PAGE);
    }

    @Override
    Answer readJson(JsonNode body, Reply reply) {
        reply.courier("4px");
        JsonNode data = body.path("data");
        if (!data.isArray() || !"1".equals(Json.text(body, "result"))) {
            return reply.said(Said.FAILED, UNREADABLE);
        }
        boolean asked = data.isEmpty();
        boolean known = false;
        for (JsonNode parcel : data) {
            if (reply.isAboutAsked(Json.text(parcel, "queryCode"))) {
                asked = true;
                known |= read(parcel, reply);
            }
        }
        if (!asked) {
            return reply.said(Said.FAILED, OTHER_NUMBER);
        }
        return known ? reply.known() : reply.said(Said.EMPTY, null);
    }

    /** Whether anything is known about a parcel: an entry that repeats the question only is none. */
    private static boolean read(JsonNode parcel, Reply reply) {
        Route route = new Route(
                Countries.iso2(Json.text(parcel, "ctStartCode")), Countries.iso2(Json.text(parcel, "ctEndCode")));
        String lastMile = Json.text(parcel, "serverCode");
        Rows rows = Rows.listedNewestFirst("4px");
        for (JsonNode track : Json.items(parcel, "tracks")) {
            add(rows, track, route);
        }
        if (rows.isEmpty() && route.origin() == null && route.destination() == null && lastMile == null) {
            return false;
        }
        reply.continuesAs(lastMile);
        parcel.path("hawbCodeSet").forEach(code -> reply.continuesAs(code.isString() ? code.stringValue() : null));
        reply.history(new History(
                null,
                "4px",
                null,
                Place.ofCountry(route.origin()),
                Place.ofCountry(route.destination()),
                null,
                null,
                false,
                rows.oldestFirst()));
        return true;
    }

    private static void add(Rows rows, JsonNode track, Route route) {
        String code = Json.text(track, "tkCode");
        Meaning meaning = STATUSES.meaning(code);
        String country = route.country(meaning, time(track, ZoneSpan.ANYWHERE));
        String location = Json.text(track, "tkLocation");
        rows.add(
                time(track, Places.zones(country)),
                new Place(country, null, location, Json.text(track, "spTkZipCode"), location),
                meaning,
                Json.text(track, "tkDesc"),
                code);
    }

    private static @Nullable When time(JsonNode track, ZoneSpan zones) {
        String clock = Json.text(track, "tkDateStr");
        String zone = Json.text(track, "tkTimezone");
        return Times.read(clock == null || zone == null ? clock : clock + " " + zone, zones);
    }
}
