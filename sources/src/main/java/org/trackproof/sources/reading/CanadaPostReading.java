package org.trackproof.sources.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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
import tools.jackson.databind.JsonNode;

/**
 * Canada Post track detail (XML). It says itself whether a number was used twice and whether an archive holds it; the events of all
 * its lives come in one list and stay one history.
 */
final class CanadaPostReading extends XmlReading {
    private static final StatusMap STATUSES = StatusMap.of("canada-post");
    private static final Refusals REFUSALS = Refusals.of("canada-post");
    private static final Table CLOCKS = Table.of("time-zones.tsv");
    private static final Pattern POSTCODE = Pattern.compile("[A-Za-z]\\d[A-Za-z] ?\\d[A-Za-z]\\d");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=.)");
    /** ISO 3166-2:CA. */
    private static final Set<String> PROVINCES =
            Set.of("AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "QC", "SK", "YT");

    CanadaPostReading() {
        super("canada-post", Independence.COURIER_API);
    }

    @Override
    Answer readJson(JsonNode body, Reply reply) {
        reply.courier("canada-post");
        JsonNode root = body.path("wrapper").isMissingNode() ? body : body.path("wrapper");
        JsonNode detail = root.path("tracking-detail");
        if (!detail.isObject()) {
            return REFUSALS.answer(reply, faults(root.path("messages")));
        }
        if (!reply.isAboutAsked(Json.text(detail, "pin"))) {
            return reply.said(Said.FAILED, "an answer about another number");
        }
        reply.continuesAs(Json.text(detail, "original-pin")).continuesAs(Json.text(detail, "return-pin"));
        if (isSet(detail, "duplicate-flag-ind")) {
            reply.stated(Stated.DUPLICATE);
        }
        if (isSet(detail, "archive-exists")) {
            reply.stated(Stated.ARCHIVED);
        }
        return answer(detail, reply);
    }

    private static Answer answer(JsonNode detail, Reply reply) {
        List<JsonNode> events = Json.items(detail.path("significant-events"), "occurrence");
        if (events.isEmpty() && isSet(detail, "archive-exists") && !isSet(detail, "active-exists")) {
            return reply.said(Said.EXPIRED, "only the archive holds it");
        }
        return reply.history(history(detail, events, reply)).known();
    }

    private static List<String> faults(JsonNode messages) {
        List<String> codes = new ArrayList<>();
        for (JsonNode message : Json.items(messages, "message")) {
            String code = Json.text(message, "code");
            if (code != null) {
                codes.add(code);
            }
        }
        return codes;
    }

    private static boolean isSet(JsonNode detail, String flag) {
        String value = Json.text(detail, flag);
        return value != null && (value.equals("1") || value.equalsIgnoreCase("true") || value.equalsIgnoreCase("Y"));
    }

    private static History history(JsonNode detail, List<JsonNode> events, Reply reply) {
        List<Scan> scans = new ArrayList<>();
        String signed = null;
        for (JsonNode event : events) {
            scans.add(scan(event, reply));
            signed = signed == null ? Signatures.present(Json.text(event, "signatory-name")) : signed;
        }
        Collections.reverse(scans);
        Place destination = destination(Json.text(detail, "destination-postal-id"));
        return new History(
                null,
                "canada-post",
                Json.text(detail, "service-name"),
                Place.UNKNOWN,
                destination,
                null,
                signed,
                false,
                WayBack.turned(Reply.oldestFirst(scans), destination));
    }

    private static Place destination(@Nullable String postcode) {
        if (postcode == null) {
            return Place.UNKNOWN;
        }
        String country = POSTCODE.matcher(postcode).matches() ? "CA" : null;
        return new Place(country, null, null, postcode, null);
    }

    private static Scan scan(JsonNode event, Reply reply) {
        String code = Json.text(event, "event-identifier");
        StatusMap.Meaning meaning = STATUSES.meaning(
                code == null ? null : LEADING_ZEROS.matcher(code).replaceFirst(""));
        if (meaning.stated() != null) {
            reply.stated(meaning.stated());
        }
        Place place = place(event);
        return WayBack.scan(
                time(event, place), place, meaning, Json.text(event, "event-description"), code, "canada-post");
    }

    /** A site in a province is in Canada; abroad the site names the country or nothing that helps. */
    private static Place place(JsonNode event) {
        String site = Json.text(event, "event-site");
        String province = Json.text(event, "event-province");
        if (site == null && province == null) {
            return Place.UNKNOWN;
        }
        if (province != null && PROVINCES.contains(province)) {
            return new Place("CA", province, site, null, null);
        }
        return new Place(Countries.iso2(site), province, site, null, null);
    }

    private static @Nullable When time(JsonNode event, Place place) {
        return Times.read(
                Json.text(event, "event-date"),
                Json.text(event, "event-time"),
                CLOCKS.find(Json.text(event, "event-time-zone")),
                Places.zones(place.country()));
    }
}
