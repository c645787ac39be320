package org.trackproof.verdict;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event of a history.
 *
 * @param time when it happened, as the source says; missing for undated rows
 * @param place where, as far as the source says
 * @param phase our word for it
 * @param physical whether somebody had the parcel in hands
 * @param forecast an expectation and not an event: kept, never counted
 * @param text the source's words, untouched; hostile until escaped
 * @param code the source's code
 * @param courier courier id of who scanned
 * @param seenAt when this row was first seen by whoever recorded it
 */
public record Scan(
        @Nullable When time,
        Place place,
        Phase phase,
        Physical physical,
        boolean forecast,
        @Nullable String text,
        @Nullable String code,
        @Nullable String courier,
        @Nullable Instant seenAt) {}
