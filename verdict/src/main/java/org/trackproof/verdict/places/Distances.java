package org.trackproof.verdict.places;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Shortest distances between what two spots can be. Distances to countries are worked out once, on first use. */
final class Distances {
    /** Mean radius of the Earth (IUGG). */
    private static final double EARTH_KM = 6371.0088;

    /** A place known to country only can lie this far off the country's cities, towards the other place. */
    static final int MARGIN_KM = 100;

    /** By country index: least distance from its cities to each country, not a number where not yet known. */
    private static final AtomicReferenceArray<float[]> FROM_COUNTRY = new AtomicReferenceArray<>(Countries.INDEXES);

    private static final class FromCity {
        static final AtomicReferenceArray<float[]> TABLE =
                new AtomicReferenceArray<>(CityTable.get().size());
    }

    private Distances() {}

    static double atLeastKm(Spot a, Spot b) {
        if (a.isAnywhere() || b.isAnywhere()) {
            return 0;
        }
        if (a.isCity() && b.isCity()) {
            return cityToCity(a.cities(), b.cities());
        }
        if (a.isCity()) {
            return cityToCountry(a.cities(), b.countryIndex());
        }
        if (b.isCity()) {
            return cityToCountry(b.cities(), a.countryIndex());
        }
        return countryToCountry(a.countryIndex(), b.countryIndex());
    }

    private static double cityToCity(int[] a, int[] b) {
        return kilometres(chordSquared(a, b));
    }

    private static double cityToCountry(int[] cities, int country) {
        double least = Double.POSITIVE_INFINITY;
        for (int city : cities) {
            least = Math.min(least, cityToCountry(city, country));
        }
        return Math.max(0, least - MARGIN_KM);
    }

    private static double cityToCountry(int city, int country) {
        if (CityTable.get().country(city) == country) {
            return 0;
        }
        float[] known = row(FromCity.TABLE, city);
        int column = Countries.ordinal(country);
        if (Float.isNaN(known[column])) {
            known[column] = (float)
                    kilometres(chordSquared(new int[] {city}, CityTable.get().ofCountry(country)));
        }
        return known[column];
    }

    private static double countryToCountry(int a, int b) {
        if (a == b) {
            return 0;
        }
        int low = Math.min(a, b);
        int high = Math.max(a, b);
        float[] known = row(FROM_COUNTRY, low);
        int column = Countries.ordinal(high);
        if (Float.isNaN(known[column])) {
            CityTable table = CityTable.get();
            known[column] = (float)
                    Math.max(0, kilometres(chordSquared(table.ofCountry(low), table.ofCountry(high))) - 2 * MARGIN_KM);
        }
        return known[column];
    }

    /** Two threads may work out the same value at the same time; they write the same number. */
    private static float[] row(AtomicReferenceArray<float[]> table, int index) {
        float[] row = table.get(index);
        if (row == null) {
            row = new float[Countries.COUNT];
            Arrays.fill(row, Float.NaN);
            table.compareAndSet(index, null, row);
            row = table.get(index);
        }
        return row;
    }

    /** A country without a point in our data is at distance 0 from everything. */
    private static double chordSquared(int[] a, int[] b) {
        if (a.length == 0 || b.length == 0) {
            return 0;
        }
        return CityTable.get().leastChordSquared(a, b);
    }

    private static double kilometres(double chordSquared) {
        return 2 * EARTH_KM * StrictMath.asin(Math.min(1, Math.sqrt(chordSquared) / 2));
    }
}
