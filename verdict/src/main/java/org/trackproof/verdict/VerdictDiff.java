package org.trackproof.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two verdicts on the same number.
 *
 * @param before the earlier verdict
 * @param after the later verdict
 * @param changes findings that came, went or moved, the largest move first
 */
public record VerdictDiff(Verdict before, Verdict after, List<Change> changes) {
    private static final double LEAST = .05;

    /** What became of a finding. */
    public enum Kind {
        APPEARED,
        WENT,
        MOVED;

        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * One finding that changed.
     *
     * @param before decibans then; missing where the finding came only later
     * @param after decibans now; missing where the finding has gone
     * @param sentence as it reads now, or as it read if it has gone
     */
    public record Change(
            Kind kind,
            String rule,
            @Nullable Double before,
            @Nullable Double after,
            String sentence) {
        /** By how many decibans the evidence moved; above zero: against the number. */
        public double moved() {
            return (after == null ? 0 : after) - (before == null ? 0 : before);
        }
    }

    public VerdictDiff {
        changes = List.copyOf(changes);
    }

    public static VerdictDiff of(Verdict before, Verdict after) {
        Map<String, List<Finding>> then = byRule(before);
        Map<String, List<Finding>> now = byRule(after);
        List<Change> changes = new ArrayList<>();
        for (Map.Entry<String, List<Finding>> entry : then.entrySet()) {
            pair(entry.getKey(), entry.getValue(), now.getOrDefault(entry.getKey(), List.of()), changes);
        }
        for (Map.Entry<String, List<Finding>> entry : now.entrySet()) {
            if (!then.containsKey(entry.getKey())) {
                pair(entry.getKey(), List.of(), entry.getValue(), changes);
            }
        }
        changes.sort(Comparator.comparingDouble((Change change) -> -Math.abs(change.moved()))
                .thenComparing(Change::rule)
                .thenComparing(Change::sentence));
        return new VerdictDiff(before, after, changes);
    }

    private static Map<String, List<Finding>> byRule(Verdict verdict) {
        Map<String, List<Finding>> byRule = new TreeMap<>();
        for (Finding finding : verdict.findings()) {
            byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(finding);
        }
        return byRule;
    }

    private static void pair(String rule, List<Finding> then, List<Finding> now, List<Change> out) {
        for (int i = 0; i < Math.max(then.size(), now.size()); i++) {
            Finding was = i < then.size() ? then.get(i) : null;
            Finding is = i < now.size() ? now.get(i) : null;
            if (is == null && was != null) {
                out.add(new Change(Kind.WENT, rule, was.decibans(), null, was.sentence()));
            } else if (is != null && was == null) {
                out.add(new Change(Kind.APPEARED, rule, null, is.decibans(), is.sentence()));
            } else if (is != null && was != null && differs(was, is)) {
                out.add(new Change(Kind.MOVED, rule, was.decibans(), is.decibans(), is.sentence()));
            }
        }
    }

    private static boolean differs(Finding was, Finding is) {
        return Math.abs(is.decibans() - was.decibans()) >= LEAST
                || !was.sentence().equals(is.sentence());
    }
}
