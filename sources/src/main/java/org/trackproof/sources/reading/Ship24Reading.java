package org.trackproof.sources.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.When;
import tools.jackson.databind.JsonNode;

/**
 * Ship24, {@code /public/v1}: trackings by number or tracker, search, webhooks and their history. Events come newest first, their times
 * local, with offset, in UTC or as a day. Several trackings on one number are several shipments.
 */
final class Ship24Reading extends AggregatorReading {
    /** The date of a shipment's first event of a milestone, in {@code statistics.timestamps}. */
    private static final Map<String, String> TIMESTAMPS = Map.of(
            "info_received", "infoReceivedDatetime",
            "in_transit", "inTransitDatetime",
            "out_for_delivery", "outForDeliveryDatetime",
            "failed_attempt", "failedAttemptDatetime",
            "available_for_pickup", "availableForPickupDatetime",
            "exception", "exceptionDatetime",
            "delivered", "deliveredDatetime");

    Ship24Reading() {
        super("ship24");
    }

    /** A full quota is told with the status of a refusal. */
    @Override
    @Nullable
    Answer readStatus(int status, Reply reply) {
        if (status == 401 || status == 403) {
            JsonNode body = tree(reply.raw());
            if (body != null && Json.text(error(body), "code") != null) {
                return errorAnswer(error(body), reply);
            }
        }
        return super.readStatus(status, reply);
    }

    @Override
    Answer readJson(JsonNode body, Reply reply) {
        JsonNode error = error(body);
        if (Json.text(error, "code") != null) {
            return errorAnswer(error, reply);
        }
        List<JsonNode> all = trackings(body);
        if (all.isEmpty()) {
            return readTrackers(body, reply);
        }
        Map<String, List<JsonNode>> shipments = new LinkedHashMap<>();
        boolean silent = false;
        for (JsonNode tracking : all) {
            if (isAboutAsked(tracking, reply)) {
                silent |= !hasNews(tracking);
                if (hasNews(tracking)) {
                    shipments
                            .computeIfAbsent(key(tracking), k -> new ArrayList<>())
                            .add(tracking);
                }
            }
        }
        if (shipments.isEmpty()) {
            return silent
                    ? reply.said(Said.EMPTY, "nothing found yet")
                    : reply.said(Said.FAILED, "the answer speaks of another number");
        }
        shipments.values().forEach(parts -> readShipment(parts, reply));
        return reply.known();
    }

    private static JsonNode error(JsonNode body) {
        List<JsonNode> errors = Json.items(body, "errors");
        return errors.isEmpty() ? body.path("error") : errors.get(0);
    }

    private Answer errorAnswer(JsonNode error, Reply reply) {
        String code = Json.text(error, "code");
        String message = Json.text(error, "message");
        boolean ofTheNumber =
                message != null && message.toLowerCase(Locale.ROOT).contains("trackingnumber");
        return errors().answer(
                        "validation_error".equals(code) && ofTheNumber ? "validation_error number" : code,
                        message,
                        reply);
    }

    private static List<JsonNode> trackings(JsonNode body) {
        List<JsonNode> trackings = new ArrayList<>(Json.items(body, "trackings"));
        trackings.addAll(Json.items(body.path("data"), "trackings"));
        for (JsonNode webhook : Json.items(body, "webhooks")) {
            trackings.addAll(Json.items(webhook.path("requestBody"), "trackings"));
        }
        if (body.path("events").isArray()) {
            trackings.add(body);
        }
        return trackings;
    }

    /** Replies that only confirm what is followed, without asking any courier. */
    private Answer readTrackers(JsonNode body, Reply reply) {
        List<JsonNode> trackers = new ArrayList<>(Json.items(body.path("data"), "trackers"));
        trackers.addAll(Json.items(body.path("data"), "tracker"));
        for (JsonNode item : Json.items(body, "data")) {
            JsonNode error = error(item);
            if (reply.isAboutAsked(Json.text(item.path("inputData"), "trackingNumber"))) {
                if (Json.text(error, "code") != null) {
                    return errorAnswer(error, reply);
                }
                trackers.add(item.path("tracker"));
            }
        }
        if (trackers.stream().anyMatch(tracker -> reply.isAboutAsked(Json.text(tracker, "trackingNumber")))) {
            return reply.said(Said.NOT_ASKED, "the number is followed from now on and has not been asked yet");
        }
        return body.path("data").path("trackings").isArray()
                ? reply.said(Said.EMPTY, "nothing found yet")
                : reply.said(Said.FAILED, "unreadable answer");
    }

    private static boolean isAboutAsked(JsonNode tracking, Reply reply) {
        JsonNode shipment = tracking.path("shipment");
        boolean about = reply.isAboutAsked(Json.text(tracking.path("tracker"), "trackingNumber"))
                || reply.isAboutAsked(Json.text(shipment, "trackingNumber"));
        for (JsonNode number : Json.items(shipment, "trackingNumbers")) {
            about |= reply.isAboutAsked(Json.text(number, "tn"));
        }
        for (JsonNode event : Json.items(tracking, "events")) {
            about |= reply.isAboutAsked(Json.text(event, "eventTrackingNumber"));
        }
        return about;
    }

