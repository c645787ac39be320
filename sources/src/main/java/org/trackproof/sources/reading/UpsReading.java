package org.trackproof.sources.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Independence;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Physical;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.When;
import org.trackproof.verdict.places.Places;
import tools.jackson.databind.JsonNode;

/**
 * UPS Track API v1. Each activity says itself whether it is a physical scan ({@code logicalScan}), which counts more than its code. A
 * number without data comes as status 200 with a warning.
 */
final class UpsReading extends JsonReading {
    private static final StatusMap STATUSES = StatusMap.of("ups");
    private static final Refusals REFUSALS = Refusals.of("ups");
    private static final Address ADDRESS = new Address("city", "stateProvince", "postalCode", "countryCode");

    UpsReading() {
        super("ups", Independence.COURIER_API);
    }

    @Override
    Answer readJson(JsonNode body, Reply reply) {
        reply.courier("ups");
        List<JsonNode> parcels = new ArrayList<>();
        boolean others = false;
        for (JsonNode shipment : Json.items(body.path("trackResponse"), "shipment")) {
            List<JsonNode> packages = Json.items(shipment, "package");
            List<JsonNode> own = own(packages, shipment, reply);
            parcels.addAll(own);
            others |= own.isEmpty() && !packages.isEmpty();
        }
        if (parcels.isEmpty() && others) {
            return reply.said(Said.FAILED, "an answer about another number");
        }
        if (parcels.isEmpty()) {
            return REFUSALS.answer(reply, faults(body));
        }
        for (JsonNode parcel : parcels) {
            reply.history(history(parcel, reply));
        }
        return reply.known();
    }

    /** The packages of the number asked: by their own or another number of theirs, or the only one of a shipment asked by its own. */
    private static List<JsonNode> own(List<JsonNode> packages, JsonNode shipment, Reply reply) {
        List<JsonNode> own = new ArrayList<>();
        for (JsonNode parcel : packages) {
            if (names(parcel).stream().anyMatch(reply::isAboutAsked)) {
                own.add(parcel);
            }
        }
        if (own.isEmpty() && packages.size() == 1 && reply.isAboutAsked(Json.text(shipment, "inquiryNumber"))) {
            return packages;
        }
        return own;
    }

    private static List<String> names(JsonNode parcel) {
        List<String> names = new ArrayList<>();
        add(names, Json.text(parcel, "trackingNumber"));
        for (JsonNode other : Json.items(parcel, "alternateTrackingNumber")) {
            add(names, Json.text(other, "number"));
        }
        return names;
    }

    private static List<String> faults(JsonNode body) {
        List<JsonNode> faults = new ArrayList<>(Json.items(body.path("response"), "errors"));
        for (JsonNode shipment : Json.items(body.path("trackResponse"), "shipment")) {
            faults.addAll(Json.items(shipment, "warnings"));
        }
        List<String> codes = new ArrayList<>();
        for (JsonNode fault : faults) {
            add(codes, Json.text(fault, "code"));
            add(codes, Json.text(fault, "message"));
        }
        return codes;
    }

    private static void add(List<String> texts, @Nullable String text) {
        if (text != null) {
            texts.add(text);
        }
    }

    private static History history(JsonNode parcel, Reply reply) {
        for (JsonNode other : Json.items(parcel, "alternateTrackingNumber")) {
            reply.continuesAs(Json.text(other, "number"));
        }
        Place origin = address(parcel, "ORIGIN");
        Place destination = address(parcel, "DESTINATION");
        List<Scan> scans = new ArrayList<>();
        for (JsonNode activity : Json.items(parcel, "activity")) {
            scans.add(scan(activity, origin, destination, reply));
        }
        if (scans.isEmpty() && !parcel.path("currentStatus").isMissingNode()) {
            scans.add(undated(parcel.path("currentStatus"), reply));
        }
        Collections.reverse(scans);
        JsonNode delivery = parcel.path("deliveryInformation");
        JsonNode weight = parcel.path("weight");
        return new History(
                null,
                "ups",
                Json.text(parcel.path("service"), "description"),
                origin,
                destination,
                PlainWeights.grams(Json.number(weight, "weight"), Json.text(weight, "unitOfMeasurement")),
                Signatures.present(Json.text(delivery, "receivedBy")),
                false,
                WayBack.turned(Reply.oldestFirst(scans), destination));
    }

    private static Place address(JsonNode parcel, String type) {
        for (JsonNode entry : Json.items(parcel, "packageAddress")) {
            if (type.equals(Json.text(entry, "type"))) {
                return ADDRESS.place(entry.path("address"));
            }
        }
        return Place.UNKNOWN;
    }

    private static Scan scan(JsonNode activity, Place origin, Place destination, Reply reply) {
        Place place = ADDRESS.place(activity.path("location").path("address"));
        JsonNode status = activity.path("status");
        StatusMap.Meaning meaning = meaning(status, reply);
        Phase phase = WayBack.phase(meaning.phase(), place, origin, destination);
        return new Scan(
                time(activity, place),
                place,
                phase,
                physical(activity, meaning),
                meaning.forecast(),
                Json.text(status, "description"),
                Json.text(status, "code"),
                "ups",
                null);
    }

    private static Scan undated(JsonNode status, Reply reply) {
        String text = Json.text(status, "description");
        return WayBack.scan(null, Place.UNKNOWN, meaning(status, reply), text, Json.text(status, "code"), "ups");
    }

    private static StatusMap.Meaning meaning(JsonNode status, Reply reply) {
        String type = Json.text(status, "type");
        String code = Json.text(status, "code");
        StatusMap.Meaning meaning = type == null ? STATUSES.meaning(code) : STATUSES.meaning(type + "." + code);
        if (meaning.stated() != null) {
            reply.stated(meaning.stated());
        }
        return meaning;
    }

    /** The flag of UPS; where it contradicts the code nobody knows. */
    private static Physical physical(JsonNode activity, StatusMap.Meaning meaning) {
        String logical = Json.text(activity, "logicalScan");
        if ("true".equals(logical)) {
            return meaning.phase() == Phase.DELIVERED ? Physical.UNKNOWN : Physical.NO;
        }
        if ("false".equals(logical)) {
            boolean dataOnly = meaning.phase() == Phase.LABEL || meaning.phase() == Phase.CANCELLED;
            return dataOnly ? Physical.UNKNOWN : Physical.YES;
        }
        return meaning.physical();
    }

    private static @Nullable When time(JsonNode activity, Place place) {
        When local = Times.read(
                Json.text(activity, "date"),
                Json.text(activity, "time"),
                Json.text(activity, "gmtOffset"),
                Places.zones(place.country()));
        String utc = Json.text(activity, "gmtTime");
        return Clocks.agreed(
                local, utc == null ? null : Times.read(Json.text(activity, "gmtDate"), utc, "Z", Places.zones(null)));
    }
}
