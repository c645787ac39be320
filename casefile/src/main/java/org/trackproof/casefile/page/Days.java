package org.trackproof.casefile.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and instants as people say them, in English: {@code 4 Nov 2026}, {@code 18 Dec 2026, 07:59 UTC}. */
public final class Days {
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };
    private static final Pattern ISO =
            Pattern.compile("\\b(\\d{4}-\\d{2}-\\d{2})(?:T(\\d{2}:\\d{2})(?::\\d{2}(?:\\.\\d+)?)?Z)?(?![\\w-]|:\\d)");

    private Days() {}

    public static String of(Instant instant) {
        return spoken(instant.toString());
    }

    /** The text with every ISO date and every instant in {@code Z} as people say it. */
    public static String spoken(String text) {
        Matcher matcher = ISO.matcher(text);
        StringBuilder out = new StringBuilder(text.length() + 8);
        while (matcher.find()) {
            matcher.appendReplacement(out, Matcher.quoteReplacement(spoken(matcher)));
        }
        return matcher.appendTail(out).toString();
    }

    private static String spoken(Matcher iso) {
        try {
            LocalDate day = LocalDate.parse(iso.group(1));
            String date = day.getDayOfMonth() + "\u00a0" + MONTHS[day.getMonthValue() - 1] + "\u00a0" + day.getYear();
            return iso.group(2) == null ? date : date + ", " + iso.group(2) + "\u00a0UTC";
        } catch (DateTimeException e) {
            return iso.group();
        }
    }
}
