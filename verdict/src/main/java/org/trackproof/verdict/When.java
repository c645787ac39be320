package org.trackproof.verdict;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.trackproof.verdict.places.ZoneSpan;

/**
 * A moment as somebody wrote it, and the instants that it can mean. An instant with offset means itself; a local time without offset
 * means an interval as wide as the zones of its place; a date means a whole local day.
 *
 * @param text ISO 8601 as written: {@code 2026-10-02T09:14:00Z}, {@code 2026-10-02T09:14:00} or {@code 2026-10-02}
 * @param earliest the first instant that it can mean
 * @param latest the last instant that it can mean, inclusive
 */
public record When(String text, Instant earliest, Instant latest) {
    private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    public When {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException(
                    "'%s' ends at %s before it begins at %s".formatted(text, latest, earliest));
        }
    }

    public static When at(Instant instant) {
        return new When(Iso.text(instant), instant, instant);
    }

    /** A local time at a place whose clocks can show the offsets of {@code zones}. */
    public static When local(LocalDateTime local, ZoneSpan zones) {
        return new When(
                DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(local), zones.earliest(local), zones.latest(local));
    }

    /** A whole day at a place whose clocks can show the offsets of {@code zones}. */
    public static When day(LocalDate day, ZoneSpan zones) {
        return new When(day.toString(), zones.start(day), zones.end(day));
    }

    /**
     * Reads ISO 8601: an instant with offset, a local date-time, or a date; or two of them with {@code /} between, for a moment that lies
     * somewhere from the start of the first to the end of the second.
     *
     * @param zones the offsets that the place of this moment can have
     * @throws IllegalArgumentException with the text in quotes, if it is of another shape, no real date, or outside 1970..2199
     */
    public static When parse(String text, ZoneSpan zones) {
        int until = text.indexOf('/');
        if (until < 0) {
            return one(text, zones);
        }
        When first = one(text.substring(0, until), zones);
        When last = one(text.substring(until + 1), zones);
        return new When(text, first.earliest, last.latest);
    }

    private static When one(String text, ZoneSpan zones) {
        Instant plain = Iso.plainInstant(text);
        if (plain != null && !plain.isBefore(FIRST) && !plain.isAfter(LAST)) {
            return new When(text, plain, plain);
        }
        try {
            When when = text.length() <= 10 ? day(Iso.date(text), zones) : moment(text, zones);
            if (when.earliest.isBefore(FIRST.minus(Duration.ofDays(2))) || when.latest.isAfter(LAST)) {
                throw new IllegalArgumentException("'%s' is outside the years 1970 to 2199".formatted(text));
            }
            return when;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'%s' is not a moment that exists, wanted e.g. 2026-10-02T09:14:00Z, 2026-10-02T09:14:00 or 2026-10-02"
                            .formatted(text),
                    e);
        }
    }

    private static When moment(String text, ZoneSpan zones) {
        if (hasOffset(text)) {
            Instant instant = OffsetDateTime.parse(text).toInstant();
            return new When(text, instant, instant);
        }
        LocalDateTime local = LocalDateTime.parse(text);
        return new When(text, zones.earliest(local), zones.latest(local));
    }

    private static boolean hasOffset(String text) {
        return text.endsWith("Z") || text.endsWith("z") || text.indexOf('+', 10) > 0 || text.indexOf('-', 10) > 0;
    }

    /** Whether this is one instant and not an interval. */
    public boolean isExact() {
        return earliest.equals(latest);
    }

    /** Whether this is before {@code other} whatever the two can mean. */
    public boolean isSurelyBefore(When other) {
        return latest.isBefore(other.earliest);
    }

    /** The instant in the middle of the interval: a point for curves, never for accusations. */
    public Instant middle() {
        if (isExact()) {
            return earliest;
        }
        Duration width = Duration.between(earliest, latest);
        long seconds = width.getSeconds();
        return earliest.plusSeconds(seconds / 2).plusNanos((seconds % 2 * 1_000_000_000L + width.getNano()) / 2);
    }
}
