package org.trackproof.sources.reading;

import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Independence;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.places.ZoneSpan;
import tools.jackson.databind.JsonNode;

/**
 * Correos' public page, {@code localizador.correos.es/canonico/eventos_envio_servicio}: an array of one {@code {codEnvio, error:
 * {codError}, eventos:[{codEvento, fecEvento "dd/MM/yyyy", horEvento, unidad, desTextoResumen}], peso}}, always with status 200.
 *
 * <p>Error 0 is found, 3 "no traceability"; another error says nothing. Times are those of Madrid, {@code peso} is grams. Names of
 * persons are never read. Status: catalogue/statuses/correos-es.tsv.
 */
final class CorreosEsReading extends PageReading {
    private static final StatusMap STATUSES = StatusMap.of("correos-es");
    private static final ZoneSpan MADRID = new ZoneSpan(ZoneOffset.ofHours(1), ZoneOffset.ofHours(2));
    private static final Pattern UNIT = Pattern.compile("(\\d{5})\\s+(\\S.{0,60})");
    private static final Pattern SORTING_CENTRE = Pattern.compile("CTA\\s+(\\S.{0,60})");

    CorreosEsReading() {
        super("correos-es", Independence.COURIER_PAGE);
    }

    @Override
    Answer readJson(JsonNode body, Reply reply) {
        reply.courier("correos-es");
        List<JsonNode> entries = body.isArray() ? body.valueStream().toList() : List.of(body);
        for (JsonNode entry : entries) {
            if (reply.isAboutAsked(Json.text(entry, "codEnvio"))) {
                return read(entry, reply);
            }
        }
        return reply.said(Said.FAILED, OTHER_NUMBER);
    }

    private static Answer read(JsonNode entry, Reply reply) {
        String error = Json.text(entry.path("error"), "codError");
        if ("3".equals(error)) {
            return reply.said(Said.EMPTY, null);
        }
        if (!"0".equals(error)) {
            return reply.said(Said.FAILED, "no clear answer");
        }
        Rows rows = Rows.listedOldestFirst("correos-es");
        for (JsonNode event : Json.items(entry, "eventos")) {
            add(rows, event);
        }
        return reply.history(new History(
                        null,
                        "correos-es",
                        null,
                        Place.UNKNOWN,
                        Place.UNKNOWN,
                        Json.number(entry, "peso"),
                        null,
                        false,
                        rows.oldestFirst()))
                .known();
    }

    private static void add(Rows rows, JsonNode event) {
        String code = Json.text(event, "codEvento");
        String summary = Json.text(event, "desTextoResumen");
        String date = Json.text(event, "fecEvento");
        String clock = Json.text(event, "horEvento");
        rows.add(
                Times.readDayFirst(date == null || clock == null ? date : date + " " + clock, MADRID),
                place(Json.text(event, "unidad")),
                STATUSES.meaning(code, summary),
                summary,
                code);
    }

    /** A unit that begins with its postcode, or a sorting centre, is in Spain; other units keep their name only. */
    private static Place place(@Nullable String unit) {
        Matcher coded = UNIT.matcher(unit == null ? "" : unit);
        if (coded.matches()) {
            return new Place("ES", null, coded.group(2), coded.group(1), unit);
        }
        Matcher centre = SORTING_CENTRE.matcher(unit == null ? "" : unit);
        return centre.matches()
                ? new Place("ES", null, centre.group(1), null, unit)
                : new Place(null, null, null, null, unit);
    }
}
