package org.trackproof.numbers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Couriers, formats and tables, as read from compiled files; not changed after {@link #seal}. */
final class Catalogue {
    String version = "";
    final TreeMap<String, CourierEntry> couriers = new TreeMap<>();
    final Map<String, CourierEntry> aliases = new HashMap<>();
    final Map<String, CourierEntry> hosts = new HashMap<>();
    final TreeMap<String, Format> formats = new TreeMap<>();
    final Map<String, CodeTable> tables = new HashMap<>();
    final Services services = new Services();
    final Samples samples = new Samples();
    private @Nullable Index index;
    /** Sum of {@link Format#usual} over the formats that have a digits-only shape of this length. */
    private final double[] digitsOfLength = new double[Normal.LIMIT + 1];

    void seal() {
        services.seal();
        List<Variant> variants = new ArrayList<>();
        for (Format format : formats.values()) {
            Set<Integer> lengths = new HashSet<>();
            for (Variant variant : format.variants) {
                variants.add(variant);
                int length = variant.shape.length();
                if (variant.shape.allowsOnlyDigits() && lengths.add(length)) {
                    digitsOfLength[length] += format.usual();
                }
            }
        }
        index = new Index(variants);
    }

    Index index() {
        if (index == null) {
            throw new IllegalStateException("Catalogue is read only in part");
        }
        return index;
    }

    double digitsOfLength(int length) {
        return digitsOfLength[length];
    }

    /** The courier of an id or alias, in any case; null if none or if {@code word} is null. */
    @Nullable
    CourierEntry findCourier(@Nullable String word) {
        if (word == null) {
            return null;
        }
        String key = word.trim().toLowerCase(Locale.ROOT);
        CourierEntry entry = couriers.get(key);
        return entry != null ? entry : aliases.get(key);
    }

    /** The courier that owns a host or one of the domains above it; null if none. */
    @Nullable
    CourierEntry findHost(String host) {
        String domain = host.toLowerCase(Locale.ROOT);
        while (true) {
            CourierEntry entry = hosts.get(domain);
            int dot = domain.indexOf('.');
            if (entry != null || dot < 0) {
                return entry;
            }
            domain = domain.substring(dot + 1);
        }
    }

    /** The last year that a number's own date may say. */
    int lastYear() {
        return Integer.parseInt(version, 0, 4, 10) + 5;
    }
}
