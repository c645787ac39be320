package org.trackproof.sources.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Independence;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.places.Places;
import tools.jackson.databind.JsonNode;

/**
 * Royal Mail mailpieces v2, one item with its events or a summary of several. Bar codes come again; {@code uniqueItemId} does not. A
 * place is named by its office; only an item that stays in the United Kingdom says in which country the office is.
 */
final class RoyalMailReading extends JsonReading {
    private static final StatusMap STATUSES = StatusMap.of("royal-mail");
    private static final Refusals REFUSALS = Refusals.of("royal-mail");

    RoyalMailReading() {
        super("royal-mail", Independence.COURIER_API);
    }

    @Override
    Answer readJson(JsonNode body, Reply reply) {
        reply.courier("royal-mail");
        List<JsonNode> items = Json.items(body, "mailPieces");
        List<JsonNode> own =
                items.stream().filter(item -> isAboutAsked(item, reply)).toList();
        if (own.isEmpty() && !items.isEmpty()) {
            return reply.said(Said.FAILED, "an answer about another number");
        }
        List<JsonNode> known = own.stream().filter(RoyalMailReading::hasData).toList();
        if (known.isEmpty()) {
            return REFUSALS.answer(reply, faults(body, own));
        }
        for (JsonNode item : known) {
            reply.history(history(item));
        }
        return reply.known();
    }

    private static boolean isAboutAsked(JsonNode item, Reply reply) {
        JsonNode summary = item.path("summary");
        return reply.isAboutAsked(Json.text(item, "mailPieceId"))
                || reply.isAboutAsked(Json.text(summary, "oneDBarcode"))
                || reply.isAboutAsked(Json.text(summary, "uniqueItemId"));
    }

    private static boolean hasData(JsonNode item) {
        return item.path("error").isMissingNode() && item.path("summary").isObject();
    }

    private static List<String> faults(JsonNode body, List<JsonNode> items) {
        List<JsonNode> faults = new ArrayList<>(Json.items(body, "errors"));
        for (JsonNode item : items) {
            faults.add(item.path("error"));
        }
        List<String> codes = new ArrayList<>();
        for (JsonNode fault : faults) {
            String code = Json.text(fault, "errorCode");
            if (code != null) {
                codes.add(code);
            }
        }
        return codes;
    }

    private static History history(JsonNode item) {
        JsonNode summary = item.path("summary");
        Place origin = Place.ofCountry(Countries.iso2(Json.text(summary, "originCountryCode")));
        Place destination = Place.ofCountry(Countries.iso2(Json.text(summary, "destinationCountryCode")));
        String home = "GB".equals(origin.country()) && "GB".equals(destination.country()) ? "GB" : null;
        List<Scan> scans = new ArrayList<>();
        for (JsonNode event : Json.items(item, "events")) {
            scans.add(scan(event, "event", "locationName", home));
        }
        if (scans.isEmpty() && Json.text(summary, "lastEventCode") != null) {
            scans.add(scan(summary, "lastEvent", "lastEventLocationName", home));
        }
        Collections.reverse(scans);
        return new History(
                Json.text(summary, "uniqueItemId"),
                "royal-mail",
                Json.text(summary, "productName"),
                origin,
                destination,
                null,
                Signatures.present(Json.text(item.path("signature"), "recipientName")),
                false,
                WayBack.turned(Reply.oldestFirst(scans), destination));
    }

    /** @param prefix of the fields {@code Code Name DateTime} */
    private static Scan scan(JsonNode event, String prefix, String locationField, @Nullable String country) {
        String office = Json.text(event, locationField);
        Place place = office == null ? Place.ofCountry(country) : new Place(country, null, null, null, office);
        String code = Json.text(event, prefix + "Code");
        return WayBack.scan(
                Times.read(Json.text(event, prefix + "DateTime"), Places.zones(country)),
                place,
                STATUSES.meaning(code),
                Json.text(event, prefix + "Name"),
                code,
                "royal-mail");
    }
}
