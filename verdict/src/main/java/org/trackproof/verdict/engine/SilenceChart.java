package org.trackproof.verdict.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.RateBasis;
import org.trackproof.verdict.Service;

/**
 * The silence of a parcel against that of genuine ones, for a drawing.
 *
 * @param phase the phase in which it is quiet
 * @param lane countries from and to, e.g. {@code CN-ES}
 * @param since when the silence began
 * @param until when somebody looked last
 * @param operationalDays length of the silence in days of work
 * @param stillQuiet share of genuine parcels that are quiet for as long, 0..1
 * @param parcels how many silences of genuine parcels stand behind the curve; 0 for a written curve
 * @param points the curve, from {@code since} on
 */
public record SilenceChart(
        Phase phase,
        Service service,
        String lane,
        Instant since,
        Instant until,
        double operationalDays,
        double stillQuiet,
        int parcels,
        RateBasis basis,
        List<Point> points) {
    private static final int STEPS = 48;
    private static final int LEAST_DAYS = 30;
    private static final int MOST_DAYS = 150;

    /**
     * A point of the curve.
     *
     * @param stillQuiet share of genuine parcels that are still quiet at {@code at}, 0..1
     */
    public record Point(Instant at, double operationalDays, double stillQuiet) {}

    public SilenceChart {
        points = List.copyOf(points);
    }

    static @Nullable SilenceChart of(Subject subject, @Nullable Quiet quiet) {
        if (quiet == null) {
            return null;
        }
        SurvivalCurve curve = subject.pack().silence().curve(quiet.phase(), subject.service(), subject.lane());
        long days = StrictMath.min(MOST_DAYS, StrictMath.max(LEAST_DAYS, quiet.calendarDays() * 2));
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            Instant at =
                    quiet.since().plus(Duration.ofDays(days).multipliedBy(i).dividedBy(STEPS));
            double worked =
                    subject.pack().clock().days(quiet.country(), quiet.side(), quiet.since(), at, quiet.courier());
            points.add(new Point(at, worked, curve.at(worked)));
        }
        return new SilenceChart(
                quiet.phase(),
                subject.service(),
                subject.lane(),
                quiet.since(),
                quiet.until(),
                quiet.operationalDays(),
                quiet.survival(),
                curve.spells(),
                curve.spells() == 0 ? RateBasis.WRITTEN : subject.pack().basis(),
                points);
    }
}
