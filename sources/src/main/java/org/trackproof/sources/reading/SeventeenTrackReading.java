package org.trackproof.sources.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Physical;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.When;
import org.trackproof.verdict.places.ZoneSpan;
import tools.jackson.databind.JsonNode;

/**
 * 17TRACK, v2.2 and v2.4: {@code gettrackinfo}, {@code gettracklist}, {@code register} and pushes. One list of events for each courier,
 * newest first. An offset counts only where {@code time_raw.timezone} has one: without it, 17TRACK invents the offset of
 * {@code time_iso}.
 */
final class SeventeenTrackReading extends AggregatorReading {
    SeventeenTrackReading() {
        super("17track");
    }

    @Override
    Answer readJson(JsonNode body, Reply reply) {
        JsonNode data = body.path("data");
        for (JsonNode item : items(body)) {
            if (reply.isAboutAsked(Json.text(item, "number"))) {
                return readItem(item, reply);
            }
        }
        for (JsonNode item : Json.items(data, "rejected")) {
            if (reply.isAboutAsked(Json.text(item, "number"))) {
                return rejected(item, reply);
            }
        }
        List<JsonNode> errors = Json.items(data, "errors");
        if (!errors.isEmpty()) {
            return errors().answer(Json.text(errors.get(0), "code"), Json.text(errors.get(0), "message"), reply);
        }
        String code = Json.text(body, "code");
        if (code != null && !code.equals("0")) {
            return errors().answer(code, null, reply);
        }
        boolean others = !items(body).isEmpty() || !Json.items(data, "rejected").isEmpty();
        return reply.said(Said.FAILED, others ? "the answer speaks of another number" : "unreadable answer");
    }

    private static List<JsonNode> items(JsonNode body) {
        JsonNode data = body.path("data");
        return data.has("number") ? List.of(data) : Json.items(data, "accepted");
    }

    private Answer rejected(JsonNode item, Reply reply) {
        JsonNode error = item.path("error");
        return errors().answer(
                        Json.text(error, "code"),
                        Json.text(error, "message"),
                        reply.courier(courier(Json.text(item, "carrier"))));
    }

    private Answer readItem(JsonNode item, Reply reply) {
        reply.courier(courier(Json.text(item, "carrier")));
        if (item.path("track_info").isObject()) {
            return readTrackInfo(item.path("track_info"), item, reply);
        }
        return item.has("package_status")
                ? readListed(item, reply)
                : reply.said(
                        Said.NOT_ASKED, "the aggregator only confirms that it follows the number, or that it stopped");
    }

    private Answer readTrackInfo(JsonNode info, JsonNode item, Reply reply) {
        JsonNode misc = info.path("misc_info");
        reply.continuesAs(Json.text(misc, "local_number"));
        Place origin = address(info.path("shipping_info").path("shipper_address"), null);
        Place destination = address(info.path("shipping_info").path("recipient_address"), null);
        Journey all = new Journey(origin.country(), destination.country());
        List<Legs.Leg> legs = new ArrayList<>();
        for (JsonNode provider : Json.items(info.path("tracking"), "providers")) {
            legs.add(leg(provider, all));
        }
        legs.removeIf(leg -> leg.scans().isEmpty());
        String status = Json.text(info.path("latest_status"), "status");
        String subStatus = Json.text(info.path("latest_status"), "sub_status");
        if (legs.isEmpty()) {
            Answer nothing = withoutEvents(status, subStatus, reply);
            if (nothing != null) {
                return nothing;
            }
            addLatest(info, first(subStatus, status), all);
            legs.add(new Legs.Leg(null, all.scans()));
        }
        all.stated().forEach(reply::stated);
        for (List<Legs.Leg> shipment :
                Legs.shipments(Reply.normalise(reply.raw().number()), legs, destination.country())) {
            reply.history(history(shipment, all, notFromUs(destination, item), info));
        }
        return reply.known();
    }

    /** The parts of a destination that differ from what was sent with the question: the rest may be an echo. */
    private static Place notFromUs(Place stated, JsonNode item) {
        return Locations.named(
                unless(Countries.iso2(Json.text(item, "destination_country")), stated.country()),
                stated.region(),
                unless(Json.text(item, "destination_city"), stated.city()),
                unless(Json.text(item, "destination_postal_code"), stated.postcode()),
                null);
    }

    private static @Nullable String unless(@Nullable String ours, @Nullable String stated) {
        return ours != null && ours.equalsIgnoreCase(stated) ? null : stated;
    }

    private static @Nullable Answer withoutEvents(@Nullable String status, @Nullable String subStatus, Reply reply) {
        if ("NotFound_InvalidCode".equals(subStatus)) {
            return reply.said(Said.UNKNOWN, "the courier has no numbers of this form");
        }
        if ("NotFound".equals(status)) {
            return reply.said(Said.EMPTY, "nothing found yet");
        }
        if ("Expired".equals(status)) {
            return reply.said(Said.EXPIRED, "nothing found for a long time, no longer asked");
        }
        return status == null ? reply.said(Said.FAILED, "unreadable answer") : null;
    }