    private static boolean hasNews(JsonNode tracking) {
        String milestone = Json.text(tracking.path("shipment"), "statusMilestone");
        return !Json.items(tracking, "events").isEmpty() || (milestone != null && !milestone.equals("pending"));
    }

    private static String key(JsonNode tracking) {
        String shipment = Json.text(tracking.path("shipment"), "shipmentId");
        String tracker = Json.text(tracking.path("tracker"), "trackerId");
        return tracker + "/" + shipment;
    }

    private void readShipment(List<JsonNode> parts, Reply reply) {
        JsonNode shipment = parts.get(parts.size() - 1).path("shipment");
        Journey journey = new Journey(
                Countries.iso2(Json.text(shipment, "originCountryCode")),
                Countries.iso2(Json.text(shipment, "destinationCountryCode")));
        for (JsonNode part : parts) {
            List<JsonNode> events = Json.items(part, "events");
            for (JsonNode event : oldestFirst(events)) {
                // a message about one event tells its status beside it
                addEvent(event, events.size() == 1 ? part.path("shipment") : event, journey);
                reply.continuesAs(Json.text(event, "eventTrackingNumber"));
            }
        }
        if (journey.isEmpty()) {
            addStatus(parts.get(0), journey);
        }
        for (JsonNode number : Json.items(shipment, "trackingNumbers")) {
            reply.continuesAs(Json.text(number, "tn"));
        }
        journey.stated().forEach(reply::stated);
        List<Scan> scans = journey.scans();
        String courier = courierOf(parts.get(0), scans);
        reply.courier(courier).history(history(shipment, courier, journey, scans));
    }

    private static List<JsonNode> oldestFirst(List<JsonNode> events) {
        List<JsonNode> sorted = new ArrayList<>(events);
        sorted.sort(Comparator.comparing(event -> order(event)));
        return sorted;
    }

    private static double order(JsonNode event) {
        Double order = Json.number(event, "order");
        return order == null ? Double.MAX_VALUE : order;
    }

    private void addEvent(JsonNode event, JsonNode fallback, Journey journey) {
        JsonNode status = event.hasNonNull("statusMilestone") ? event : fallback;
        String code = Json.text(status, "statusCode");
        String category = Json.text(status, "statusCategory");
        String milestone = Json.text(status, "statusMilestone");
        String text = Json.text(event, "status");
        boolean onlyData = "data".equals(category) && !"info_received".equals(milestone);
        StatusMap.Meaning meaning = meaning(code, onlyData ? category : milestone);
        Place place = Locations.inText(Json.text(event, "location"), journey.origin(), journey.destination());
        When time = Times.read(Json.text(event, "occurrenceDatetime"), Times.zones(place.country()));
        if (event.path("hasNoTime").asBoolean(false)) {
            time = Times.dayOf(time, Times.zones(place.country()));
        }
        journey.add(
                new Scan(
                        time,
                        place,
                        meaning.phase(),
                        meaning.physical(),
                        isForecast(meaning, text),
                        text,
                        first(code, milestone),
                        courier(Json.text(event, "courierCode")),
                        null),
                meaning.stated());
    }

    /** A shipment of which only the status is told: one row with the time of that status. */
    private void addStatus(JsonNode tracking, Journey journey) {
        JsonNode shipment = tracking.path("shipment");
        String code = Json.text(shipment, "statusCode");
        String milestone = Json.text(shipment, "statusMilestone");
        StatusMap.Meaning meaning = meaning(code, milestone);
        String field = milestone == null ? null : TIMESTAMPS.get(milestone);
        JsonNode timestamps = tracking.path("statistics").path("timestamps");
        When time = field == null ? null : Times.read(Json.text(timestamps, field), Times.zones(null));
        journey.add(
                new Scan(
                        time,
                        Place.UNKNOWN,
                        meaning.phase(),
                        meaning.physical(),
                        false,
                        null,
                        first(code, milestone),
                        null,
                        null),
                meaning.stated());
    }

    private @Nullable String courierOf(JsonNode tracking, List<Scan> scans) {
        for (Scan scan : scans) {
            if (scan.courier() != null && scan.phase() != Phase.UNMAPPED) {
                return scan.courier();
            }
        }
        JsonNode declared = tracking.path("tracker").path("courierCode");
        JsonNode word = declared.isArray() ? declared.path(0) : declared;
        return word.isString() ? courier(word.stringValue()) : null;
    }

    private static History history(JsonNode shipment, @Nullable String courier, Journey journey, List<Scan> scans) {
        JsonNode recipient = shipment.path("recipient");
        String city = Json.text(recipient, "city");
        // a postcode without a city can be the one that was sent with the question
        String postcode = city == null ? null : Json.text(recipient, "postCode");
        JsonNode delivery = shipment.path("delivery");
        return new History(
                Json.text(shipment, "shipmentId"),
                courier,
                Json.text(delivery, "service"),
                Place.ofCountry(journey.origin()),
                Locations.named(journey.destination(), Json.text(recipient, "subdivision"), city, postcode, null),
                null,
                signature(Json.text(delivery, "signedBy")),
                false,
                scans);
    }
}
