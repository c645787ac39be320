package org.trackproof.verdict.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.RateBasis;
import org.trackproof.verdict.Service;
import org.trackproof.verdict.Story;

/**
 * How long genuine parcels of a service take on a lane, from the order to the delivery, in calendar days.
 *
 * @param medianDays half of them arrive by then
 * @param p90Days nine of ten arrive by then
 * @param basis whether the figures are written, simulated or learnt
 */
public record LaneTimes(double medianDays, double p90Days, RateBasis basis) {
    /** The figures of a pack; a missing country is any country. */
    public static LaneTimes of(ReferencePack pack, @Nullable String from, @Nullable String to, Service service) {
        double median = pack.medianDays(from, to, service);
        return new LaneTimes(median, median * ratio(pack.rates("speed"), .9), pack.basis());
    }

    /** The multiple of the median by which {@code share} of genuine parcels have arrived: log-linear between the edges of the table. */
    private static double ratio(Rates speed, double share) {
        List<String> categories = speed.categories();
        double below = 0;
        double low = .1;
        for (int i = 0; i < categories.size() - 1; i++) {
            double edge = Double.parseDouble(
                    categories.get(i).substring(categories.get(i).indexOf('-') + 1));
            double p = StrictMath.exp(speed.logP()[i][Story.GENUINE.ordinal()]);
            if (below + p >= share) {
                return low * StrictMath.pow(edge / low, (share - below) / p);
            }
            below += p;
            low = edge;
        }
        return low;
    }
}
