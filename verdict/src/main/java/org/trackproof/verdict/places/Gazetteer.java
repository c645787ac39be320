package org.trackproof.verdict.places;

import java.util.Arrays;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Place;

/**
 * Cities of the world by name, and how far apart two places are at least. Thread-safe; data load on first use. Contains data of GeoNames
 * (CC BY 4.0, see NOTICE).
 */
public final class Gazetteer {
    /** Cities closer than this belong to one metropolitan area for a parcel: a depot or a pick-up point of one serves the other. */
    static final double NEAR_KM = 25;

    private Gazetteer() {}

    /**
     * What a city text can mean.
     *
     * @param country ISO 3166-1 alpha-2; without it every city of that name in the world stays possible
     * @param city as written, any text; only the first 120 characters are read
     * @return known to city if the text names one; else somewhere in the country; else anywhere
     */
    public static Spot find(@Nullable String country, @Nullable String city) {
        return find(country, null, city);
    }

    /** As {@link #find(String, String)}, with a state or province as written, which chooses between cities of one name. */
    public static Spot find(@Nullable String country, @Nullable String region, @Nullable String city) {
        if (city == null || city.isBlank()) {
            return Spot.ofCountry(country);
        }
        Country within = Countries.find(country);
        CityText text = new CityText(city);
        int[] found = text.read(word -> isTail(word, within), inCountry(within));
        if (found.length == 0) {
            return unlisted(country, city);
        }
        int[] chosen = ofState(found, region == null ? text : new CityText(city + " " + region));
        return chosen.length == 0 ? Spot.ofCountry(country) : Spot.ofCities(chosen, within);
    }

    private static boolean isTail(String word, @Nullable Country within) {
        if (within == null) {
            return false;
        }
        return CityTable.get().isState(Countries.index(within.code()), word) || within.equals(CountryNames.find(word));
    }

    /** As {@link #find(String, String, String)} for a place of a scan or an order. */
    public static Spot find(Place place) {
        return find(place.country(), place.region(), place.city());
    }

    private static Spot unlisted(@Nullable String country, String city) {
        Country named = CountryNames.find(city);
        Country stated = Countries.find(country);
        boolean isPart = named != null && (stated == null || isPart(named, stated));
        return Spot.ofCountry(isPart && named != null ? named.code() : country);
    }

    private static Function<String, int[]> inCountry(@Nullable Country country) {
        CityTable table = CityTable.get();
        if (country == null) {
            return table::find;
        }
        int index = Countries.index(country.code());
        return key -> filter(
                table.find(key),
                city -> table.country(city) == index || isPart(Countries.at(table.country(city)), country));
    }

    /** Whether sources write cities of {@code part} under {@code whole}: Puerto Rico under US, Hong Kong under CN. */
    private static boolean isPart(Country part, Country whole) {
        return part.posts().contains(whole.code())
                || ("CN".equals(whole.code())
                        && ("HK".equals(part.code()) || "MO".equals(part.code()) || "TW".equals(part.code())));
    }

    /** The cities of the state that the text names; all, if it names none; none, if it names another state of their country. */
    private static int[] ofState(int[] cities, CityText text) {
        CityTable table = CityTable.get();
        int[] matching = filter(cities, city -> text.names(table.state(city)));
        if (matching.length > 0) {
            return matching;
        }
        String last = text.lastWord();
        return filter(cities, city -> !table.isState(table.country(city), last));
    }

    private static int[] filter(int[] cities, IntPredicate wanted) {
        int[] kept = new int[cities.length];
        int count = 0;
        for (int city : cities) {
            if (wanted.test(city)) {
                kept[count++] = city;
            }
        }
        return count == cities.length ? cities : Arrays.copyOf(kept, count);
    }

    /**
     * Lower bound of the great-circle distance between two places: from city to city between their centres (the nearest two of their names);
     * where only a country is known, from its nearest city, less {@value Distances#MARGIN_KM} km for places off its cities; 0 where nothing is.
     */
    public static double distanceKm(Spot a, Spot b) {
        return Distances.atLeastKm(a, b);
    }

    /** As {@link #distanceKm(Spot, Spot)} for places of scans and orders. */
    public static double distanceKm(Place a, Place b) {
        return Distances.atLeastKm(find(a), find(b));
    }

    /**
     * Whether two city texts of one country mean the same city. EQUAL: one name, also in another spelling or language, or one is the other
     * with more words ({@code Frankfurt}, {@code Frankfurt am Main}). NEAR: both known and within 25 km. OTHER: both known and farther apart.
     * UNKNOWN: one is missing or not in the gazetteer, which says nothing: villages and districts are not.
     */
    public static Closeness sameCity(@Nullable String a, @Nullable String b, @Nullable String country) {
        if (a == null || b == null || a.isBlank() || b.isBlank()) {
            return Closeness.UNKNOWN;
        }
        String one = Text.key(a);
        String other = Text.key(b);
        if (one.isEmpty() || other.isEmpty()) {
            return Closeness.UNKNOWN;
        }
        if (one.equals(other)) {
            return Closeness.EQUAL;
        }
        Spot spotA = find(country, a);
        Spot spotB = find(country, b);
        if (!spotA.isCity() || !spotB.isCity()) {
            boolean isLonger = one.startsWith(other + " ") || other.startsWith(one + " ");
            return isLonger ? Closeness.EQUAL : Closeness.UNKNOWN;
        }
        double apart = Distances.atLeastKm(spotA, spotB);
        return apart == 0 ? Closeness.EQUAL : apart <= NEAR_KM ? Closeness.NEAR : Closeness.OTHER;
    }
}
