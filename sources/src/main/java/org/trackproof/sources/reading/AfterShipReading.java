package org.trackproof.sources.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
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
 * AfterShip Tracking, versions 2024 to 2026-07 ({@code data} is the tracking, countries in {@code country_region}) and the old v4
 * ({@code data.tracking}, countries in {@code country_iso3}), lists, last checkpoints and webhooks. Checkpoints with source {@code user}
 * are written by a person of the merchant's account and prove nothing.
 */
final class AfterShipReading extends AggregatorReading {
    private static final Pattern NO_COURIER = Pattern.compile("recogni|detect|format");

    AfterShipReading() {
        super("aftership");
    }

    @Override
    Answer readJson(JsonNode body, Reply reply) {
        String code = Json.text(body.path("meta"), "code");
        if (code != null && !code.startsWith("20")) {
            return errorAnswer(code, Json.text(body.path("meta"), "message"), reply);
        }
        List<JsonNode> all = trackings(body);
        List<JsonNode> asked =
                all.stream().filter(tracking -> isAboutAsked(tracking, reply)).toList();
        if (asked.isEmpty()) {
            boolean list = body.path("data").path("trackings").isArray();
            return list && all.isEmpty()
                    ? reply.said(Said.NOT_ASKED, "the aggregator does not follow this number")
                    : reply.said(
                            Said.FAILED, all.isEmpty() ? "unreadable answer" : "the answer speaks of another number");
        }
        Answer nothing = null;
        boolean any = false;
        for (JsonNode tracking : asked) {
            Answer without = readTracking(tracking, reply);
            any |= without == null;
            nothing = nothing == null ? without : nothing;
        }
        return any || nothing == null ? reply.known() : nothing;
    }

    private Answer errorAnswer(String code, @Nullable String message, Reply reply) {
        boolean aboutNumber = code.equals("4012")
                && message != null
                && NO_COURIER.matcher(message.toLowerCase(Locale.ROOT)).find();
        return errors().answer(aboutNumber ? "4012 number" : code, message, reply);
    }

    private static List<JsonNode> trackings(JsonNode body) {
        JsonNode data = body.path("msg").isObject() ? body.path("msg") : body.path("data");
        List<JsonNode> trackings = new ArrayList<>(Json.items(data, "trackings"));
        trackings.addAll(Json.items(data, "tracking"));
        if (data.has("tracking_number")) {
            trackings.add(data);
        }
        return trackings;
    }

    private static boolean isAboutAsked(JsonNode tracking, Reply reply) {
        return reply.isAboutAsked(Json.text(tracking, "tracking_number"))
                || reply.isAboutAsked(Json.text(tracking.path("first_mile"), "tracking_number"))
                || reply.isAboutAsked(Json.text(tracking.path("last_mile"), "tracking_number"));
    }

    /** Adds the history of a tracking, or says what it means that there is none. */
    private @Nullable Answer readTracking(JsonNode tracking, Reply reply) {
        String slug = Json.text(tracking, "slug");
        boolean recognised = slug != null && !slug.equals("unrecognized");
        String destination = country(tracking, "courier_destination_country");
        String goal = destination == null ? country(tracking, "destination_country") : destination;
        Journey journey = new Journey(country(tracking, "origin_country"), goal);
        List<JsonNode> checkpoints = new ArrayList<>(Json.items(tracking, "checkpoints"));
        checkpoints.addAll(Json.items(tracking, "checkpoint"));
        checkpoints.forEach(checkpoint -> addCheckpoint(checkpoint, journey));
        if (journey.isEmpty()) {
            Answer nothing = withoutCheckpoints(tracking, recognised, reply);
            if (nothing != null) {
                return nothing;
            }
            addStatus(tracking, journey);
        }
        String courier = recognised ? courier(slug) : null;
        reply.courier(courier);
        reply.continuesAs(Json.text(tracking, "tracking_number"));
        reply.continuesAs(Json.text(tracking.path("first_mile"), "tracking_number"));
        reply.continuesAs(Json.text(tracking.path("last_mile"), "tracking_number"));
        journey.stated().forEach(reply::stated);
        reply.history(history(tracking, courier, destination, journey));
        return null;
    }

