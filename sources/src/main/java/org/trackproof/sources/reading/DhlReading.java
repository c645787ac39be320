package org.trackproof.sources.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Independence;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.places.Places;
import tools.jackson.databind.JsonNode;

/**
 * DHL Shipment Tracking Unified: one answer for all divisions; {@code service} says whose parcel it is. The status code has five
 * values only, so the words are looked up first; words that contradict the code mean nothing.
 */
final class DhlReading extends JsonReading {
    private static final StatusMap STATUSES = StatusMap.of("dhl");
    private static final Refusals REFUSALS = Refusals.of("dhl");
    private static final Table COURIERS = Table.of("dhl-services.tsv");
    private static final Address ADDRESS = new Address("addressLocality", "addressRegion", "postalCode", "countryCode");
    private static final Pattern SIGNED_BY = Pattern.compile("(?i)(signed for by)\\b.*", Pattern.DOTALL);
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=.)");

    DhlReading() {
        super("dhl", Independence.COURIER_API);
    }

    @Override
    Answer readJson(JsonNode body, Reply reply) {
        reply.courier("dhl");
        JsonNode list = body.path("shipments");
        if (!list.isArray()) {
            return refusal(body, reply);
        }
        List<JsonNode> shipments = Json.items(body, "shipments");
        if (shipments.isEmpty()) {
            return REFUSALS.answer(reply, List.of("404"));
        }
        List<JsonNode> own =
                shipments.stream().filter(each -> isAboutAsked(each, reply)).toList();
        if (own.isEmpty()) {
            return reply.said(Said.FAILED, "an answer about another number");
        }
        Set<String> couriers = new HashSet<>();
        for (JsonNode shipment : own) {
            History history = history(shipment, reply);
            reply.history(history).courier(history.courier());
            couriers.add(history.courier());
        }
        return (couriers.size() > 1 ? reply.courier("dhl") : reply).known();
    }

    private static Answer refusal(JsonNode body, Reply reply) {
        String status = Json.text(body, "status");
        if (status == null || Json.text(body, "title") == null) {
            return reply.said(Said.FAILED, "unreadable answer");
        }
        return REFUSALS.answer(reply, List.of(status));
    }

    /** By the number of the shipment or of one of its pieces; leading zeros come and go. */
    private static boolean isAboutAsked(JsonNode shipment, Reply reply) {
        String asked = plain(reply.raw().number());
        boolean found = plain(Json.text(shipment, "id")).equals(asked);
        for (String piece : pieces(shipment)) {
            found |= plain(piece).equals(asked);
        }
        return found;
    }

    private static List<String> pieces(JsonNode shipment) {
        List<String> pieces = new ArrayList<>();
        shipment.path("details").path("pieceIds").forEach(piece -> pieces.add(piece.asString("")));
        return pieces;
    }

    private static String plain(@Nullable String number) {
        return LEADING_ZEROS.matcher(Reply.normalise(number)).replaceFirst("");
    }

    private static History history(JsonNode shipment, Reply reply) {
        String service = Json.text(shipment, "service");
        String found = COURIERS.find(service);
        String courier = found == null ? "dhl" : found;
        continuations(shipment, reply);
        Place origin = ADDRESS.place(shipment.path("origin").path("address"));
        Place destination = ADDRESS.place(shipment.path("destination").path("address"));
        JsonNode details = shipment.path("details");
        JsonNode weight = details.path("weight");
        return new History(
                Json.text(shipment, "id"),
                courier,
                Json.text(details.path("product"), "productName"),
                origin,
                destination,
                PlainWeights.grams(Json.number(weight, "value"), Json.text(weight, "unitText")),
                signed(details.path("proofOfDelivery").path("signed")),
                false,
                WayBack.turned(Reply.oldestFirst(scans(shipment, origin, destination, courier)), destination));
    }

    /** The same parcel under its other number: the shipment of a piece, or the only piece of a shipment. */
    private static void continuations(JsonNode shipment, Reply reply) {
        String asked = plain(reply.raw().number());
        String id = Json.text(shipment, "id");
        List<String> pieces = pieces(shipment);
        if (!plain(id).equals(asked)) {
            reply.continuesAs(id);
        } else if (pieces.size() == 1 && !plain(pieces.get(0)).equals(asked)) {
            reply.continuesAs(pieces.get(0));
        }
    }

    private static @Nullable String signed(JsonNode person) {
        String name = Json.text(person, "name");
        return Signatures.present(name == null ? Json.text(person, "familyName") : name);
    }

    private static List<Scan> scans(JsonNode shipment, Place origin, Place destination, String courier) {
        List<JsonNode> events = Json.items(shipment, "events");
        if (events.isEmpty()) {
            events = Json.items(shipment, "status");
        }
        List<Scan> scans = new ArrayList<>();
        for (JsonNode event : events) {
            scans.add(scan(event, origin, destination, courier));
        }
        Collections.reverse(scans);
        return scans;
    }

    private static Scan scan(JsonNode event, Place origin, Place destination, String courier) {
        Place place = ADDRESS.place(event.path("location").path("address"));
        StatusMap.Meaning meaning = meaning(event);
        return new Scan(
                Times.read(Json.text(event, "timestamp"), Places.zones(place.country())),
                place,
                WayBack.phase(meaning.phase(), place, origin, destination),
                meaning.physical(),
                meaning.forecast(),
                text(event),
                Json.text(event, "statusCode"),
                courier,
                null);
    }

    private static StatusMap.Meaning meaning(JsonNode event) {
        StatusMap.Meaning code = STATUSES.meaning("code." + Json.text(event, "statusCode"));
        StatusMap.Meaning words = STATUSES.first(Json.text(event, "description"), Json.text(event, "status"));
        if (words.equals(StatusMap.Meaning.UNMAPPED)) {
            return code;
        }
        boolean contradict = code.phase() == Phase.LABEL && words.phase() != Phase.LABEL;
        return contradict ? StatusMap.Meaning.UNMAPPED : words;
    }

    /** The words of DHL without a name: who signed comes after "signed for by", or alone as the description of a known status. */
    private static @Nullable String text(JsonNode event) {
        String status = Json.text(event, "status");
        String description = Json.text(event, "description");
        boolean known = !STATUSES.meaning(status).equals(StatusMap.Meaning.UNMAPPED);
        boolean plain = !STATUSES.meaning(description).equals(StatusMap.Meaning.UNMAPPED);
        String text = description == null || (known && !plain) ? status : description;
        return text == null ? null : SIGNED_BY.matcher(text).replaceFirst("$1 …");
    }
}
