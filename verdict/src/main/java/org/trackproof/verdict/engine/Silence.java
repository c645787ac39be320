package org.trackproof.verdict.engine;

import java.time.Instant;
import java.util.List;
import org.trackproof.verdict.Service;

/**
 * A silence of one number, as the engine counts it.
 *
 * @param row row of the curves that it is compared with, e.g. {@code accepted}
 * @param lane countries from and to, e.g. {@code CN-ES}
 * @param since when it began
 * @param days its length in days of work
 * @param shows kind and id of the sources that show something, e.g. {@code aggregator.ship24}
 * @param mute kind and id of the sources that could show something and do not
 */
public record Silence(
        String row, Service service, String lane, Instant since, double days, List<String> shows, List<String> mute) {
    public Silence {
        shows = List.copyOf(shows);
        mute = List.copyOf(mute);
    }

    /** Edges of the bins of days in which silences are counted; the last bin has no end. */
    public static double[] edges() {
        return SurvivalCurve.EDGES.clone();
    }
}
