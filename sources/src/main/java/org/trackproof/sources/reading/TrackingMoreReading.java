package org.trackproof.sources.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Physical;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.When;
import tools.jackson.databind.JsonNode;

/**
 * TrackingMore v4, fields of its official SDK. {@code origin_info} and {@code destination_info} are the lists of two couriers, newest
 * first; they are one shipment only where they continue each other.
 */
final class TrackingMoreReading extends AggregatorReading {
    TrackingMoreReading() {
        super("trackingmore");
    }

    @Override
    Answer readJson(JsonNode body, Reply reply) {
        String code = first(Json.text(body.path("meta"), "code"), Json.text(body, "code"));
        if (code != null && !code.startsWith("20")) {
            return errors().answer(
                            code, first(Json.text(body.path("meta"), "message"), Json.text(body, "message")), reply);
        }
        List<JsonNode> all = trackings(body);
        Answer nothing = null;
        boolean any = false;
        boolean others = false;
        for (JsonNode tracking : all) {
            if (!reply.isAboutAsked(Json.text(tracking, "tracking_number"))) {
                others = true;
                continue;
            }
            Answer without = readTracking(tracking, reply);
            any |= without == null;
            nothing = nothing == null ? without : nothing;
        }
        if (any) {
            return reply.known();
        }
        if (nothing != null) {
            return nothing;
        }
        boolean emptyList = body.path("data").isArray() && body.path("data").isEmpty();
        return emptyList
                ? reply.said(Said.NOT_ASKED, "the aggregator does not follow this number")
                : reply.said(Said.FAILED, others ? "the answer speaks of another number" : "unreadable answer");
    }

    private static List<JsonNode> trackings(JsonNode body) {
        List<JsonNode> trackings = new ArrayList<>(Json.items(body, "data"));
        JsonNode data = body.path("data");
        trackings.addAll(Json.items(data, "success"));
        trackings.addAll(Json.items(data, "error"));
        trackings.removeIf(item -> !item.has("tracking_number"));
        return trackings;
    }

    /** Adds the histories of a tracking, or says what it means that there is none. */
    private @Nullable Answer readTracking(JsonNode tracking, Reply reply) {
        reply.courier(courier(Json.text(tracking, "courier_code")));
        String error = first(Json.text(tracking, "errorCode"), Json.text(tracking, "error_code"));
        if (error != null) {
            return errors().answer(error, Json.text(tracking, "errorMessage"), reply);
        }
        Journey all = new Journey(
                Countries.iso2(Json.text(tracking, "origin_country")),
                Countries.iso2(Json.text(tracking, "destination_country")));
        List<Legs.Leg> legs = new ArrayList<>();
        for (String part : List.of("origin_info", "destination_info")) {
            Legs.Leg leg = leg(tracking.path(part), Json.text(tracking, "courier_code"), all);
            if (!leg.scans().isEmpty()) {
                legs.add(leg);
            }
        }
        if (legs.isEmpty()) {
            Answer nothing = withoutEvents(tracking, reply);
            if (nothing != null) {
                return nothing;
            }
            addStatus(tracking, all);
            legs.add(new Legs.Leg(null, all.scans()));
        }
        reply.continuesAs(Json.text(tracking, "destination_track_number"));
        reply.continuesAs(Json.text(tracking, "exchange_number"));
        all.stated().forEach(reply::stated);
        for (List<Legs.Leg> shipment :
                Legs.shipments(Reply.normalise(reply.raw().number()), legs, all.destination())) {
            reply.history(history(tracking, shipment, all));
        }
        return null;
    }

    private static @Nullable Answer withoutEvents(JsonNode tracking, Reply reply) {
        String status = word(Json.text(tracking, "delivery_status"));
        String substatus = word(Json.text(tracking, "substatus"));
        if (status == null && hasRows(tracking)) {
            return reply.said(Said.FAILED, "unreadable answer");
        }
        if (status == null) {
            return reply.said(Said.NOT_ASKED, "the aggregator only confirms that it follows the number");
        }
        if (status.equals("expired")) {
            return reply.said(Said.EXPIRED, "nothing found for a long time, no longer asked");
        }
        boolean label = "notfound001".equals(substatus) || "pending004".equals(substatus);
        if (!label && (status.equals("pending") || status.equals("notfound"))) {
            return reply.said(Said.EMPTY, "nothing found yet");
        }
        return null;
    }

