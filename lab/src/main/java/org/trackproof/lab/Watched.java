package org.trackproof.lab;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Outcome;
import org.trackproof.verdict.engine.Assessment;
import org.trackproof.verdict.engine.Engine;

/**
 * What daily looks at one parcel said, boiled down.
 *
 * @param flagged first day on which a verdict leaned against the number or named it; {@link Course#NEVER} if none
 * @param named first day of {@code inconsistent}
 * @param cleared first day of {@code consistent}
 * @param isClearAtEnd whether the last look still said {@code consistent}
 * @param highest highest probability of any look
 * @param highestNamed the same over looks that said {@code inconsistent}
 * @param p probability on the days of {@link #DAYS}; NaN where there was no number
 * @param warnings signs of the checklist that were ever there
 * @param mostWarnings the most of them at one look
 * @param firstWarning first day of any; {@link Course#NEVER} if none
 * @param dates what became of the dates named for asking again
 * @param spread the interval of one look; null where there was no number yet
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never leaves the laboratory
record Watched(
        Parcel.Truth truth,
        int flagged,
        int named,
        int cleared,
        boolean isClearAtEnd,
        double highest,
        double highestNamed,
        double[] p,
        Set<Checklist.Warning> warnings,
        int mostWarnings,
        int firstWarning,
        Dates dates,
        @Nullable Spread spread) {
    /** Days after the order on which probabilities are compared with the truth. */
    static final int[] DAYS = {5, 10, 15, 20, 30, 40, 50, 60};

    /** Everything that a report tells. */
    static Watched of(Parcel parcel, Engine engine, Engine.Options options) {
        return of(parcel, engine, options, Dates.of(parcel, engine, options), Spread.of(parcel, engine, options));
    }

    /** Words and probabilities only, without dates and intervals: much faster. */
    static Watched quick(Parcel parcel, Engine engine, Engine.Options options) {
        return of(parcel, engine, options, Dates.NONE, null);
    }

    private static Watched of(
            Parcel parcel, Engine engine, Engine.Options options, Dates dates, @Nullable Spread spread) {
        Replay replay = new Replay(parcel.facts());
        Instant ordered = parcel.facts().order().orderedAt().earliest();
        @Nullable Assessment[] looks = new @Nullable Assessment[Parcel.LOOKS + 1];
        Set<Checklist.Warning> warnings = EnumSet.noneOf(Checklist.Warning.class);
        int most = 0;
        int firstWarning = Course.NEVER;
        for (int day = 1; day <= Parcel.LOOKS; day++) {
            Instant look = ordered.plus(Duration.ofDays(day));
            Case facts = replay.at(look);
            looks[day] = engine.assess(facts, look, options);
            Set<Checklist.Warning> now = Checklist.at(facts, look);
            warnings.addAll(now);
            firstWarning = now.isEmpty() ? firstWarning : StrictMath.min(firstWarning, day);
            most = StrictMath.max(most, now.size());
        }
        Course course = new Course(parcel, looks);
        return new Watched(
                parcel.truth(),
                course.flagged(),
                course.first(Outcome.INCONSISTENT),
                course.first(Outcome.CONSISTENT),
                isClear(looks[Parcel.LOOKS]),
                course.highest(),
                course.highestNamed(),
                probabilities(looks),
                warnings,
                most,
                firstWarning,
                dates,
                spread);
    }

    private static boolean isClear(@Nullable Assessment look) {
        return look != null && look.outcome() == Outcome.CONSISTENT;
    }

    private static double[] probabilities(@Nullable Assessment[] looks) {
        double[] p = new double[DAYS.length];
        for (int i = 0; i < p.length; i++) {
            Assessment look = looks[DAYS[i]];
            p[i] = look == null ? Double.NaN : look.pInconsistent();
        }
        return p;
    }
}
