package org.trackproof.sources.reading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trackproof.sources.reading.StatusMap.Meaning;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.When;
import org.trackproof.verdict.places.Places;
import tools.jackson.databind.JsonNode;

/**
 * GLS's public page, {@code .../rstt028/NUMBER?postalCode=}: {@code {history:[{date, time, evtDscr, address:{city, countryCode}}],
 * progressBar:{statusInfo}, infos:[{type WEIGHT, value "0.3 kg"}], references:[{type UNITNO, value}]}}; the older {@code rstt001} puts
 * the same into {@code tuStatus}.
 *
 * <p>The rows carry no code. The status of the whole speaks of the newest row, and of all rows while nothing but an announcement is
 * there; else a fixed English sentence tells, and a row in another language stays unmapped.
 */
final class GlsPage {
    private static final Pattern WEIGHT = Pattern.compile("(\\d{1,6}(?:[.,]\\d{1,4})?)\\s*(kg|g)\\b");
    private static final Pattern DIGITS = Pattern.compile("\\d{11,14}");

    private GlsPage() {}

    static Answer read(List<JsonNode> parcels, boolean proven, Reply reply) {
        boolean known = false;
        for (JsonNode parcel : parcels) {
            if (isAsked(parcel, reply)) {
                reply.history(GlsReading.history(rows(parcel), kilograms(parcel), proven));
                known = true;
            }
        }
        return known ? reply.known() : reply.said(Said.FAILED, PageReading.OTHER_NUMBER);
    }

    /** The page names its parcel in the references, if at all; a track id of letters is asked for a unit number of digits. */
    private static boolean isAsked(JsonNode parcel, Reply reply) {
        String unit = null;
        for (JsonNode reference : Json.items(parcel, "references")) {
            String value = Json.text(reference, "value");
            if (reply.isAboutAsked(value)) {
                return true;
            }
            unit = "UNITNO".equals(Json.text(reference, "type")) ? value : unit;
        }
        String asked = Reply.normalise(reply.raw().number());
        if (unit == null || !DIGITS.matcher(asked).matches()) {
            reply.continuesAs(unit);
            return true;
        }
        return asked.length() == 12
                && asked.startsWith(Reply.normalise(unit))
                && Reply.normalise(unit).length() == 11;
    }

    private static Rows rows(JsonNode parcel) {
        Rows rows = Rows.listedNewestFirst("gls");
        List<JsonNode> history = Json.items(parcel, "history");
        String status = Json.text(parcel.path("progressBar"), "statusInfo");
        Meaning whole = GlsReading.STATUSES.meaning(status);
        When newest = newest(history);
        for (JsonNode row : history) {
            String text = Json.text(row, "evtDscr");
            When time = time(row);
            boolean speaks = whole.phase() == Phase.LABEL || (time != null && time.equals(newest));
            Meaning meaning = speaks && !whole.equals(Meaning.UNMAPPED) ? whole : GlsReading.STATUSES.meaning(text);
            rows.add(time, place(row), meaning, text, time != null && time.equals(newest) ? status : null);
        }
        if (rows.isEmpty() && status != null) {
            rows.add(null, Place.UNKNOWN, whole, null, status);
        }
        return rows;
    }

    private static @Nullable When newest(List<JsonNode> history) {
        When newest = null;
        for (JsonNode row : history) {
            When time = time(row);
            if (time != null && (newest == null || time.middle().isAfter(newest.middle()))) {
                newest = time;
            }
        }
        return newest;
    }

    private static @Nullable When time(JsonNode row) {
        return Times.read(
                Json.text(row, "date"),
                Json.text(row, "time"),
                null,
                Places.zones(place(row).country()));
    }

    private static Place place(JsonNode row) {
        JsonNode address = row.path("address");
        String code = Json.text(address, "countryCode");
        String country = Countries.iso2(code == null ? Json.text(address, "countryName") : code);
        return new Place(country, null, Json.text(address, "city"), null, null);
    }

    private static @Nullable Double kilograms(JsonNode parcel) {
        for (JsonNode info : Json.items(parcel, "infos")) {
            String value = Json.text(info, "value");
            if ("WEIGHT".equals(Json.text(info, "type")) && value != null && value.length() <= 40) {
                Matcher found = WEIGHT.matcher(value.toLowerCase(Locale.ROOT));
                if (found.find()) {
                    double amount = Double.parseDouble(found.group(1).replace(',', '.'));
                    return found.group(2).equals("kg") ? amount : amount / 1000;
                }
            }
        }
        return null;
    }
}
