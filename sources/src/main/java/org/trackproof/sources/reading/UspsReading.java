package org.trackproof.sources.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Independence;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Scan;
import org.trackproof.verdict.When;
import org.trackproof.verdict.places.Places;
import tools.jackson.databind.JsonNode;

/**
 * USPS Tracking v3. Some texts say more than their event code (machine-made movement, delivery to the sender), so the text is looked up
 * first. Places without a country are in the United States and their territories, which USPS serves as one.
 */
final class UspsReading extends JsonReading {
    private static final StatusMap STATUSES = StatusMap.of("usps");
    private static final Refusals REFUSALS = Refusals.of("usps");
    private static final Pattern MARKUP = Pattern.compile("<SUP>[^<]{0,20}</SUP>|<[^>]{0,20}>|&#?\\w{1,8};");
    private static final Address EVENT = new Address("eventCity", "eventState", "eventZIP", "eventCountry");
    private static final Address ORIGIN = new Address("originCity", "originState", "originZIP", "originCountry");
    private static final Address DESTINATION =
            new Address("destinationCity", "destinationState", "destinationZIP", "destinationCountryCode");

    UspsReading() {
        super("usps", Independence.COURIER_API);
    }

    @Override
    Answer readJson(JsonNode body, Reply reply) {
        reply.courier("usps");
        if (!body.path("error").isMissingNode()) {
            return REFUSALS.answer(reply, faults(body.path("error")));
        }
        if (!isAboutAsked(Json.text(body, "trackingNumber"), reply)) {
            return reply.said(Said.FAILED, "an answer about another number");
        }
        return reply.history(history(body)).known();
    }

    /** A number asked with its routing code, 420 and 5 or 9 digits of ZIP, comes back without. */
    private static boolean isAboutAsked(@Nullable String returned, Reply reply) {
        String asked = Reply.normalise(reply.raw().number());
        String number = Reply.normalise(returned);
        int routing = asked.length() - number.length();
        boolean routed = asked.startsWith("420") && asked.endsWith(number) && (routing == 8 || routing == 12);
        return reply.isAboutAsked(returned) || routed;
    }

    private static List<String> faults(JsonNode error) {
        List<String> codes = new ArrayList<>();
        for (JsonNode fault : Json.items(error, "errors")) {
            String code = Json.text(fault, "code");
            if (code != null) {
                codes.add(code);
            }
        }
        if (error.isString()) {
            codes.add(error.stringValue());
        }
        return codes;
    }

    private static History history(JsonNode body) {
        Place origin = ORIGIN.place(body, "US");
        Place destination = DESTINATION.place(body, "US");
        List<Scan> scans = new ArrayList<>();
        String signed = null;
        for (JsonNode event : Json.items(body, "trackingEvents")) {
            scans.add(scan(event, origin, destination));
            signed = signed == null ? Signatures.present(Json.text(event, "name")) : signed;
        }
        String category = Json.text(body, "statusCategory");
        if (scans.isEmpty() && category != null) {
            StatusMap.Meaning meaning = STATUSES.meaning("category." + category);
            scans.add(WayBack.scan(null, Place.UNKNOWN, meaning, Json.text(body, "status"), null, "usps"));
        }
        Collections.reverse(scans);
        return new History(
                Json.text(body, "uniqueMailPieceID"),
                "usps",
                plain(Json.text(body, "mailClass")),
                origin,
                destination,
                null,
                signed,
                false,
                WayBack.turned(Reply.oldestFirst(scans), destination));
    }

    private static @Nullable String plain(@Nullable String marked) {
        return marked == null ? null : MARKUP.matcher(marked).replaceAll("").strip();
    }

    private static Scan scan(JsonNode event, Place origin, Place destination) {
        Place place = EVENT.place(event, "US");
        String text = Json.text(event, "eventType");
        String code = Json.text(event, "eventCode");
        StatusMap.Meaning meaning = STATUSES.first(text, code);
        return new Scan(
                time(event, place),
                place,
                WayBack.phase(meaning.phase(), place, origin, destination),
                meaning.physical(),
                meaning.forecast(),
                text,
                code,
                "usps",
                null);
    }

    private static @Nullable When time(JsonNode event, Place place) {
        String local = Json.text(event, "eventTimestamp");
        String offset = Json.text(event, "GMTOffset");
        When shown = local != null && offset != null ? Times.read(local + offset, Places.zones(null)) : null;
        if (shown == null) {
            shown = Times.read(local, Places.zones(place.country()));
        }
        return Clocks.agreed(shown, exact(Times.read(Json.text(event, "GMTTimestamp"), Places.zones(null))));
    }

    private static @Nullable When exact(@Nullable When when) {
        return when != null && when.isExact() ? when : null;
    }
}
