package org.trackproof.sources.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trackproof.sources.reading.StatusMap.Meaning;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Independence;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Stated;
import org.trackproof.verdict.places.ZoneSpan;
import tools.jackson.databind.JsonNode;

/**
 * PostNL's public page, {@code jouw.postnl.nl/track-and-trace/api/trackAndTrace/BARCODE-COUNTRY-POSTCODE}: {@code {"colli":{BARCODE:
 * {observations, analyticsInfo:{allObservations:[{observationDate, observationCode, description}]}}}}}.
 *
 * <p>It answers to the postcode of the consignee; an unknown number and a wrong postcode are the same 404. M01 states that the parcel
 * was definitively not accepted. Status: catalogue/statuses/postnl.tsv.
 */
final class PostNlReading extends PageReading {
    private static final StatusMap STATUSES = StatusMap.of("postnl");
    private static final Pattern POSTCODE =
            Pattern.compile("/trackAndTrace/[^/?#-]{1,60}-[A-Za-z]{2}-([^/?#]{1,20})", Pattern.CASE_INSENSITIVE);

    PostNlReading() {
        super("postnl", Independence.COURIER_PAGE);
    }

    private static AskedPostcode asked(Reply reply) {
        return AskedPostcode.in(reply.raw().url(), POSTCODE);
    }

    @Override
    Answer readNotFound(Reply reply) {
        return asked(reply.courier("postnl")).notFound(reply);
    }

    @Override
    Answer readJson(JsonNode body, Reply reply) {
        reply.courier("postnl");
        JsonNode colli = body.path("colli");
        if (!colli.isObject()) {
            return reply.said(Said.FAILED, UNREADABLE);
        }
        if (colli.isEmpty()) {
            return asked(reply).notFound(reply);
        }
        for (Map.Entry<String, JsonNode> collo : colli.properties()) {
            if (reply.isAboutAsked(collo.getKey())) {
                return found(collo.getValue(), reply);
            }
        }
        return reply.said(Said.FAILED, OTHER_NUMBER);
    }

    private static Answer found(JsonNode collo, Reply reply) {
        Rows rows = Rows.listedOldestFirst("postnl");
        boolean never = false;
        List<JsonNode> observations = new ArrayList<>(Json.items(collo.path("analyticsInfo"), "allObservations"));
        observations.addAll(Json.items(collo, "observations"));
        for (JsonNode observation : observations) {
            @Nullable String code = Json.text(observation, "observationCode");
            Meaning meaning = STATUSES.meaning(code);
            never |= meaning.stated() == Stated.NEVER_ACCEPTED;
            rows.add(
                    Times.read(Json.text(observation, "observationDate"), ZoneSpan.ANYWHERE),
                    Place.UNKNOWN,
                    meaning,
                    Json.text(observation, "description"),
                    code);
        }
        if (never && !rows.hasPhysical()) {
            reply.stated(Stated.NEVER_ACCEPTED);
        }
        boolean proven = !rows.isEmpty() && asked(reply).isBuyers(reply);
        return reply.history(new History(
                        null, "postnl", null, Place.UNKNOWN, Place.UNKNOWN, null, null, proven, rows.oldestFirst()))
                .known();
    }
}
