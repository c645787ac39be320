package org.trackproof.verdict.engine;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Service;
import org.trackproof.verdict.Story;

/** How probable a silence is: survival curves of genuine parcels per phase and service, and what the other stories make of them. */
final class SilenceRates {
    /** Groups of phases that share the rates of the other stories. */
    enum Group {
        NONE,
        LABEL,
        MOVING,
        DELIVERED
    }

    private final Map<String, SurvivalCurve> curves = new HashMap<>();
    private final Curves[][] byPhase = new Curves[Phase.values().length][Service.values().length];
    private final double[][][] rates = new double[Group.values().length][Story.values().length][];

    /** The curves of one phase and service. */
    private record Curves(@Nullable SurvivalCurve ofAnyLane, Map<String, SurvivalCurve> byLane) {}

    private SilenceRates() {}

    /** @param hazards learnt curves, which come before the written ones; may be missing */
    static SilenceRates of(PackTable stories, PackTable survival, @Nullable PackTable hazards) {
        SilenceRates silence = new SilenceRates();
        survival.rows().forEach((key, row) -> silence.curves.put(key, SurvivalCurve.logNormal(row[0], row[1], row[2])));
        if (hazards != null) {
            int bins = SurvivalCurve.EDGES.length - 1;
            if (hazards.columns().size() != bins + 1) {
                throw new IllegalArgumentException("[hazards] has %d columns, wanted %d bins and the spells"
                        .formatted(hazards.columns().size(), bins));
            }
            hazards.rows()
                    .forEach((key, row) -> silence.curves.put(key, SurvivalCurve.ofHazards(row, (int) row[bins])));
        }
        stories.rows().forEach((key, row) -> {
            String[] parts = key.split("\\.", 2);
            Group group = Group.valueOf(parts[0].toUpperCase(Locale.ROOT));
            silence.rates[group.ordinal()][ReferencePack.story(parts[1]).ordinal()] = row;
        });
        for (Phase phase : Phase.values()) {
            for (Service service : Service.values()) {
                silence.byPhase[phase.ordinal()][service.ordinal()] = silence.curves(row(phase), service);
            }
        }
        return silence;
    }

    private Curves curves(String row, Service service) {
        String ofService = row + "." + service.id();
        Map<String, SurvivalCurve> byLane = new HashMap<>();
        curves.forEach((key, curve) -> {
            if (key.startsWith(ofService + ".")) {
                byLane.put(key.substring(ofService.length() + 1), curve);
            }
        });
        SurvivalCurve own = curves.get(ofService);
        return new Curves(own == null ? curves.get(row + ".*") : own, byLane);
    }

    static Group group(Phase phase) {
        return switch (phase) {
            case NONE -> Group.NONE;
            case LABEL, CANCELLED -> Group.LABEL;
            case DELIVERED, RETURNED -> Group.DELIVERED;
            default -> Group.MOVING;
        };
    }

    /** The row of the curves of a phase, e.g. {@code accepted}. */
    static String row(Phase phase) {
        return switch (phase) {
            case NONE -> "none";
            case LABEL -> "label";
            case ACCEPTED, ORIGIN_SORT -> "accepted";
            case EXPORTED -> "exported";
            case IMPORTED, CUSTOMS -> "imported";
            case DESTINATION, OUT_FOR_DELIVERY -> "destination";
            case READY_FOR_PICKUP, ATTEMPTED -> "waiting";
            case RETURNING, EXCEPTION, UNMAPPED -> "trouble";
            case DELIVERED, RETURNED, CANCELLED -> "final";
        };
    }

    /**
     * The curve of genuine parcels in this phase: of this service on this lane, else of this service, else of any.
     *
     * @param lane countries, e.g. {@code CN-ES}
     */
    SurvivalCurve curve(Phase phase, Service service, String lane) {
        Curves known = byPhase[phase.ordinal()][service.ordinal()];
        SurvivalCurve curve = known.byLane.get(lane);
        curve = curve == null ? known.ofAnyLane : curve;
        if (curve == null) {
            throw new IllegalArgumentException(
                    "The pack has no survival curve '%s.%s'".formatted(row(phase), service.id()));
        }
        return curve;
    }

    /** Logarithm of the probability of a silence of {@code days}, where {@code survival} of the genuine parcels are still quiet. */
    double[] logP(Group group, double survival, double days, double weight) {
        double[] logs = new double[Posterior.STORIES];
        double genuine = StrictMath.log(survival);
        double asGenuine = bounded(survival);
        for (int story = 0; story < logs.length; story++) {
            double[] rate = rates[group.ordinal()][story];
            double log = rate == null ? asGenuine : bounded(p(rate, survival, days));
            logs[story] = genuine + weight * (log - genuine);
        }
        return logs;
    }

    private static double p(double[] rate, double survival, double days) {
        double fading = rate[2] == 0 ? 0 : rate[2] * StrictMath.exp(-days / rate[3]);
        return rate[0] + rate[1] * survival + fading;
    }

    private static double bounded(double p) {
        return StrictMath.log(StrictMath.min(1, StrictMath.max(p, 1e-6)));
    }
}
