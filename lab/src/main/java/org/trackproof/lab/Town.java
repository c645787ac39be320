package org.trackproof.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A town where parcels start or end.
 *
 * @param postcodes template of its postcodes; empty where the country has none
 * @param depots place texts of depots near it
 */
record Town(String country, double weight, String name, String postcodes, List<String> depots) {
    private static final Map<String, List<Town>> BY_COUNTRY = read();

    private static Map<String, List<Town>> read() {
        Map<String, List<Town>> byCountry = new HashMap<>();
        for (String[] row : Table.read("cities.tsv", 5)) {
            Town town = new Town(
                    row[0], Double.parseDouble(row[1]), row[2], row[3], Arrays.asList(row[4].split("\\|", -1)));
            byCountry.computeIfAbsent(town.country, key -> new ArrayList<>()).add(town);
        }
        return byCountry;
    }

    static Town draw(String country, Dice dice) {
        List<Town> towns = BY_COUNTRY.get(country);
        if (towns == null) {
            throw new IllegalStateException("cities.tsv has no town in '%s'".formatted(country));
        }
        return dice.pick(towns, Town::weight);
    }

    /** A town of the same country, another one where there is one. */
    Town other(Dice dice) {
        for (int i = 0; i < 20; i++) {
            Town town = draw(country, dice);
            if (!town.name.equals(name)) {
                return town;
            }
        }
        return this;
    }

    Address address(Dice dice) {
        return new Address(this, Mint.fill(postcodes, dice));
    }
}
