package org.trackproof.sources.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trackproof.sources.reading.StatusMap.Meaning;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Independence;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.When;
import org.trackproof.verdict.places.Places;
import org.trackproof.verdict.places.ZoneSpan;
import tools.jackson.databind.JsonNode;

/**
 * GLS: the Track and Trace interface, {@code {"parcels":[{requested, unitno, status, statusDateTime, events:[{code, city, postalCode,
 * country, eventDateTime}]}]}} with {@code errorCode E_404_01} for an unknown number; the public page ({@link GlsPage}); the Dutch page,
 * {@code {parcelNo, state, weighedWeight, scans:[{dateTime, state}]}}.
 *
 * <p>Both pages answer to the postcode of the consignee only; 404, or 204 in the Netherlands, is an unknown number or a wrong postcode.
 * Status: catalogue/statuses/gls.tsv.
 */
final class GlsReading extends PageReading {
    static final StatusMap STATUSES = StatusMap.of("gls");
    private static final Pattern POSTCODE =
            Pattern.compile("(?:[?&]postalCode=|/postalcode/)([^/?#&]{1,20})", Pattern.CASE_INSENSITIVE);

    GlsReading() {
        super("gls", Independence.COURIER_API);
    }

    private static AskedPostcode asked(Reply reply) {
        return AskedPostcode.in(reply.raw().url(), POSTCODE);
    }

    @Override
    Answer readNotFound(Reply reply) {
        return asked(reply.courier("gls")).notFound(reply);
    }

    @Override
    Answer readEmpty(Reply reply) {
        return reply.raw().status() == 204 ? readNotFound(reply) : super.readEmpty(reply);
    }

    @Override
    Answer readJson(JsonNode body, Reply reply) {
        reply.courier("gls");
        if (body.has("parcelNo")) {
            return dutch(body, reply);
        }
        if (body.has("history") || body.has("tuStatus")) {
            boolean proven = asked(reply).isBuyers(reply);
            return GlsPage.read(body.has("tuStatus") ? Json.items(body, "tuStatus") : List.of(body), proven, reply);
        }
        for (JsonNode parcel : Json.items(body, "parcels")) {
            if (reply.isAboutAsked(Json.text(parcel, "requested")) || reply.isAboutAsked(Json.text(parcel, "unitno"))) {
                return parcel(parcel, reply);
            }
        }
        return reply.said(Said.FAILED, body.has("parcels") ? OTHER_NUMBER : UNREADABLE);
    }

    private static Answer parcel(JsonNode parcel, Reply reply) {
        String error = Json.text(parcel, "errorCode");
        if (error != null) {
            return error.equals("E_404_01") ? reply.said(Said.EMPTY, null) : reply.said(Said.FAILED, "no clear answer");
        }
        reply.continuesAs(Json.text(parcel, "unitno"));
        Rows rows = Rows.listedNewestFirst("gls");
        String status = Json.text(parcel, "status");
        String statusTime = Json.text(parcel, "statusDateTime");
        for (JsonNode event : Json.items(parcel, "events")) {
            String code = Json.text(event, "code");
            String time = Json.text(event, "eventDateTime");
            Meaning meaning = STATUSES.meaning(code);
            if (meaning.equals(Meaning.UNMAPPED) && time != null && time.equals(statusTime)) {
                meaning = STATUSES.meaning(status);
            }
            Place place = place(event);
            rows.add(
                    Times.read(time, Places.zones(place.country())),
                    place,
                    meaning,
                    Json.text(event, "description"),
                    code);
        }
        if (rows.isEmpty() && status != null) {
            rows.add(Times.read(statusTime, ZoneSpan.ANYWHERE), Place.UNKNOWN, STATUSES.meaning(status), null, status);
        }
        return reply.history(history(rows, null, false)).known();
    }

    private static Answer dutch(JsonNode body, Reply reply) {
        if (!reply.isAboutAsked(Json.text(body, "parcelNo"))) {
            return reply.said(Said.FAILED, OTHER_NUMBER);
        }
        Rows rows = Rows.listedOldestFirst("gls");
        for (JsonNode scan : Json.items(body, "scans")) {
            When time = Times.read(Json.text(scan, "dateTime"), Places.zones("NL"));
            rows.add(time, Place.UNKNOWN, state(scan, body), Json.text(scan, "eventReasonDescr"), code(scan));
        }
        if (rows.isEmpty() && code(body) != null) {
            rows.add(null, Place.UNKNOWN, state(body, body), null, code(body));
        }
        Double kilograms = Json.number(body, "weighedWeight");
        return reply.history(history(rows, kilograms, asked(reply).isBuyers(reply)))
                .known();
    }

    private static @Nullable String code(JsonNode scan) {
        String state = Json.text(scan, "state");
        return state == null ? null : "state:" + state;
    }

    /** A delivery that the same answer denies is none; one into a parcel shop waits there. */
    private static Meaning state(JsonNode scan, JsonNode body) {
        Meaning meaning = STATUSES.meaning(code(scan));
        if (meaning.phase() != Phase.DELIVERED) {
            return meaning;
        }
        JsonNode delivery = body.path("deliveryScanInfo");
        if ("false".equalsIgnoreCase(Json.text(delivery, "isDelivered"))) {
            return Meaning.UNMAPPED;
        }
        boolean shop = delivery.path("parcelShop").isObject() || Json.text(delivery, "parcelShop") != null;
        return shop ? STATUSES.meaning("DELIVEREDPS") : meaning;
    }

    static History history(Rows rows, @Nullable Double kilograms, boolean proven) {
        Double grams = kilograms == null ? null : kilograms * 1000;
        boolean answered = proven && !rows.isEmpty();
        return new History(null, "gls", null, Place.UNKNOWN, Place.UNKNOWN, grams, null, answered, rows.oldestFirst());
    }

    private static Place place(JsonNode event) {
        String country = Countries.iso2(Json.text(event, "country"));
        return new Place(country, null, Json.text(event, "city"), Json.text(event, "postalCode"), null);
    }
}
