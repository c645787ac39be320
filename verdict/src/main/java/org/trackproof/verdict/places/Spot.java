package org.trackproof.verdict.places;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a place can be: in one of the cities of a name, somewhere in a country, or anywhere. Several cities of one name stay several, so that
 * a distance is never longer than the innocent reading allows. Immutable and thread-safe.
 */
public final class Spot {
    /** Nothing is known. */
    public static final Spot ANYWHERE = new Spot(null, new int[0]);

    private static final @Nullable Spot[] BY_COUNTRY = new @Nullable Spot[Countries.INDEXES];

    static {
        for (Country country : Countries.list()) {
            BY_COUNTRY[Countries.index(country.code())] = new Spot(country, new int[0]);
        }
    }

    private final @Nullable Country country;
    private final int[] cities;

    private Spot(@Nullable Country country, int[] cities) {
        this.country = country;
        this.cities = cities;
    }

    /** One of these cities; {@code stated} is the country if they are in several. */
    static Spot ofCities(int[] cities, @Nullable Country stated) {
        CityTable table = CityTable.get();
        int first = table.country(cities[0]);
        for (int city : cities) {
            if (table.country(city) != first) {
                return new Spot(stated, cities);
            }
        }
        return new Spot(Countries.at(first), cities);
    }

    /** Somewhere in a country; anywhere, if the code is missing or unknown. */
    public static Spot ofCountry(@Nullable String code) {
        Country country = Countries.find(code);
        return country == null ? ANYWHERE : Objects.requireNonNull(BY_COUNTRY[Countries.index(country.code())]);
    }

    /** The country, if there is only one that it can be. */
    public Optional<Country> country() {
        return Optional.ofNullable(country);
    }

    /** Whether it is known to city. */
    public boolean isCity() {
        return cities.length > 0;
    }

    /** Whether nothing is known. */
    public boolean isAnywhere() {
        return cities.length == 0 && country == null;
    }

    /** Degrees north of the largest city that it can be; not a number without a city. */
    public double latitude() {
        return isCity() ? CityTable.get().latitude(cities[0]) : Double.NaN;
    }

    /** Degrees east of the largest city that it can be; not a number without a city. */
    public double longitude() {
        return isCity() ? CityTable.get().longitude(cities[0]) : Double.NaN;
    }

    /** Not to be changed by the caller. */
    int[] cities() {
        return cities;
    }

    /** -1 without a country. */
    int countryIndex() {
        return country == null ? -1 : Countries.index(country.code());
    }
}
