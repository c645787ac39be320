package org.trackproof.sources.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Independence;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.places.Places;
import org.trackproof.verdict.places.ZoneSpan;
import tools.jackson.databind.JsonNode;

/**
 * DPD's public pages. The German one: {@code {"parcellifecycleResponse":{"parcelLifeCycleData":{shipmentInfo:{parcelLabelNumber},
 * statusInfo:[{status, label, statusHasBeenReached, location, date "dd.MM.yyyy, HH:mm"}]}}}}, whose steps not yet reached are no events;
 * the British one: {@code {"data":[{eventCode, eventDate, eventText, eventLocation}]}}; a summary {@code {parcelNumber, status:
 * {description}}}. An unknown number gives 404; the British page gives it for a wrong postcode too. Times have no offset. Status: catalogue/statuses/dpd.tsv.
 */
final class DpdReading extends PageReading {
    private static final StatusMap STATUSES = StatusMap.of("dpd");
    private static final Pattern WITH_COUNTRY = Pattern.compile("(.{1,80}?)\\s*\\(([A-Z]{2})\\)");

    private static final Pattern BRITISH = Pattern.compile("dpd\\.co\\.uk/");
    private static final Pattern POSTCODE = Pattern.compile("[?&]postcode=([^&#]{1,20})", Pattern.CASE_INSENSITIVE);

    DpdReading() {
        super("dpd", Independence.COURIER_PAGE);
    }

    @Override
    Answer readNotFound(Reply reply) {
        reply.courier("dpd");
        String url = reply.raw().url();
        return url != null && BRITISH.matcher(url).find()
                ? AskedPostcode.in(url, POSTCODE).notFound(reply)
                : reply.said(Said.EMPTY, null);
    }

    @Override
    Answer readJson(JsonNode body, Reply reply) {
        reply.courier("dpd");
        JsonNode data = body.path("parcellifecycleResponse").path("parcelLifeCycleData");
        if (data.isObject()) {
            String number = Json.text(data.path("shipmentInfo"), "parcelLabelNumber");
            return found(number, steps(data), Json.text(data.path("shipmentInfo"), "serviceDescription"), reply);
        }
        if (body.path("data").isArray() && !body.path("data").isEmpty()) {
            return found(null, events(Json.items(body, "data")), null, reply);
        }
        String number = Json.text(body, "parcelNumber");
        return number == null ? reply.said(Said.FAILED, UNREADABLE) : found(number, summary(body), null, reply);
    }

    private static Answer found(@Nullable String number, Rows rows, @Nullable String service, Reply reply) {
        if (number != null && !reply.isAboutAsked(number)) {
            return reply.said(Said.FAILED, OTHER_NUMBER);
        }
        return reply.history(new History(
                        null, "dpd", service, Place.UNKNOWN, Place.UNKNOWN, null, null, false, rows.oldestFirst()))
                .known();
    }

    private static Rows steps(JsonNode data) {
        Rows rows = Rows.listedOldestFirst("dpd");
        for (JsonNode step : Json.items(data, "statusInfo")) {
            if ("true".equalsIgnoreCase(Json.text(step, "statusHasBeenReached"))) {
                String code = Json.text(step, "status");
                Place place = place(Json.text(step, "location"));
                rows.add(
                        Times.readDayFirst(Json.text(step, "date"), Places.zones(place.country())),
                        place,
                        STATUSES.meaning(code),
                        Json.text(step, "label"),
                        code);
            }
        }
        return rows;
    }

    private static Rows events(List<JsonNode> events) {
        Rows rows = Rows.listedOldestFirst("dpd");
        for (JsonNode event : events) {
            String code = Json.text(event, "eventCode");
            rows.add(
                    Times.read(Json.text(event, "eventDate"), ZoneSpan.ANYWHERE),
                    place(Json.text(event, "eventLocation")),
                    STATUSES.meaning(code),
                    Json.text(event, "eventText"),
                    code);
        }
        return rows;
    }

    private static Rows summary(JsonNode body) {
        Rows rows = Rows.listedOldestFirst("dpd");
        String code = Json.text(body.path("status"), "description");
        if (code != null) {
            rows.add(null, Place.UNKNOWN, STATUSES.meaning(code), null, code);
        }
        return rows;
    }

    private static Place place(@Nullable String location) {
        Matcher found = WITH_COUNTRY.matcher(location == null || location.length() > 100 ? "" : location);
        String country = found.matches() ? Countries.iso2(found.group(2)) : null;
        return country == null
                ? new Place(null, null, location, null, location)
                : new Place(country, null, found.group(1), null, location);
    }
}
