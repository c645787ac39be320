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
    private final double[][][] rates = new double[Group.values().length][Story.values().length][];

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
        return silence;
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
        String row = row(phase);
        String ofService = row + "." + service.id();
        SurvivalCurve curve = curves.get(ofService + "." + lane);
        curve = curve == null ? curves.get(ofService) : curve;
        curve = curve == null ? curves.get(row + ".*") : curve;
        if (curve == null) {
            throw new IllegalArgumentException("The pack has no survival curve '%s'".formatted(ofService));
        }
        return curve;
    }

    /** Logarithm of the probability of a silence of {@code days}, where {@code survival} of the genuine parcels are still quiet. */
    double[] logP(Group group, double survival, double days, double weight) {
        double[] logs = new double[Story.values().length];
        double genuine = StrictMath.log(survival);
        for (Story story : Story.values()) {
            double[] rate = rates[group.ordinal()][story.ordinal()];
            double p =
                    rate == null ? survival : rate[0] + rate[1] * survival + rate[2] * StrictMath.exp(-days / rate[3]);
            double log = StrictMath.log(StrictMath.min(1, StrictMath.max(p, 1e-6)));
            logs[story.ordinal()] = genuine + weight * (log - genuine);
        }
        return logs;
    }
}
