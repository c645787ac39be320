package org.trackproof.sources.reading;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trackproof.sources.reading.StatusMap.End;
import org.trackproof.sources.reading.StatusMap.Meaning;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.History;
import org.trackproof.verdict.Independence;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.When;
import org.trackproof.verdict.places.Places;
import org.trackproof.verdict.places.ZoneSpan;
import tools.jackson.databind.JsonNode;

/**
 * Cainiao's public tracking page, {@code global.cainiao.com/global/detail.json}: {@code {"module":[{mailNo, mailNoSource, originCountry,
 * destCountry, copyRealMailNo, detailList:[{timeStr, timeZone, actionCode, standerdDesc}]}],"success":true}}.
 *
 * <p>A number that Cainiao has never seen comes back as {@code mailNoSource EXTERNAL} with nothing in it; one that the seller has
 * registered names another source. Refusals come as an empty body, a page, or {@code success:false}. {@code timeStr} is the local time,
 * {@code timeZone} its offset; {@code time} reads the same clock as UTC+8 and is wrong outside China. One question can return several
 * modules. Status: catalogue/statuses/cainiao.tsv.
 */
final class CainiaoReading extends PageReading {
    private static final StatusMap STATUSES = StatusMap.of("cainiao");
    private static final Pattern BRACKETS = Pattern.compile("^\\s*\\[([^\\]]{1,80})\\]");
    private static final Pattern NO_WORD = Pattern.compile("[^A-Za-z0-9]+");

    CainiaoReading() {
        super("cainiao", Independence.COURIER_PAGE);
    }

    @Override
    Answer readEmpty(Reply reply) {
        return reply.said(Said.RESTRICTED, "an empty answer, as robot checks send it");
    }

    @Override
    Answer readJson(JsonNode body, Reply reply) {
        reply.courier("cainiao");
        if ("false".equalsIgnoreCase(Json.text(body, "success"))) {
            return reply.said(Said.RESTRICTED, "refused to answer");
        }
        List<JsonNode> modules = body.has("module") ? Json.items(body, "module") : List.of(body);
        List<JsonNode> asked = named(modules, reply);
        if (asked.isEmpty()) {
            return reply.said(Said.FAILED, OTHER_NUMBER);
        }
        asked.forEach(module -> reply.continuesAs(continuation(module)));
        List<JsonNode> continued = named(modules, reply);
        continued.removeAll(asked);
        boolean known = false;
        for (JsonNode module : asked) {
            Rows rows = rows(module);
            if (asked.size() == 1) {
                continued.forEach(more -> addAll(rows, more));
            }
            if (!rows.isEmpty() || isRegistered(module)) {
                reply.history(history(module, rows));
                known = true;
            }
        }
        return known ? reply.known() : reply.said(Said.EMPTY, null);
    }

    private static List<JsonNode> named(List<JsonNode> modules, Reply reply) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode module : modules) {
            if (reply.isAboutAsked(Json.text(module, "mailNo"))) {
                found.add(module);
            }
        }
        return found;
    }

    /** Whether Cainiao knows a number without events: somebody has registered it, or it has a status. */
    private static boolean isRegistered(JsonNode module) {
        String source = Json.text(module, "mailNoSource");
        return (source != null && !source.equalsIgnoreCase("EXTERNAL")) || Json.text(module, "status") != null;
    }

    private static @Nullable String continuation(JsonNode module) {
        String clean = Json.text(module, "copyRealMailNo");
        String worded = Json.text(module, "realMailNo");
        if (clean != null || worded == null) {
            return clean;
        }
        String last = null;
        for (String word : NO_WORD.split(worded.substring(0, Math.min(200, worded.length())), -1)) {
            boolean number = word.length() >= 8
                    && word.chars().filter(Character::isDigit).count() >= 4;
            last = number ? word : last;
        }
        return last;
    }

    private static Route route(JsonNode module) {
        return new Route(
                Countries.iso2(Json.text(module, "originCountry")), Countries.iso2(Json.text(module, "destCountry")));
    }

    private static History history(JsonNode module, Rows rows) {
        Route route = route(module);
        return new History(
                null,
                "cainiao",
                null,
                Place.ofCountry(route.origin()),
                Place.ofCountry(route.destination()),
                null,
                null,
                false,
                rows.oldestFirst());
    }

    private static Rows rows(JsonNode module) {
        Rows rows = Rows.listedNewestFirst("cainiao");
        addAll(rows, module);
        String token = Json.text(module, "status");
        Meaning meaning = STATUSES.meaning("status:" + token);
        if (rows.isEmpty() && meaning.phase() != Phase.UNMAPPED && meaning.phase() != Phase.LABEL) {
            rows.add(null, Place.UNKNOWN, meaning, Json.text(module, "statusDesc"), token);
        }
        return rows;
    }

    private static void addAll(Rows rows, JsonNode module) {
        Route route = route(module);
        List<JsonNode> events = new ArrayList<>(Json.items(module, "latestTrace"));
        events.addAll(Json.items(module, "detailList"));
        for (JsonNode event : events) {
            if (Json.text(event, "actionCode") != null || Json.text(event, "timeStr") != null) {
                add(rows, event, route);
            }
        }
    }

    private static void add(Rows rows, JsonNode event, Route route) {
        String code = Json.text(event, "actionCode");
        Meaning meaning = STATUSES.meaning(code == null ? null : code.replace(' ', '_'));
        String standard = Json.text(event, "standerdDesc");
        String text = standard == null ? Json.text(event, "desc") : standard;
        String country = route.country(meaning, time(event, meaning, ZoneSpan.ANYWHERE));
        When time = time(event, meaning, Places.zones(country));
        Place place = new Place(country, null, null, null, bracketed(text));
        rows.add(time, place, meaning, text, code, meaning.end() == End.DESTINATION ? null : "cainiao");
    }

    private static @Nullable When time(JsonNode event, Meaning meaning, ZoneSpan zones) {
        String shown = Json.text(event, "timeStr");
        if (shown == null) {
            shown = clock(Times.readEpoch(Json.text(event, "time")));
        }
        String zone = Json.text(event, "timeZone");
        if (zone == null && meaning.phase() == Phase.LABEL && meaning.end() == End.ORIGIN) {
            zone = "+08:00";
        }
        return Times.read(shown == null || zone == null ? shown : shown + " " + zone, zones);
    }

    /** The clock behind {@code time}: it was read as UTC+8 wherever it hangs. */
    private static @Nullable String clock(@Nullable When time) {
        return time == null
                ? null
                : LocalDateTime.ofInstant(time.earliest(), ZoneOffset.ofHours(8))
                        .toString();
    }

    private static @Nullable String bracketed(@Nullable String text) {
        Matcher found = BRACKETS.matcher(text == null ? "" : text);
        return found.find() ? found.group(1).strip() : null;
    }
}
