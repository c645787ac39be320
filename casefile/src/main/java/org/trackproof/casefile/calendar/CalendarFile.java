package org.trackproof.casefile.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Deadline;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.language.Language;

/**
 * The windows of a case as an iCalendar object (RFC 5545): one entry for each last day with alarms 7 days and 1 day before, and one for
 * each first day that lies ahead. Windows that are over at the instant judged are left out. The same verdicts give the same bytes; an
 * entry keeps its UID as long as the case, the rule and the language are the same. Thread-safe.
 */
public final class CalendarFile {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");
    private static final int[] ALARMS = {7, 1};

    private final ContentLines lines = new ContentLines();
    private final Language language;
    private final Words words;

    private CalendarFile(Language language) {
        this.language = language;
        this.words = Words.of(language);
    }

    /**
     * The text of the file, in UTF-8 when written.
     *
     * @param verdicts completed, of one case at one instant
     */
    public static String of(List<Verdict> verdicts) {
        return of(verdicts, Language.EN);
    }

    /** The same in a language; the verdicts speak it already. */
    public static String of(List<Verdict> verdicts, Language language) {
        return new CalendarFile(language).write(verdicts);
    }

    private String write(List<Verdict> verdicts) {
        lines.add("BEGIN", "VCALENDAR")
                .add("VERSION", "2.0")
                .add("PRODID", "-//Trackproof//Deadlines//" + language.name())
                .add("CALSCALE", "GREGORIAN")
                .add("METHOD", "PUBLISH");
        Map<String, Boolean> seen = new LinkedHashMap<>();
        for (Verdict verdict : verdicts) {
            for (Deadline deadline : verdict.deadlines()) {
                entries(verdict, deadline, seen);
            }
        }
        return lines.add("END", "VCALENDAR").toString();
    }

    /** Windows that several numbers of an order share are written once. */
    private void entries(Verdict verdict, Deadline deadline, Map<String, Boolean> seen) {
        Instant asOf = verdict.asOf();
        String from = deadline.notBefore();
        String until = deadline.notAfter();
        String key = deadline.rule() + '\n' + deadline.what() + '\n' + from + '\n' + until;
        if (seen.putIfAbsent(key, Boolean.TRUE) != null || (until != null && isOver(until, asOf))) {
            return;
        }
        if (until != null) {
            event(verdict, deadline, "last-day", until, words.get("last-day", deadline.what()));
        }
        if (from != null && !isOver(from, asOf)) {
            event(verdict, deadline, "first-day", from, words.get("first-day", deadline.what()));
        }
    }

    private void event(Verdict verdict, Deadline deadline, String kind, String when, String summary) {
        lines.add("BEGIN", "VEVENT").add("UID", uid(verdict, deadline, kind)).add("DTSTAMP", second(verdict.asOf()));
        Instant start = start(when);
        if (isDay(when)) {
            LocalDate day = LocalDate.parse(when);
            lines.add("DTSTART;VALUE=DATE", DAY.format(day)).add("DTEND;VALUE=DATE", DAY.format(day.plusDays(1)));
        } else {
            lines.add("DTSTART", second(start));
        }
        lines.text("SUMMARY", summary)
                .text("DESCRIPTION", description(verdict, deadline))
                .add("TRANSP", "TRANSPARENT")
                .add("CATEGORIES", "TRACKPROOF");
        if (kind.equals("last-day")) {
            for (int days : ALARMS) {
                if (start.minus(days, ChronoUnit.DAYS).isAfter(verdict.asOf())) {
                    alarm(days, summary);
                }
            }
        }
        lines.add("END", "VEVENT");
    }

    private void alarm(int days, String summary) {
        lines.add("BEGIN", "VALARM")
                .add("ACTION", "DISPLAY")
                .add("TRIGGER", "-P" + days + "D")
                .text("DESCRIPTION", words.get("in-days." + days, summary))
                .add("END", "VALARM");
    }

    private String description(Verdict verdict, Deadline deadline) {
        StringBuilder text = new StringBuilder(words.get(
                "rule",
                deadline.rule(),
                deadline.source(),
                deadline.confidence().id()));
        String ifMissed = deadline.ifMissed();
        if (ifMissed != null) {
            text.append('\n').append(words.get("if-missed", ifMissed));
        }
        return text.append('\n')
                .append(words.get("number", verdict.number()))
                .append('\n')
                .append(words.get("made", verdict.asOf().toString()))
                .toString();
    }

    /** Of case digest and rule id; the claim joins in where a window counts from the parcel itself. */
    private static String uid(Verdict verdict, Deadline deadline, String kind) {
        String name = String.join(
                "\n", verdict.caseDigest(), deadline.rule(), deadline.what(), kind, "" + verdict.claimIndex());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16) + "@trackproof";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static boolean isOver(String when, Instant at) {
        Instant end = isDay(when)
                ? LocalDate.parse(when).plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC)
                : Instant.parse(when);
        return !end.isAfter(at);
    }

    private static Instant start(String when) {
        return isDay(when) ? LocalDate.parse(when).atStartOfDay().toInstant(ZoneOffset.UTC) : Instant.parse(when);
    }

    private static boolean isDay(@Nullable String when) {
        return when != null && when.length() == 10;
    }

    private static String second(Instant instant) {
        return SECOND.format(instant.atOffset(ZoneOffset.UTC));
    }
}
