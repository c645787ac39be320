package org.trackproof.numbers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Couriers, formats and tables, as read from compiled files; not changed after {@link #seal}. */
final class Catalogue {
    String version = "";
    final TreeMap<String, CourierEntry> couriers = new TreeMap<>();
    final TreeMap<String, Format> formats = new TreeMap<>();
    final Map<String, CodeTable> tables = new HashMap<>();
    final Services services = new Services();
    final Samples samples = new Samples();
    private @Nullable Index index;
    private int lastYear;
    private volatile @Nullable Map<String, CourierEntry> aliases;
    private volatile @Nullable Map<String, CourierEntry> hosts;
    private volatile @Nullable Map<String, Map<String, CourierEntry>> words;

    void seal() {
        services.seal();
        List<VariantLine> variants = new ArrayList<>();
        for (Format format : formats.values()) {
            variants.addAll(format.variants);
        }
        index = new Index(variants);
        lastYear = Integer.parseInt(version, 0, 4, 10) + 5;
    }

    Index index() {
        if (index == null) {
            throw new IllegalStateException("Catalogue is read only in part");
        }
        return index;
    }

    /** The courier of an id or alias, in any case; null if none or if {@code word} is null. */
    @Nullable
    CourierEntry findCourier(@Nullable String word) {
        if (word == null) {
            return null;
        }
        String key = word.trim().toLowerCase(Locale.ROOT);
        CourierEntry entry = couriers.get(key);
        return entry != null ? entry : aliases().get(key);
    }

    /** The courier that owns a host or one of the domains above it; null if none. */
    @Nullable
    CourierEntry findHost(String host) {
        Map<String, CourierEntry> owners = hosts();
        String domain = host.toLowerCase(Locale.ROOT);
        while (true) {
            CourierEntry entry = owners.get(domain);
            int dot = domain.indexOf('.');
            if (entry != null || dot < 0) {
                return entry;
            }
            domain = domain.substring(dot + 1);
        }
    }

    private Map<String, CourierEntry> aliases() {
        Map<String, CourierEntry> known = aliases;
        if (known == null) {
            known = new HashMap<>();
            for (CourierEntry entry : couriers.values()) {
                for (String alias : entry.courier().names().getOrDefault("also", List.of())) {
                    known.putIfAbsent(alias.toLowerCase(Locale.ROOT), entry);
                }
            }
            aliases = known;
        }
        return known;
    }

    private Map<String, CourierEntry> hosts() {
        Map<String, CourierEntry> known = hosts;
        if (known == null) {
            known = new HashMap<>();
            for (CourierEntry entry : couriers.values()) {
                for (String domain : entry.domains()) {
                    known.putIfAbsent(domain, entry);
                }
            }
            hosts = known;
        }
        return known;
    }

    /** The first courier that {@code vocabulary} calls so; null if none. */
    @Nullable
    CourierEntry findWord(String vocabulary, String word) {
        Map<String, CourierEntry> known = words().get(vocabulary);
        return known == null ? null : known.get(word);
    }

    private Map<String, Map<String, CourierEntry>> words() {
        Map<String, Map<String, CourierEntry>> known = words;
        if (known == null) {
            known = new HashMap<>();
            for (CourierEntry entry : couriers.values()) {
                for (Map.Entry<String, List<String>> names :
                        entry.courier().names().entrySet()) {
                    Map<String, CourierEntry> vocabulary =
                            known.computeIfAbsent(names.getKey(), key -> new HashMap<>());
                    names.getValue().forEach(word -> vocabulary.putIfAbsent(word, entry));
                }
            }
            words = known;
        }
        return known;
    }

    /** The last year that a number's own date may say. */
    int lastYear() {
        return lastYear;
    }
}
