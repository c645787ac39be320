package org.trackproof.catalogue;

import java.util.List;
import java.util.Map;

/** One file of {@code catalogue/couriers}; texts that are not given are empty. */
record CourierSource(
        String id,
        String name,
        String home,
        int priority,
        String umbrella,
        String site,
        String page,
        List<String> domains,
        List<String> needs,
        List<String> moves,
        List<String> lifted,
        List<String> deviating,
        Map<String, List<String>> names,
        List<FormatSource> formats) {}
