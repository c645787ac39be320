package org.trackproof.sources.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trackproof.sources.reading.StatusMap.Meaning;
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
import org.trackproof.verdict.places.ZoneSpan;
import tools.jackson.databind.JsonNode;

/**
 * La Poste Suivi v2 and the unified tracking page, for La Poste, Colissimo and Chronopost: one object or an array of {@code {returnCode,
 * idShip, shipment:{idShip, product, event:[{code, label, date}], contextData:{originCountry, arrivalCountry, partner:{reference}}}}}.
 *
 * <p>Return code 200 is found, 104 (page) and 404 (interface) unknown, 400 a number that La Poste calls impossible; everything else says
 * nothing. Times carry the French offset wherever their clock hangs. An announcement (DR1) that comes after the parcel was seen reports an incident. Status: catalogue/statuses/laposte.tsv.
 */
final class LaPosteReading extends JsonReading {
    private static final StatusMap STATUSES = StatusMap.of("laposte");

    LaPosteReading() {
        super("laposte", Independence.COURIER_API);
    }

    @Override
    Answer readJson(JsonNode body, Reply reply) {
        reply.courier("laposte");
        JsonNode entry = find(body, reply);
        if (entry == null) {
            return reply.said(Said.FAILED, PageReading.OTHER_NUMBER);
        }
        String code = Json.text(entry, "returnCode");
        if (code == null) {
            return reply.said(Said.FAILED, PageReading.UNREADABLE);
        }
        return switch (code) {
            case "200" -> found(entry.path("shipment"), reply);
            case "104", "404" -> reply.said(Said.EMPTY, null);
            case "400" -> reply.said(Said.UNKNOWN, "no number of this courier has this shape");
            default -> reply.said(Said.FAILED, "no clear answer");
        };
    }

    /** The entry of the number that was asked; an entry without any number stands alone. */
    private static @Nullable JsonNode find(JsonNode body, Reply reply) {
        List<JsonNode> entries = new ArrayList<>();
        if (body.isArray()) {
            body.forEach(entries::add);
        } else {
            entries.add(body);
        }
        for (JsonNode entry : entries) {
            String number = Json.text(entry, "idShip");
            String inside = Json.text(entry.path("shipment"), "idShip");
            boolean nameless = number == null && inside == null && entries.size() == 1 && !entry.has("shipment");
            if (nameless || reply.isAboutAsked(number) || reply.isAboutAsked(inside)) {
                return entry;
            }
        }
        return null;
    }

    private static Answer found(JsonNode shipment, Reply reply) {
        if (!shipment.isObject()) {
            return reply.said(Said.FAILED, PageReading.UNREADABLE);
        }
        JsonNode context = shipment.path("contextData");
        reply.continuesAs(Json.text(context.path("partner"), "reference"));
        String courier = courier(Json.text(shipment, "product"));
        Route route = new Route(
                Countries.iso2(Json.text(context, "originCountry")),
                Countries.iso2(Json.text(context, "arrivalCountry")));
        Rows rows = rows(Json.items(shipment, "event"), courier, route);
        reply.history(new History(
                null,
                courier,
                Json.text(shipment, "product"),
                Place.ofCountry(route.origin()),
                Place.ofCountry(route.destination()),
                null,
                null,
                false,
                lateAnnouncementsAsIncidents(rows.oldestFirst())));
        return reply.courier(courier).known();
    }

    private static Rows rows(List<JsonNode> events, String courier, Route route) {
        List<JsonNode> sorted = new ArrayList<>(events);
        Collections.reverse(sorted);
        sorted.sort(Comparator.comparing(LaPosteReading::order));
        List<@Nullable String> after = new ArrayList<>();
        String next = route.destination();
        for (int i = sorted.size() - 1; i >= 0; i--) {
            String country = route.country(meaning(sorted.get(i)), null);
            next = country == null ? next : country;
            after.add(next);
        }
        Collections.reverse(after);
        Rows rows = Rows.listedOldestFirst(courier);
        String before = route.origin();
        for (int i = 0; i < sorted.size(); i++) {
            JsonNode event = sorted.get(i);
            String country = route.country(meaning(event), null);
            before = country == null ? before : country;
            When time = onItsClock(shown(event), new Route(before, after.get(i)));
            String code = Json.text(event, "code");
            rows.add(time, Place.ofCountry(country), meaning(event), Json.text(event, "label"), code);
        }
        return rows;
    }

    private static Meaning meaning(JsonNode event) {
        return STATUSES.meaning(Json.text(event, "code"), Json.text(event, "label"));
    }

    private static @Nullable When shown(JsonNode event) {
        return Times.read(Json.text(event, "date"), ZoneSpan.ANYWHERE);
    }

    private static Instant order(JsonNode event) {
        When shown = shown(event);
        return shown == null ? Instant.MAX : shown.middle();
    }

    /**
     * The offset is always the French one; abroad the clock can be the French or that of the place.
     *
     * @param around the countries between which it happened: those of the nearest events whose country is known, else the ends
     */
    private static @Nullable When onItsClock(@Nullable When time, Route around) {
        boolean french = (around.origin() == null || around.origin().equals("FR"))
                && (around.destination() == null || around.destination().equals("FR"));
        return french ? time : Times.withoutOffset(time, around.zones(Places.zones("FR")));
    }

    private static List<Scan> lateAnnouncementsAsIncidents(List<Scan> scans) {
        List<Scan> read = new ArrayList<>();
        boolean seen = false;
        for (Scan scan : scans) {
            boolean incident = seen && scan.phase() == Phase.LABEL;
            read.add(
                    incident
                            ? new Scan(
                                    scan.time(),
                                    scan.place(),
                                    Phase.EXCEPTION,
                                    Physical.UNKNOWN,
                                    false,
                                    scan.text(),
                                    scan.code(),
                                    scan.courier(),
                                    null)
                            : scan);
            seen |= scan.physical() == Physical.YES;
        }
        return read;
    }

    private static String courier(@Nullable String product) {
        if ("colissimo".equalsIgnoreCase(product)) {
            return "colissimo";
        }
        return "chronopost".equalsIgnoreCase(product) ? "chronopost" : "laposte";
    }
}
