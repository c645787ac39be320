package org.trackproof.sources.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trackproof.sources.reading.StatusMap.Meaning;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Independence;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.places.Places;
import tools.jackson.databind.JsonNode;

/**
 * PostNord track and trace v5: {@code {"TrackingInformationResponse":{"shipments":[{shipmentId, service, consignor, consignee:{address:
 * {countryCode, postCode, city}}, status, items:[{itemId, status, events:[{eventTime, status, eventDescription, location}]}]}]}}}.
 *
 * <p>An unknown number gives no shipments. Every item is a parcel of its own; an item without events is read by its status. Times are
 * local to the place of the event. Status: catalogue/statuses/postnord.tsv.
 */
final class PostNordReading extends PageReading {
    private static final StatusMap STATUSES = StatusMap.of("postnord");

    PostNordReading() {
        super("postnord", Independence.COURIER_API);
    }

    @Override
    Answer readJson(JsonNode body, Reply reply) {
        reply.courier("postnord");
        JsonNode root = body.has("TrackingInformationResponse") ? body.path("TrackingInformationResponse") : body;
        JsonNode shipments = root.path("shipments");
        if (!shipments.isArray()
                || (shipments.isEmpty() && root.path("compositeFault").size() > 0)) {
            return reply.said(Said.FAILED, UNREADABLE);
        }
        if (shipments.isEmpty()) {
            return reply.said(Said.EMPTY, null);
        }
        boolean known = false;
        for (JsonNode shipment : shipments) {
            boolean whole = reply.isAboutAsked(Json.text(shipment, "shipmentId"));
            List<JsonNode> items = Json.items(shipment, "items");
            for (JsonNode item : items) {
                if (whole || reply.isAboutAsked(Json.text(item, "itemId"))) {
                    reply.history(history(shipment, item));
                    known = true;
                }
            }
            if (whole && items.isEmpty()) {
                reply.history(history(shipment, shipment));
                known = true;
            }
        }
        return known ? reply.known() : reply.said(Said.FAILED, OTHER_NUMBER);
    }

    private static History history(JsonNode shipment, JsonNode item) {
        Place from = place(shipment.path("consignor").path("address"));
        Place to = place(shipment.path("consignee").path("address"));
        Route route = new Route(from.country(), to.country());
        Rows rows = Rows.listedNewestFirst("postnord");
        for (JsonNode event : Json.items(item, "events")) {
            add(rows, event, route);
        }
        String status = Json.text(item, "status");
        status = status == null ? Json.text(shipment, "status") : status;
        if (rows.isEmpty() && status != null) {
            rows.add(null, Place.UNKNOWN, STATUSES.meaning(status), null, status);
        }
        return new History(
                Json.text(item, "itemId"),
                "postnord",
                Json.text(shipment.path("service"), "name"),
                from,
                to,
                null,
                null,
                false,
                rows.oldestFirst());
    }

    private static void add(Rows rows, JsonNode event, Route route) {
        JsonNode location = event.path("location");
        String country = Countries.iso2(Json.text(location, "countryCode"));
        String name = Json.text(location, "displayName");
        String status = Json.text(event, "status");
        Meaning meaning = STATUSES.meaning(status);
        if (meaning.phase() == Phase.ORIGIN_SORT) {
            meaning = new Meaning(route.onTheWay(country), meaning.physical(), false, null, null);
        }
        rows.add(
                Times.read(Json.text(event, "eventTime"), Places.zones(country)),
                new Place(country, null, name, null, name),
                meaning,
                Json.text(event, "eventDescription"),
                status == null ? Json.text(event, "eventCode") : status);
    }

    private static Place place(JsonNode address) {
        @Nullable String country = Countries.iso2(Json.text(address, "countryCode"));
        return new Place(country, null, Json.text(address, "city"), Json.text(address, "postCode"), null);
    }
}
