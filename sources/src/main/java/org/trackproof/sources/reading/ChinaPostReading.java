package org.trackproof.sources.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * The page of China Post and EMS: {@code {"code":"000000","info":{"mail":{mailNo, receiverCountryName, lastMailInfo, mailInfos:[{operation,
 * operationCode, orgCode, orgName, time}]}}}}.
 *
 * <p>Code 100001 says that there is no information. Most operation codes have no known meaning, so that the fixed Chinese phrases of the
 * operations are read too, without what stands in 【 】. {@code orgCode} is a country abroad and eight digits in China; times are local to
 * it. The page may show the newest two rows only. Status: catalogue/statuses/china-post.tsv.
 */
final class ChinaPostReading extends PageReading {
    private static final StatusMap STATUSES = StatusMap.of("china-post");
    private static final Pattern BRACKETS = Pattern.compile("【([^】]{0,80})】");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern OFFICE = Pattern.compile("\\d{8}");
    private static final int LONGEST_TEXT = 300;

    ChinaPostReading() {
        super("china-post", Independence.COURIER_PAGE);
    }

    @Override
    Answer readJson(JsonNode body, Reply reply) {
        reply.courier("china-post");
        String code = Json.text(body, "code");
        if ("100001".equals(code)) {
            return reply.said(Said.EMPTY, null);
        }
        JsonNode mail = body.path("info").path("mail");
        if (!"000000".equals(code) || !mail.isObject()) {
            return reply.said(Said.FAILED, UNREADABLE);
        }
        if (!reply.isAboutAsked(Json.text(mail, "mailNo"))) {
            return reply.said(Said.FAILED, OTHER_NUMBER);
        }
        return reply.history(history(mail, reply)).known();
    }

    private static History history(JsonNode mail, Reply reply) {
        String destination = Countries.iso2(Json.text(mail, "receiverCountryName"));
        Rows rows = Rows.listedNewestFirst("china-post");
        List<JsonNode> infos = new ArrayList<>(Json.items(mail, "mailInfos"));
        infos.addAll(Json.items(mail, "lastMailInfo"));
        for (JsonNode info : infos) {
            if (Json.text(info, "operation") != null || Json.text(info, "operationCode") != null) {
                add(rows, info, destination);
            }
            reply.continuesAs(Json.text(info, "secondMailNo"));
        }
        return new History(
                null,
                "china-post",
                Json.text(mail, "bizProductName"),
                Place.UNKNOWN,
                Place.ofCountry(destination),
                null,
                null,
                false,
                rows.oldestFirst());
    }

    private static void add(Rows rows, JsonNode info, @Nullable String destination) {
        String text = Json.text(info, "operation");
        String code = Json.text(info, "operationCode");
        String office = Json.text(info, "orgCode");
        String country = country(office);
        String city = "CN".equals(country) ? Json.text(info, "orgName") : null;
        rows.add(
                Times.read(Json.text(info, "time"), Places.zones(country)),
                new Place(country, null, city, null, bracketed(text)),
                abroad(meaning(code, text), country, destination),
                text,
                code);
    }

    private static Meaning meaning(@Nullable String code, @Nullable String text) {
        Meaning byCode = STATUSES.meaning(code);
        return byCode.equals(Meaning.UNMAPPED) && text != null ? STATUSES.meaning(phrase(text)) : byCode;
    }

    /** Arrivals and departures are told in the same words everywhere: abroad they happen behind the export. */
    private static Meaning abroad(Meaning meaning, @Nullable String country, @Nullable String destination) {
        if (meaning.phase() != Phase.ORIGIN_SORT || country == null || country.equals("CN")) {
            return meaning;
        }
        Phase phase = country.equals(destination) ? Phase.DESTINATION : Phase.EXPORTED;
        return new Meaning(phase, meaning.physical(), meaning.forecast(), meaning.stated(), meaning.end());
    }

    private static @Nullable String country(@Nullable String office) {
        if (office == null) {
            return null;
        }
        if (OFFICE.matcher(office).matches()) {
            return "CN";
        }
        return COUNTRY.matcher(office).matches() ? Countries.iso2(office) : null;
    }

    private static String phrase(String text) {
        String head = text.substring(0, Math.min(LONGEST_TEXT, text.length()));
        return BRACKETS.matcher(head).replaceAll("").strip();
    }

    private static @Nullable String bracketed(@Nullable String text) {
        Matcher found = BRACKETS.matcher(text == null ? "" : text.substring(0, Math.min(LONGEST_TEXT, text.length())));
        return found.find() ? found.group(1).strip() : null;
    }
}
