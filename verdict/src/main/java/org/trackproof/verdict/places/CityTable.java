package org.trackproof.verdict.places;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * All cities in flat arrays, numbered in the order of the data files: by country, then the largest first; airports and postal hubs last. A
 * name is found by a hash over the text of the files, without an object per name. Immutable and thread-safe.
 */
final class CityTable {
    private static final int[] NONE = {};

    private final String text;
    private final int size;
    private final short[] country;
    private final byte[] people;
    private final String[] state;
    private final double[] latitude;
    private final double[] longitude;
    private final double[] x;
    private final double[] y;
    private final double[] z;
    private final int[][] byCountry = new int[Countries.INDEXES][];

    private final Set<String> states = new HashSet<>();

    private final int[] heads;
    private final int[] next;
    private final int[] nameStart;
    private final int[] nameCity;
    private int nameCount;

    private static final class Holder {
        static final CityTable TABLE = new CityTable(Table.text("cities.tsv") + Table.text("hubs.tsv"));
    }

    /** The table that ships with this package, loaded on first use. */
    static CityTable get() {
        return Holder.TABLE;
    }

    private CityTable(String text) {
        this.text = text;
        this.size = count('\n');
        int nameLimit = count('|') + size;
        country = new short[size];
        people = new byte[size];
        state = new String[size];
        latitude = new double[size];
        longitude = new double[size];
        x = new double[size];
        y = new double[size];
        z = new double[size];
        heads = new int[Integer.highestOneBit(nameLimit) * 2];
        next = new int[nameLimit + 1];
        nameStart = new int[nameLimit + 1];
        nameCity = new int[nameLimit + 1];
        int start = 0;
        for (int city = 0; city < size; city++) {
            int end = text.indexOf('\n', start);
            readRow(city, start, end);
            start = end + 1;
        }
        groupByCountry();
    }

    private int count(char wanted) {
        int count = 0;
        for (int i = text.indexOf(wanted); i >= 0; i = text.indexOf(wanted, i + 1)) {
            count++;
        }
        return count;
    }

    private void readRow(int city, int start, int end) {
        country[city] = (short) Countries.index(text.substring(start, start + 2));
        int stateEnd = text.indexOf('\t', start + 3);
        state[city] =
                text.substring(start + 3, stateEnd).toLowerCase(Locale.ROOT).intern();
        if (!state[city].isEmpty()) {
            states.add(country[city] + state[city]);
        }
        int latitudeEnd = text.indexOf('\t', stateEnd + 1);
        int longitudeEnd = text.indexOf('\t', latitudeEnd + 1);
        place(
                city,
                Double.parseDouble(text.substring(stateEnd + 1, latitudeEnd)),
                Double.parseDouble(text.substring(latitudeEnd + 1, longitudeEnd)));
        people[city] = (byte) (text.charAt(longitudeEnd + 1) - '0');
        int name = longitudeEnd + 3;
        while (name < end) {
            int bar = text.indexOf('|', name);
            int nameEnd = bar < 0 || bar > end ? end : bar;
            addName(city, name, nameEnd);
            name = nameEnd + 1;
        }
    }

    private void place(int city, double north, double east) {
        double phi = StrictMath.toRadians(north);
        double lambda = StrictMath.toRadians(east);
        latitude[city] = north;
        longitude[city] = east;
        x[city] = StrictMath.cos(phi) * StrictMath.cos(lambda);
        y[city] = StrictMath.cos(phi) * StrictMath.sin(lambda);
        z[city] = StrictMath.sin(phi);
    }

    private void addName(int city, int start, int end) {
        int name = ++nameCount;
        int slot = slot(text, start, end);
        nameStart[name] = start;
        nameCity[name] = city;
        next[name] = heads[slot];
        heads[slot] = name;
    }

    private int slot(String of, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + of.charAt(i);
        }
        return (hash ^ (hash >>> 15)) & (heads.length - 1);
    }

    private void groupByCountry() {
        int[] counts = new int[Countries.INDEXES];
        for (int city = 0; city < size; city++) {
            counts[country[city]]++;
        }
        for (int i = 0; i < Countries.INDEXES; i++) {
            byCountry[i] = counts[i] == 0 ? NONE : new int[counts[i]];
        }
        for (int city = size - 1; city >= 0; city--) {
            byCountry[country[city]][--counts[country[city]]] = city;
        }
    }

    /** Numbers of the cities that have this name in normal form, lowest first: in each country the largest first. */
    int[] find(String key) {
        int[] found = NONE;
        for (int name = heads[slot(key, 0, key.length())]; name != 0; name = next[name]) {
            if (isName(name, key)) {
                found = Arrays.copyOf(found, found.length + 1);
                found[found.length - 1] = nameCity[name];
            }
        }
        Arrays.sort(found);
        return found;
    }

    private boolean isName(int name, String key) {
        int start = nameStart[name];
        char after = text.charAt(start + key.length() < text.length() ? start + key.length() : text.length() - 1);
        return (after == '|' || after == '\n') && text.startsWith(key, start);
    }

    int size() {
        return size;
    }

    /** Index of the city's country, see {@link Countries#index}. */
    int country(int city) {
        return country[city];
    }

    /** State or province in lower case letters, empty where the data have none. */
    String state(int city) {
        return state[city];
    }

    /** Whether {@code word} in lower case is a state or province of some city of a country. */
    boolean isState(int countryIndex, String word) {
        return states.contains(countryIndex + word);
    }

    /** 0 (below 50,000 inhabitants or unknown) to 6 (5 million and more). */
    int people(int city) {
        return people[city];
    }

    double latitude(int city) {
        return latitude[city];
    }

    double longitude(int city) {
        return longitude[city];
    }

    /** Not to be changed by the caller. */
    int[] ofCountry(int countryIndex) {
        return byCountry[countryIndex];
    }

    /**
     * Square of the shortest straight line through the Earth from a city of {@code a} to one of {@code b}, in radii: 0 to 4, grows with the
     * distance on the ground; 4 if one of them is empty.
     */
    double leastChordSquared(int[] a, int[] b) {
        double least = 4;
        for (int one : a) {
            least = leastChordSquared(one, b, least);
        }
        return least;
    }

    private double leastChordSquared(int one, int[] others, double bound) {
        double least = bound;
        for (int other : others) {
            double dx = x[one] - x[other];
            double dy = y[one] - y[other];
            double dz = z[one] - z[other];
            double chord = dx * dx + dy * dy + dz * dz;
            if (chord < least) {
                least = chord;
            }
        }
        return least;
    }
}
