package org.trackproof.verdict.places;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Time as parcels live it: days of work, where weekends, holidays, peak season and strikes count less than a day each. The sums up to each day
 * are worked out once per country, side and courier with strikes, so that a question is a subtraction. From 2015 to 2035; outside, every day
 * counts as the average one. Thread-safe, no allocation after the first question for a country.
 */
public final class OperationalClock {
    private static final int DAY_SECONDS = 86_400;
    private static final int SIDES = Side.values().length;
    private static final int PEAK_START = 1111;
    private static final int PEAK_END = 1228;

    private static final boolean[] IS_PEAK = peak();

    private final Speeds speeds;
    private final AtomicReferenceArray<double[]> sums = new AtomicReferenceArray<>((Countries.COUNT + 1) * SIDES);
    private final Map<String, Courier> couriers = new HashMap<>();

    /** Sums of the days of one courier in the country of its strikes. */
    private record Courier(int country, AtomicReferenceArray<double[]> bySide) {}

    public OperationalClock(Speeds speeds) {
        this.speeds = speeds;
        for (Strike strike : Strike.LIST) {
            if (!strike.courier().equals(Strike.ALL)) {
                int country = Countries.ordinal(Countries.index(strike.country()));
                Courier known =
                        couriers.putIfAbsent(strike.courier(), new Courier(country, new AtomicReferenceArray<>(SIDES)));
                if (known != null && known.country() != country) {
                    throw new IllegalStateException("'%s' has strikes in two countries".formatted(strike.courier()));
                }
            }
        }
    }

    /** As {@link #days(String, Side, Instant, Instant, String)}, of no courier in particular. */
    public double days(@Nullable String country, Side side, Instant from, Instant until) {
        return days(country, side, from, until, null);
    }

    /**
     * How many days of work lie between two instants.
     *
     * @param country whose calendar counts, ISO 3166-1 alpha-2; missing or unknown: Saturdays and Sundays off, no holidays
     * @param courier courier id, for its strikes and blackouts
     * @return 0 or more; 0 if {@code until} is before {@code from}
     */
    public double days(@Nullable String country, Side side, Instant from, Instant until, @Nullable String courier) {
        if (!until.isAfter(from)) {
            return 0;
        }
        Country found = Countries.find(country);
        double[] sum = sums(found, side, courier);
        int offset = offset(found);
        return Math.max(0, at(sum, until, offset) - at(sum, from, offset));
    }

    /**
     * The first instant by which {@code days} of work have passed, to the second.
     *
     * @param days 0 to 1000
     */
    public Instant after(@Nullable String country, Side side, Instant from, double days, @Nullable String courier) {
        if (!(days >= 0 && days <= 1000)) {
            throw new IllegalArgumentException("Days are '%s', must be 0 to 1000".formatted(days));
        }
        long low = from.getEpochSecond();
        long high = low + DAY_SECONDS;
        while (days(country, side, from, Instant.ofEpochSecond(high), courier) < days) {
            low = high;
            high += high - from.getEpochSecond();
        }
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            boolean isEnough = days(country, side, from, Instant.ofEpochSecond(middle), courier) >= days;
            low = isEnough ? low : middle;
            high = isEnough ? middle : high;
        }
        return days == 0 ? from : Instant.ofEpochSecond(high);
    }

    /** The middle of what its clocks can show: a day begins there for the country as a whole. */
    private static int offset(@Nullable Country country) {
        return country == null
                ? 0
                : (country.zones().west().getTotalSeconds()
                                + country.zones().east().getTotalSeconds())
                        / 2;
    }

    private static double at(double[] sum, Instant instant, int offset) {
        double day = (double) (instant.getEpochSecond() + offset) / DAY_SECONDS - DayKinds.FIRST;
        int whole = (int) Math.floor(day);
        int last = sum.length - 1;
        if (whole < 0) {
            return day * sum[last] / last;
        }
        if (whole >= last) {
            return day * sum[last] / last;
        }
        return sum[whole] + (day - whole) * (sum[whole + 1] - sum[whole]);
    }

    private double[] sums(@Nullable Country country, Side side, @Nullable String courier) {
        int ordinal = country == null ? Countries.COUNT : Countries.ordinal(Countries.index(country.code()));
        Courier striking = courier == null ? null : couriers.get(courier);
        if (striking != null && striking.country() == ordinal) {
            return cached(striking.bySide(), side.ordinal(), country, side, courier);
        }
        return cached(sums, ordinal * SIDES + side.ordinal(), country, side, null);
    }

    /** Two threads may work out the same sums at the same time; either result serves. */
    private double[] cached(
            AtomicReferenceArray<double[]> table,
            int index,
            @Nullable Country country,
            Side side,
            @Nullable String courier) {
        double[] known = table.get(index);
        if (known == null) {
            known = sum(country, side, courier);
            table.set(index, known);
        }
        return known;
    }

    private double[] sum(@Nullable Country country, Side side, @Nullable String courier) {
        DayKind[] kinds = DayKinds.of(country);
        double[] speed = new double[kinds.length];
        for (int i = 0; i < kinds.length; i++) {
            speed[i] = speeds.of(kinds[i], side) * (IS_PEAK[i] ? speeds.peak() : 1);
        }
        for (Strike strike : Strike.LIST) {
            if (country != null && strike.country().equals(country.code()) && concerns(strike, courier)) {
                slow(speed, strike);
            }
        }
        double[] sum = new double[kinds.length + 1];
        for (int i = 0; i < kinds.length; i++) {
            sum[i + 1] = sum[i] + speed[i];
        }
        return sum;
    }

    private static boolean concerns(Strike strike, @Nullable String courier) {
        return strike.courier().equals(Strike.ALL) || strike.courier().equals(courier);
    }

    private static void slow(double[] speed, Strike strike) {
        for (int day = strike.firstDay(); day <= strike.lastDay(); day++) {
            speed[day - DayKinds.FIRST] *= strike.factor();
        }
    }

    private static boolean[] peak() {
        boolean[] isPeak = new boolean[DayKinds.COUNT];
        for (int i = 0; i < isPeak.length; i++) {
            LocalDate date = LocalDate.ofEpochDay(DayKinds.FIRST + i);
            int monthAndDay = date.getMonthValue() * 100 + date.getDayOfMonth();
            isPeak[i] = monthAndDay >= PEAK_START && monthAndDay <= PEAK_END;
        }
        return isPeak;
    }
}
