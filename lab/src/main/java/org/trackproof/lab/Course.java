package org.trackproof.lab;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Leaning;
import org.trackproof.verdict.Outcome;
import org.trackproof.verdict.engine.Assessment;
import org.trackproof.verdict.engine.Engine;

/**
 * What daily looks at one parcel say over {@link Parcel#LOOKS} days.
 *
 * @param looks by day after the order, from 1; null on days without a number, and where the last number had not been given
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never leaves the laboratory
record Course(Parcel parcel, @Nullable Assessment[] looks) {
    static final int NEVER = Integer.MAX_VALUE;

    static Course of(Parcel parcel, Engine engine, Engine.Options options) {
        Replay replay = new Replay(parcel.facts());
        Instant ordered = parcel.facts().order().orderedAt().earliest();
        @Nullable Assessment[] looks = new @Nullable Assessment[Parcel.LOOKS + 1];
        for (int day = 1; day <= Parcel.LOOKS; day++) {
            Instant look = ordered.plus(Duration.ofDays(day));
            looks[day] = engine.assess(replay.at(look), look, options);
        }
        return new Course(parcel, looks);
    }

    /** First day on which a verdict leans against the number or names it, by {@code until}; {@link #NEVER} if none. */
    int flagged() {
        for (int day = 1; day < looks.length; day++) {
            Assessment look = looks[day];
            if (look != null && (look.outcome() == Outcome.INCONSISTENT || look.leaning() == Leaning.DOES_NOT_FIT)) {
                return day;
            }
        }
        return NEVER;
    }

    /** First day of a word; {@link #NEVER} if none. */
    int first(Outcome outcome) {
        for (int day = 1; day < looks.length; day++) {
            Assessment look = looks[day];
            if (look != null && look.outcome() == outcome && outcome != Outcome.UNDECIDED) {
                return day;
            }
        }
        return NEVER;
    }

    /** The highest probability of any look. */
    double highest() {
        double highest = 0;
        for (Assessment look : looks) {
            highest = look == null ? highest : StrictMath.max(highest, look.pInconsistent());
        }
        return highest;
    }

    /** The highest probability of any look at which the strong word was used. */
    double highestNamed() {
        double highest = 0;
        for (Assessment look : looks) {
            boolean isNamed = look != null && look.outcome() == Outcome.INCONSISTENT;
            highest = isNamed ? StrictMath.max(highest, look.pInconsistent()) : highest;
        }
        return highest;
    }
}
