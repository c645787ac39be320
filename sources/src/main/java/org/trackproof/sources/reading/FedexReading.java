package org.trackproof.sources.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Independence;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.Stated;
import org.trackproof.verdict.When;
import org.trackproof.verdict.places.Places;
import org.trackproof.verdict.places.ZoneSpan;
import tools.jackson.databind.JsonNode;

/**
 * FedEx Track API v1. One number can have several shipments, each with its own unique id; they stay apart. A midnight without offset
 * stands for a day whose time FedEx does not know.
 */
final class FedexReading extends JsonReading {
    private static final StatusMap STATUSES = StatusMap.of("fedex");
    private static final Refusals REFUSALS = Refusals.of("fedex");
    private static final Address ADDRESS = new Address("city", "stateOrProvinceCode", "postalCode", "countryCode");
    private static final Set<String> SAME_PARCEL = Set.of(
            "PARTNER_CARRIER_NUMBER",
            "REROUTE_TRACKING_NUMBER",
            "RETURNED_TO_SHIPPER_TRACKING_NUMBER",
            "TRACKING_NUMBER_OR_DOORTAG");

    FedexReading() {
        super("fedex", Independence.COURIER_API);
    }

    @Override
    Answer readJson(JsonNode body, Reply reply) {
        reply.courier("fedex");
        List<JsonNode> results = Json.items(body.path("output"), "completeTrackResults");
        List<JsonNode> own = new ArrayList<>();
        for (JsonNode complete : results) {
            for (JsonNode result : Json.items(complete, "trackResults")) {
                if (isAboutAsked(complete, result, reply)) {
                    own.add(result);
                }
            }
        }
        if (own.isEmpty() && !results.isEmpty()) {
            return reply.said(Said.FAILED, "an answer about another number");
        }
        List<JsonNode> shipments = own.stream().filter(FedexReading::hasData).toList();
        if (shipments.isEmpty()) {
            return REFUSALS.answer(reply, faults(body, own));
        }
        for (JsonNode shipment : shipments) {
            reply.history(history(shipment, reply));
        }
        return known(shipments, reply);
    }

    private static boolean isAboutAsked(JsonNode complete, JsonNode result, Reply reply) {
        return reply.isAboutAsked(Json.text(complete, "trackingNumber"))
                || reply.isAboutAsked(Json.text(result.path("trackingNumberInfo"), "trackingNumber"));
    }

    private static boolean hasData(JsonNode result) {
        return !Json.items(result, "scanEvents").isEmpty()
                || Json.text(result.path("latestStatusDetail"), "code") != null;
    }

    private static List<String> faults(JsonNode body, List<JsonNode> results) {
        List<JsonNode> faults = new ArrayList<>(Json.items(body, "errors"));
        for (JsonNode result : results) {
            faults.add(result.path("error"));
        }
        List<String> codes = new ArrayList<>();
        for (JsonNode fault : faults) {
            String code = Json.text(fault, "code");
            if (code != null) {
                codes.add(code);
            }
        }
        return codes;
    }

    private static Answer known(List<JsonNode> shipments, Reply reply) {
        Set<String> ids = new HashSet<>();
        for (JsonNode shipment : shipments) {
            String id = Json.text(shipment.path("trackingNumberInfo"), "trackingNumberUniqueId");
            if (id != null) {
                ids.add(id);
            }
        }
        if (ids.size() > 1) {
            reply.stated(Stated.DUPLICATE);
        }
        return reply.known();
    }

    private static History history(JsonNode shipment, Reply reply) {
        for (JsonNode other : Json.items(shipment.path("additionalTrackingInfo"), "packageIdentifiers")) {
            String type = Json.text(other, "type");
            if (type != null && SAME_PARCEL.contains(type)) {
                continuations(other, reply);
            }
        }
        Place origin = origin(shipment);
        Place destination = destination(shipment);
        List<Scan> scans = scans(shipment, origin, destination, reply);
        JsonNode delivery = shipment.path("deliveryDetails");
        String signed = Signatures.present(Json.text(delivery, "signedByName"));
        return new History(
                Json.text(shipment.path("trackingNumberInfo"), "trackingNumberUniqueId"),
                "fedex",
                Json.text(shipment.path("serviceDetail"), "description"),
                origin,
                destination,
                grams(shipment),
                signed == null ? Signatures.present(Json.text(delivery, "receivedByName")) : signed,
                false,
                WayBack.turned(Reply.oldestFirst(scans), destination));
    }

