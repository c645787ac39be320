package org.trackproof.numbers;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who issues numbers and moves parcels.
 *
 * @param id stable, lower case, e.g. {@code correos-es}
 * @param name as the courier writes itself
 * @param home ISO 3166-1 alpha-2, if it has one home
 * @param umbrella id of the courier that platforms name instead, e.g. {@code dhl} for {@code dhl-paket}
 * @param trackingPage address with {@code {number}} in place of the number, if known
 * @param domains the courier's own Internet domains, e.g. {@code ups.com}
 * @param needs inputs without which this courier shows nothing, e.g. {@code destinationPostcode}
 * @param names other people's words for it: vocabulary ({@code ship24 17track aftership trackingmore}) to words
 */
public record Courier(
        String id,
        String name,
        @Nullable String home,
        @Nullable String umbrella,
        @Nullable String trackingPage,
        List<String> domains,
        List<String> needs,
        Map<String, List<String>> names) {}