    private static boolean hasRows(JsonNode tracking) {
        return !Json.items(tracking.path("origin_info"), "trackinfo").isEmpty()
                || !Json.items(tracking.path("destination_info"), "trackinfo").isEmpty();
    }

    /** Older documents write {@code not found001}. */
    private static @Nullable String word(@Nullable String code) {
        return code == null ? null : code.replace(" ", "").toLowerCase(Locale.ROOT);
    }

    private Legs.Leg leg(JsonNode info, @Nullable String courierOfAll, Journey all) {
        String courier = courier(first(Json.text(info, "courier_code"), courierOfAll));
        Journey journey = new Journey(all.origin(), all.destination());
        List<JsonNode> rows = new ArrayList<>(Json.items(info, "trackinfo"));
        Collections.reverse(rows);
        for (JsonNode row : rows) {
            addRow(row, courier, Json.text(info.path("milestone_date"), "pickup_date"), journey, all);
        }
        return new Legs.Leg(courier, journey.scans());
    }

    private void addRow(
            JsonNode row, @Nullable String courier, @Nullable String pickedUp, Journey journey, Journey all) {
        String status = word(Json.text(row, "checkpoint_delivery_status"));
        String substatus = word(Json.text(row, "checkpoint_delivery_substatus"));
        String text = Json.text(row, "tracking_detail");
        if (status == null && substatus == null && text == null) {
            return;
        }
        StatusMap.Meaning meaning = meaning(substatus, status);
        Place place = place(row, all);
        String date = Json.text(row, "checkpoint_date");
        // no status says "accepted", only the date of the milestone does
        boolean accepted = meaning.phase() == Phase.ORIGIN_SORT && date != null && date.equals(pickedUp);
        Scan scan = new Scan(
                Times.read(date, Times.zones(place.country())),
                place,
                accepted ? Phase.ACCEPTED : meaning.phase(),
                accepted ? Physical.YES : meaning.physical(),
                isForecast(meaning, text),
                text,
                first(substatus, status),
                courier,
                null);
        journey.add(scan, null);
        all.add(scan, meaning.stated());
    }

    private static Place place(JsonNode row, Journey all) {
        String raw = Json.text(row, "location");
        String country = Countries.iso2(Json.text(row, "country_iso2"));
        if (country == null) {
            country = Locations.inText(raw, all.origin(), all.destination()).country();
        }
        return Locations.named(country, Json.text(row, "state"), Json.text(row, "city"), Json.text(row, "zip"), raw);
    }

    /** A tracking of which only the status and perhaps the latest event is told. */
    private void addStatus(JsonNode tracking, Journey all) {
        String status = word(Json.text(tracking, "delivery_status"));
        String substatus = word(Json.text(tracking, "substatus"));
        StatusMap.Meaning meaning = meaning(substatus, status);
        When time = Times.read(Json.text(tracking, "latest_checkpoint_time"), Times.zones(null));
        all.add(
                new Scan(
                        time,
                        Place.UNKNOWN,
                        meaning.phase(),
                        meaning.physical(),
                        false,
                        Json.text(tracking, "latest_event"),
                        first(substatus, status),
                        null,
                        null),
                meaning.stated());
    }

    private History history(JsonNode tracking, List<Legs.Leg> shipment, Journey all) {
        Journey journey = new Journey(all.origin(), all.destination());
        for (Legs.Leg leg : shipment) {
            leg.scans().forEach(scan -> journey.add(scan, null));
        }
        String courier = first(shipment.get(0).courier(), courier(Json.text(tracking, "courier_code")));
        Double kilograms = Json.number(tracking, "weight_kg");
        return new History(
                null,
                courier,
                first(Json.text(tracking, "service_code"), Json.text(tracking, "product_type")),
                Locations.named(
                        all.origin(),
                        Json.text(tracking, "origin_state"),
                        Json.text(tracking, "origin_city"),
                        null,
                        null),
                Locations.named(
                        all.destination(),
                        Json.text(tracking, "destination_state"),
                        Json.text(tracking, "destination_city"),
                        null,
                        null),
                kilograms != null
                        ? Double.valueOf(kilograms * 1000)
                        : Weights.grams(Json.text(tracking, "weight"), null),
                signature(Json.text(tracking, "signed_by")),
                false,
                journey.scans());
    }
}
