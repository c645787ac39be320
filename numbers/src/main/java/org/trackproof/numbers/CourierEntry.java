package org.trackproof.numbers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A courier as the catalogue knows it.
 *
 * @param priority 1 met daily across borders, 2 regional, 3 long tail
 * @param moves lanes it is usual on, {@code FROM->TO}, each a country or {@code *}; empty = anywhere
 * @param origin the file that it comes from
 */
record CourierEntry(Courier courier, int priority, List<String> moves, String origin) {
    private static final double[] USUAL = {1, 0.5, 0.25};

    /** How often numbers of this courier are met, relative to a courier of priority 1. */
    double usual() {
        return USUAL[Math.min(Math.max(priority, 1), 3) - 1];
    }

    /** How much more probable this courier becomes on a lane; 1 where nothing is known. */
    double onLane(@Nullable String from, @Nullable String to) {
        if (from == null && to == null) {
            return 1;
        }
        String home = courier.home();
        double factor = 1;
        if (home != null) {
            factor *= home.equals(from) ? 3 : 1;
            factor *= home.equals(to) ? 4 : 1;
        }
        for (String lane : moves) {
            int arrow = lane.indexOf("->");
            if (arrow > 0 && fits(lane.substring(0, arrow), from) && fits(lane.substring(arrow + 2), to)) {
                return factor * 2;
            }
        }
        boolean isLocal = !moves.isEmpty() || (priority > 1 && home != null);
        boolean elsewhere = factor == 1 && isLocal;
        return elsewhere ? 0.25 : factor;
    }

    private static boolean fits(String pattern, @Nullable String country) {
        return country == null || pattern.equals("*") || pattern.equals(country);
    }

    /** Whether a claim of {@code claimed} means this courier: itself, its umbrella, or one that it is the umbrella of. */
    boolean isMeantBy(CourierEntry claimed) {
        return claimed.id().equals(id())
                || claimed.id().equals(courier.umbrella())
                || id().equals(claimed.courier.umbrella());
    }

    String id() {
        return courier.id();
    }
}