    private Legs.Leg leg(JsonNode provider, Journey all) {
        String courier = courier(Json.text(provider.path("provider"), "key"));
        Journey journey = new Journey(all.origin(), all.destination());
        List<JsonNode> events = new ArrayList<>(Json.items(provider, "events"));
        Collections.reverse(events);
        for (JsonNode event : events) {
            StatusMap.Meaning meaning = meaningOf(event);
            Scan scan = scan(event, meaning, courier);
            journey.add(scan, null);
            all.add(scan, meaning.stated());
        }
        return new Legs.Leg(courier, journey.scans());
    }

    private StatusMap.Meaning meaningOf(JsonNode event) {
        String subStatus = Json.text(event, "sub_status");
        String main = subStatus == null ? null : subStatus.split("_", 2)[0];
        return meaning(subStatus, Json.text(event, "stage"), main);
    }

    private Scan scan(JsonNode event, StatusMap.Meaning meaning, @Nullable String courier) {
        Place place = address(event.path("address"), Json.text(event, "location"));
        String text = Json.text(event, "description");
        return new Scan(
                time(event, Times.zones(place.country())),
                place,
                meaning.phase(),
                meaning.physical(),
                isForecast(meaning, text),
                text,
                first(Json.text(event, "sub_status"), Json.text(event, "stage")),
                courier,
                null);
    }

    private static @Nullable When time(JsonNode event, ZoneSpan zones) {
        JsonNode raw = event.path("time_raw");
        String offset = Json.text(raw, "timezone");
        When written = Times.read(Json.text(raw, "date"), Json.text(raw, "time"), offset, zones);
        if (written != null) {
            return written;
        }
        When iso = Times.read(Json.text(event, "time_iso"), zones);
        return offset == null ? Times.withoutOffset(iso, zones) : iso;
    }

    /** A status without rows: the latest event if it is told, else the status alone, undated. */
    private void addLatest(JsonNode info, @Nullable String status, Journey journey) {
        JsonNode latest = info.path("latest_event");
        if (latest.isObject()) {
            StatusMap.Meaning meaning = meaningOf(latest);
            journey.add(scan(latest, meaning, null), meaning.stated());
            return;
        }
        StatusMap.Meaning meaning = meaning(status);
        journey.add(
                new Scan(null, Place.UNKNOWN, meaning.phase(), meaning.physical(), false, null, status, null, null),
                meaning.stated());
    }

    private static History history(List<Legs.Leg> shipment, Journey all, Place destination, JsonNode info) {
        Journey journey = new Journey(all.origin(), all.destination());
        for (Legs.Leg leg : shipment) {
            leg.scans().forEach(scan -> journey.add(scan, null));
        }
        JsonNode misc = info.path("misc_info");
        Double kilograms = Json.number(misc, "weight_kg");
        return new History(
                null,
                shipment.get(0).courier(),
                Json.text(misc, "service_type"),
                Place.ofCountry(all.origin()),
                destination,
                kilograms != null
                        ? Double.valueOf(kilograms * 1000)
                        : Weights.grams(Json.text(misc, "weight_raw"), null),
                null,
                false,
                journey.scans());
    }

    private static Place address(JsonNode address, @Nullable String raw) {
        return Locations.named(
                Json.text(address, "country"),
                Json.text(address, "state"),
                Json.text(address, "city"),
                Json.text(address, "postal_code"),
                raw);
    }

    /** A line of {@code gettracklist}: only the status and the latest event. */
    private Answer readListed(JsonNode item, Reply reply) {
        String status = Json.text(item, "package_status");
        When latest = Times.withoutOffset(
                Times.read(Json.text(item, "latest_event_time"), Times.zones(null)), Times.zones(null));
        if (latest == null) {
            Answer nothing = withoutEvents(status, null, reply);
            if (nothing != null) {
                return nothing;
            }
        }
        Journey journey = new Journey(
                Countries.iso2(Json.text(item, "shipping_country")),
                Countries.iso2(Json.text(item, "recipient_country")));
        When pickedUp =
                Times.withoutOffset(Times.read(Json.text(item, "pickup_time"), Times.zones(null)), Times.zones(null));
        if (pickedUp != null) {
            journey.add(
                    new Scan(
                            pickedUp, Place.UNKNOWN, Phase.ACCEPTED, Physical.YES, false, null, "PickedUp", null, null),
                    null);
        }
        StatusMap.Meaning meaning = meaning(status);
        String text = Json.text(item, "latest_event_info");
        journey.add(
                new Scan(latest, Place.UNKNOWN, meaning.phase(), meaning.physical(), false, text, status, null, null),
                meaning.stated());
        return reply.history(new History(
                        null,
                        courier(Json.text(item, "carrier")),
                        null,
                        Place.ofCountry(journey.origin()),
                        Place.ofCountry(journey.destination()),
                        null,
                        null,
                        false,
                        journey.scans()))
                .known();
    }
}