    private static @Nullable Answer withoutCheckpoints(JsonNode tracking, boolean recognised, Reply reply) {
        String tag = Json.text(tracking, "tag");
        if (tag == null) {
            return reply.said(Said.NOT_ASKED, "the aggregator only confirms that it follows the number");
        }
        if (tag.equals("Pending")) {
            return recognised
                    ? reply.said(Said.EMPTY, "nothing found yet")
                    : reply.said(Said.UNKNOWN, "no courier that the aggregator knows has such numbers");
        }
        return tag.equals("Expired")
                ? reply.said(Said.EXPIRED, "nothing found for a long time, no longer asked")
                : null;
    }

    private void addCheckpoint(JsonNode checkpoint, Journey journey) {
        String subtag = Json.text(checkpoint, "subtag");
        String tag = Json.text(checkpoint, "tag");
        String text = Json.text(checkpoint, "message");
        StatusMap.Meaning meaning = meaning(subtag, tag);
        Place place = place(checkpoint, journey);
        When time = Times.read(Json.text(checkpoint, "checkpoint_time"), Times.zones(place.country()));
        boolean byUser = "user".equals(Json.text(checkpoint, "source"));
        journey.add(
                new Scan(
                        time,
                        place,
                        byUser ? Phase.NONE : meaning.phase(),
                        byUser ? Physical.NO : meaning.physical(),
                        byUser || isForecast(meaning, text),
                        text,
                        first(subtag, tag),
                        courier(Json.text(checkpoint, "slug")),
                        seenAt(checkpoint, time)),
                byUser ? null : meaning.stated());
    }

    /** When AfterShip first saw a row; absent where that would be before it happened. */
    private static @Nullable Instant seenAt(JsonNode checkpoint, @Nullable When happened) {
        When seen = Times.read(Json.text(checkpoint, "created_at"), Times.zones(null));
        if (seen == null || !seen.isExact() || (happened != null && seen.isSurelyBefore(happened))) {
            return null;
        }
        return seen.earliest();
    }

    private static Place place(JsonNode checkpoint, Journey journey) {
        String raw = Json.text(checkpoint, "location");
        String country = first(
                country(checkpoint, "country"),
                Countries.iso2(Json.text(checkpoint, "country_name")),
                Locations.inText(raw, journey.origin(), journey.destination()).country());
        return Locations.named(
                country,
                Json.text(checkpoint, "state"),
                Json.text(checkpoint, "city"),
                first(Json.text(checkpoint, "postal_code"), Json.text(checkpoint, "zip")),
                raw);
    }

    /** A country in either spelling of its field. */
    private static @Nullable String country(JsonNode parent, String field) {
        return first(
                Countries.iso2(Json.text(parent, field + "_region")),
                Countries.iso2(Json.text(parent, field + "_iso3")));
    }

    /** A tracking of which only the status is told: one undated row. */
    private void addStatus(JsonNode tracking, Journey journey) {
        String subtag = Json.text(tracking, "subtag");
        String tag = Json.text(tracking, "tag");
        StatusMap.Meaning meaning = meaning(subtag, tag);
        journey.add(
                new Scan(
                        null,
                        Place.UNKNOWN,
                        meaning.phase(),
                        meaning.physical(),
                        false,
                        null,
                        first(subtag, tag),
                        null,
                        null),
                meaning.stated());
    }

    private static History history(
            JsonNode tracking, @Nullable String courier, @Nullable String destination, Journey journey) {
        JsonNode weight = tracking.path("shipment_weight");
        String text = weight.isObject() ? Json.text(weight, "value") : Json.text(tracking, "shipment_weight");
        String unit = weight.isObject() ? Json.text(weight, "unit") : Json.text(tracking, "shipment_weight_unit");
        return new History(
                Json.text(tracking, "id"),
                courier,
                Json.text(tracking, "shipment_type"),
                Place.ofCountry(journey.origin()),
                Place.ofCountry(destination),
                Weights.grams(text, unit),
                signature(Json.text(tracking, "signed_by")),
                false,
                journey.scans());
    }
}
