package org.trackproof.numbers;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows the hosts that track parcels: those of couriers, and those of anybody. */
final class Links {
    /** A host that shows tracking of many couriers. */
    private static final Link TRACKER = new Link(null, true);

    private static final Link OTHER = new Link(null, false);

    private final Catalogue catalogue;
    private final Set<String> trackers = new HashSet<>();

    Links(Catalogue catalogue, List<String> trackers) {
        this.catalogue = catalogue;
        this.trackers.addAll(trackers);
    }

    Link of(String host) {
        @Nullable CourierEntry courier = catalogue.findHost(host);
        if (isTracker(host)) {
            return TRACKER;
        }
        return courier == null ? OTHER : new Link(courier, true);
    }

    private boolean isTracker(String host) {
        String domain = host.toLowerCase(Locale.ROOT);
        int dot = domain.indexOf('.');
        while (dot >= 0) {
            if (trackers.contains(domain)) {
                return true;
            }
            domain = domain.substring(dot + 1);
            dot = domain.indexOf('.');
        }
        return false;
    }
}
