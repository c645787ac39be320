package org.trackproof.lab;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.trackproof.verdict.engine.Silence;

/**
 * Received parcels that no source ever showed, and how often each source fails to show what others show. Not thread-safe. A parcel is
 * unseen because its service is not scanned, or because every source that was asked missed it; which of the two is told apart by
 * expectation and maximisation over the services.
 */
final class Unseen {
    private static final int ROUNDS = 30;
    private static final double SOURCE_WEIGHT = 40;

    /** Received parcels that nobody showed, alike in all that counts. */
    private record Group(Silence silence, double days, List<String> mute) {}

    private final Map<String, double[]> missed = new TreeMap<>();
    private final Map<String, Group> groups = new TreeMap<>();
    private final Map<String, Integer> sizes = new TreeMap<>();
    private final Map<String, Double> seen = new TreeMap<>();

    /** A received parcel as it stood at the end. */
    void add(Silence end) {
        if (end.shows().isEmpty()) {
            int bin = Hazards.bin(end.days());
            String key = end.service().id() + " " + end.lane() + " " + bin + " " + end.mute();
            groups.putIfAbsent(key, new Group(end, Hazards.middle(bin), end.mute()));
            sizes.merge(key, 1, Integer::sum);
            return;
        }
        seen.merge(end.service().id(), 1.0, Double::sum);
        for (String source : end.shows()) {
            // a source that alone shows a parcel says nothing of how often it misses one
            if (end.shows().size() > 1) {
                count(source, false);
            }
        }
        for (String source : end.mute()) {
            count(source, true);
        }
    }

    private void count(String source, boolean hasMissed) {
        for (String key : List.of(source, source.substring(0, source.indexOf('.')))) {
            double[] counts = missed.computeIfAbsent(key, k -> new double[2]);
            counts[0] += hasMissed ? 1 : 0;
            counts[1]++;
        }
    }

    void addAll(Unseen other) {
        other.missed.forEach((key, counts) -> {
            double[] mine = missed.computeIfAbsent(key, k -> new double[2]);
            mine[0] += counts[0];
            mine[1] += counts[1];
        });
        other.groups.forEach(groups::putIfAbsent);
        other.sizes.forEach((key, size) -> sizes.merge(key, size, Integer::sum));
        other.seen.forEach((key, size) -> seen.merge(key, size, Double::sum));
    }

    /** Share of visible parcels that a kind of source, or one source, does not show; kinds with enough behind them only. */
    Map<String, Double> blindness() {
        Map<String, Double> shares = new TreeMap<>();
        missed.forEach((key, counts) -> {
            if (counts[1] >= Hazards.LEAST) {
                int dot = key.indexOf('.');
                double[] kind = dot < 0 ? new double[] {0, 0} : missed.getOrDefault(key.substring(0, dot), counts);
                double parent = dot < 0 ? .1 : (kind[0] + .5) / (kind[1] + 1);
                double weight = dot < 0 ? 2 : SOURCE_WEIGHT;
                shares.put(key, (counts[0] + weight * parent) / (counts[1] + weight));
            }
        });
        return shares;
    }

    /** Adds the unseen parcels to the curves of "nothing yet", each as far as its service is to blame. */
    void addTo(Hazards hazards) {
        Map<String, Double> blind = blindness();
        Map<String, Double> never = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, Double> sums = new HashMap<>();
            Map<String, Double> totals = new HashMap<>(seen);
            groups.forEach((key, group) -> {
                String service = group.silence().service().id();
                double share = blame(group, blind, never);
                sums.merge(service, share * size(key), Double::sum);
                totals.merge(service, (double) size(key), Double::sum);
            });
            totals.forEach(
                    (service, total) -> never.put(service, (sums.getOrDefault(service, 0.0) + .5) / (total + 1)));
        }
        List<String> keys = new ArrayList<>(groups.keySet());
        for (String key : keys) {
            Group group = java.util.Objects.requireNonNull(groups.get(key));
            hazards.add(group.silence(), 0, group.days(), false, size(key) * blame(group, blind, never));
        }
    }

    private int size(String key) {
        return sizes.getOrDefault(key, 0);
    }

    /** Probability that the service and not the sources hid a parcel. */
    private static double blame(Group group, Map<String, Double> blind, Map<String, Double> never) {
        double all = 1;
        List<String> kinds = new ArrayList<>();
        for (String source : group.mute()) {
            String kind = source.substring(0, source.indexOf('.'));
            String witness = kind.startsWith("courier") || kind.equals("postal-network") ? source : kind;
            if (!kinds.contains(witness)) {
                kinds.add(witness);
                all *= blind.getOrDefault(source, blind.getOrDefault(kind, .1));
            }
        }
        double service = never.getOrDefault(group.silence().service().id(), .02);
        return service / (service + (1 - service) * all);
    }
}
