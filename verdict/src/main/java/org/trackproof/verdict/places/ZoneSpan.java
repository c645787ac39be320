package org.trackproof.verdict.places;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * The offsets from UTC that a clock at some place can show. An unknown place can be anywhere on Earth: UTC-12 to UTC+14, 26 hours.
 *
 * @param west smallest offset
 * @param east largest offset
 */
public record ZoneSpan(ZoneOffset west, ZoneOffset east) {
    public static final ZoneSpan ANYWHERE = new ZoneSpan(ZoneOffset.ofHours(-12), ZoneOffset.ofHours(14));

    /** The first instant at which a clock of this span can show {@code local}. */
    public Instant earliest(LocalDateTime local) {
        return local.toInstant(east);
    }

    /** The last instant at which a clock of this span can show {@code local}. */
    public Instant latest(LocalDateTime local) {
        return local.toInstant(west);
    }

    /** The first instant of {@code day} anywhere in this span. */
    public Instant start(LocalDate day) {
        return earliest(day.atStartOfDay());
    }

    /** The last second of {@code day} anywhere in this span. */
    public Instant end(LocalDate day) {
        return latest(day.atTime(23, 59, 59));
    }
}
