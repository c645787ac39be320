package org.trackproof.verdict.engine;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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

    static SilenceRates of(PackText.Table stories, PackText.Table survival) {
        SilenceRates silence = new SilenceRates();
        survival.rows().forEach((key, row) -> silence.curves.put(key, SurvivalCurve.logNormal(row[0], row[1], row[2])));
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

    /** The curve of genuine parcels in this phase and service. */
    SurvivalCurve curve(Phase phase, Service service) {
        String row = switch (phase) {
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
        SurvivalCurve curve = curves.get(row + "." + service.id());
        SurvivalCurve any = curve == null ? curves.get(row + ".*") : curve;
        if (any == null) {
            throw new IllegalArgumentException("The pack has no survival curve '%s.%s'".formatted(row, service.id()));
        }
        return any;
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