    private static void continuations(JsonNode identifier, Reply reply) {
        reply.continuesAs(Json.text(identifier, "value"));
        for (JsonNode value : Json.items(identifier, "values")) {
            reply.continuesAs(value.isString() ? value.stringValue() : null);
        }
    }

    private static Place origin(JsonNode shipment) {
        Place shipper = ADDRESS.place(shipment.path("shipperInformation").path("address"));
        return shipper.country() == null ? nested(shipment.path("originLocation")) : shipper;
    }

    /** Where the recipient is; a destination that FedEx changed later is said in {@code lastUpdatedDestinationAddress}. */
    private static Place destination(JsonNode shipment) {
        Place recipient = ADDRESS.place(shipment.path("recipientInformation").path("address"));
        if (recipient.country() != null) {
            return recipient;
        }
        Place updated = ADDRESS.place(shipment.path("lastUpdatedDestinationAddress"));
        return updated.country() == null ? nested(shipment.path("destinationLocation")) : updated;
    }

    private static Place nested(JsonNode location) {
        return ADDRESS.place(location.path("locationContactAndAddress").path("address"));
    }

    private static @Nullable Double grams(JsonNode shipment) {
        Double grams = null;
        for (JsonNode weight : Json.items(shipment.path("packageDetails").path("weightAndDimensions"), "weight")) {
            String unit = Json.text(weight, "unit");
            if (grams == null || "KG".equals(unit)) {
                grams = PlainWeights.grams(Json.number(weight, "value"), unit);
            }
        }
        return grams;
    }

    private static List<Scan> scans(JsonNode shipment, Place origin, Place destination, Reply reply) {
        List<Scan> scans = new ArrayList<>();
        for (JsonNode event : Json.items(shipment, "scanEvents")) {
            scans.add(scan(event, origin, destination, reply));
        }
        if (scans.isEmpty()) {
            JsonNode latest = shipment.path("latestStatusDetail");
            String code = Json.text(latest, "code");
            String text = Json.text(latest, "description");
            Place place = ADDRESS.place(latest.path("scanLocation"));
            scans.add(WayBack.scan(null, place, meaning(code, null, null, reply), text, code, "fedex"));
        }
        Collections.reverse(scans);
        return scans;
    }

    private static Scan scan(JsonNode event, Place origin, Place destination, Reply reply) {
        JsonNode location = event.path("scanLocation");
        Place flat = ADDRESS.place(location);
        Place place = flat.equals(Place.UNKNOWN) ? nested(location) : flat;
        String code = Json.text(event, "eventType");
        StatusMap.Meaning meaning =
                meaning(code, Json.text(event, "exceptionCode"), Json.text(event, "locationType"), reply);
        return new Scan(
                time(Json.text(event, "date"), Places.zones(place.country())),
                place,
                WayBack.phase(meaning.phase(), place, origin, destination),
                meaning.physical(),
                meaning.forecast(),
                Json.text(event, "eventDescription"),
                code,
                "fedex",
                null);
    }

    private static StatusMap.Meaning meaning(
            @Nullable String code, @Nullable String exception, @Nullable String location, Reply reply) {
        StatusMap.Meaning meaning = STATUSES.first(code + "." + exception, code + "." + location, code);
        if (meaning.stated() != null) {
            reply.stated(meaning.stated());
        }
        return meaning;
    }

    private static @Nullable When time(@Nullable String text, ZoneSpan zones) {
        When when = Times.read(text, zones);
        return text != null && text.endsWith("T00:00:00") ? Times.dayOf(when, zones) : when;
    }
}
