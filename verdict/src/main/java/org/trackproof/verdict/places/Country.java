package org.trackproof.verdict.places;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A country or territory of ISO 3166-1, or Kosovo.
 *
 * @param code alpha-2
 * @param code3 alpha-3
 * @param numeric three digits, empty where there is none
 * @param name usual English name
 * @param continent {@code AF AN AS EU NA OC SA}
 * @param posts the postal areas whose data a parcel to this place may show; its own code first where it has a post of its own
 * @param zones the offsets that its clocks can show
 * @param weekend days off in its working week
 * @param timeZones ids of the tz database
 */
public record Country(
        String code,
        String code3,
        String numeric,
        String name,
        String continent,
        List<String> posts,
        ZoneSpan zones,
        Set<DayOfWeek> weekend,
        List<String> timeZones) {
    public Country {
        posts = List.copyOf(posts);
        weekend = Collections.unmodifiableSet(EnumSet.copyOf(weekend));
        timeZones = List.copyOf(timeZones);
    }
}
