package org.trackproof.verdict.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trackproof.verdict.Place;

class GazetteerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ES;Madrid;40.42;-3.70",
                "DE;München;48.14;11.58",
                "DE;Munchen;48.14;11.58",
                "DE;MUENCHEN;48.14;11.58",
                "DE;Duesseldorf;51.22;6.78",
                "DE;Köln;50.93;6.95",
                "DE;Frankfurt am Main;50.12;8.68",
                "US;OMAHA, NE;41.26;-95.94",
                "US;OMAHA NE;41.26;-95.94",
                "US;Springfield, IL;39.80;-89.64",
                "CN;SHENZHEN;22.55;114.07",
                "CN;深圳市;22.55;114.07",
                "CN;广东省深圳市宝安区;22.55;114.07",
                "CN;Shenzhen, Guangdong, CN;22.55;114.07",
                "CN;Shenzhen City;22.55;114.07",
                "CN;SHENZHEN SORTING CENTER;22.55;114.07",
                "HK;HONG KONG;22.28;114.17",
                "CN;HONG KONG;22.28;114.17",
                "US;ISC NEW YORK NY(USPS);40.71;-74.01",
                "US;JAMAICA, NY;40.69;-73.81",
                "US;San Juan;18.47;-66.11",
                "FR;Saint-Denis;48.94;2.35",
                "US;St. Louis, MO;38.63;-90.20",
                "US;SAINT LOUIS;38.63;-90.20",
                "BE;LIEGE;50.63;5.57",
                "BE;LGG;50.64;5.44",
                "FR;PARIS CEDEX 08;48.85;2.35",
                "RU;Москва;55.75;37.62",
                "RU;MOSCOW;55.75;37.62",
                "BR;SAO PAULO;-23.55;-46.64",
                "BR;São Paulo - SP;-23.55;-46.64",
                "JP;東京;35.69;139.69",
                "CA;TORONTO, ON;43.70;-79.42",
                "GB;LONDON;51.51;-0.13",
                "PL;Łódź;51.77;19.47",
                "GL;Nuuk;64.18;-51.72"
            })
    void find_ofACityAsWritten_isThere(String country, String city, double latitude, double longitude) {
        Spot spot = Gazetteer.find(country, city);
        assertThat(spot.isCity()).isTrue();
        assertThat(spot.latitude()).isCloseTo(latitude, within(0.1));
        assertThat(spot.longitude()).isCloseTo(longitude, within(0.1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ES;Villarriba de Nowhere",
                "US;Paris, NY",
                "ES;''",
                "ES;12345",
                "ES;\u0000\u0001",
                "MX;San Pedro Garza Uno",
                "ES;<script>alert(1)</script>"
            })
    void find_ofAnUnlistedCity_isTheCountry(String country, String city) {
        Spot spot = Gazetteer.find(country, city);
        assertThat(spot.isCity()).isFalse();
        assertThat(spot.country().map(Country::code)).contains(country);
    }

    @Test
    void find_withoutCountry_keepsEveryCityOfTheName() {
        assertThat(Gazetteer.find(null, "Valencia").country()).isEmpty();
        assertThat(Gazetteer.find(null, "Valencia").isCity()).isTrue();
        assertThat(Gazetteer.find(null, null).isAnywhere()).isTrue();
        assertThat(Gazetteer.find("QQ", "nothing of the kind").isAnywhere()).isTrue();
    }

    @Test
    void find_withRegion_choosesTheState() {
        assertThat(Gazetteer.find("US", "OR", "Portland").latitude()).isCloseTo(45.5, within(0.2));
        assertThat(Gazetteer.find("US", "ME", "Portland").latitude()).isCloseTo(43.7, within(0.2));
    }

    @Test
    void find_ofEndlessText_isBounded() {
        assertThat(Gazetteer.find("US", "New York, ".repeat(100_000)).isCity()).isTrue();
        assertThat(Gazetteer.find("US", "x ".repeat(1_000_000)).isCity()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "CN;Shenzhen;US;Omaha;12000;13000",
                "DE;Köln;DE;Bonn;20;30",
                "ES;Madrid;ES;Madrid;0;0",
                "GB;London;US;New York;5500;5600",
                "NZ;Auckland;ES;Madrid;19000;20100",
                "CN;;US;;4000;9500",
                "CN;Shenzhen;US;;7000;12000",
                "FR;;ES;;0;0",
                "ES;Madrid;ES;;0;0",
                "US;Springfield;US;Chicago;0;330"
            })
    void distanceKm_ofTwoPlaces_isBetween(
            String c1, String city1, String c2, String city2, double atLeast, double atMost) {
        Place a = new Place(c1, null, city1, null, null);
        Place b = new Place(c2, null, city2, null, null);
        assertThat(Gazetteer.distanceKm(a, b)).isBetween(atLeast, atMost).isEqualTo(Gazetteer.distanceKm(b, a));
    }

    @Test
    void distanceKm_ofTheUnknown_isZero() {
        assertThat(Gazetteer.distanceKm(Place.UNKNOWN, Place.ofCountry("US"))).isZero();
        assertThat(Gazetteer.distanceKm(Place.ofCountry("BV"), Place.ofCountry("US")))
                .isZero();
    }

    @Test
    void distanceKm_ofRandomCities_isSymmetricAndKeepsTheTriangle() {
        long seed = Long.getLong("seed", System.nanoTime());
        SplittableRandom random = new SplittableRandom(seed);
        int size = CityTable.get().size();
        for (int i = 0; i < 20_000; i++) {
            Spot a = Spot.ofCities(new int[] {random.nextInt(size)}, null);
            Spot b = Spot.ofCities(new int[] {random.nextInt(size)}, null);
            Spot c = Spot.ofCities(new int[] {random.nextInt(size)}, null);
            double ab = Gazetteer.distanceKm(a, b);
            assertThat(ab).as("seed %d", seed).isBetween(0.0, 20_038.0).isEqualTo(Gazetteer.distanceKm(b, a));
            assertThat(ab)
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(Gazetteer.distanceKm(a, c) + Gazetteer.distanceKm(c, b) + 1e-6);
        }
    }

    @Test
    void distanceKm_knowingLess_isNeverLonger() {
        long seed = Long.getLong("seed", System.nanoTime());
        SplittableRandom random = new SplittableRandom(seed);
        CityTable table = CityTable.get();
        for (int i = 0; i < 5_000; i++) {
            int one = random.nextInt(table.size());
            int other = random.nextInt(table.size());
            Spot a = Spot.ofCities(new int[] {one}, null);
            Spot b = Spot.ofCities(new int[] {other}, null);
            Spot countryA = Spot.ofCountry(Countries.at(table.country(one)).code());
            Spot countryB = Spot.ofCountry(Countries.at(table.country(other)).code());
            double exact = Gazetteer.distanceKm(a, b) + 0.01;
            assertThat(Gazetteer.distanceKm(a, countryB)).as("seed %d", seed).isLessThanOrEqualTo(exact);
            assertThat(Gazetteer.distanceKm(countryA, countryB))
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(exact);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Frankfurt;Frankfurt am Main;DE;EQUAL", "MUENCHEN;München;DE;EQUAL", "Munich;München;DE;EQUAL",
                        "Köln;COLOGNE;DE;EQUAL", "Madrid;MADRID;ES;EQUAL",
                "Madrid;Getafe;ES;NEAR", "Madrid;Barcelona;ES;OTHER", "Paris;Paris 15;FR;EQUAL", "Miami;Doral;US;NEAR",
                        "OMAHA, NE;Omaha;US;EQUAL",
                "Miami;Miami Beach;US;NEAR", "Omaha;Miami;US;OTHER", "Villarriba;Madrid;ES;UNKNOWN",
                        "Villarriba;Villabajo;ES;UNKNOWN", "Madrid;;ES;UNKNOWN",
                "深圳;Shenzhen;CN;EQUAL", "???;Madrid;ES;UNKNOWN", "Madrid;Madrid Centro Norte;ES;EQUAL"
            })
    void sameCity_ofTwoTexts_isTolerant(String a, String b, String country, Closeness expected) {
        assertThat(Gazetteer.sameCity(a, b, country)).isEqualTo(expected);
        assertThat(Gazetteer.sameCity(b, a, country)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cities.tsv", "hubs.tsv"})
    void rows_ofTheDataFiles_areWellFormed(String file) {
        assertThat(Table.read(file, 6)).allSatisfy(row -> {
            assertThat(Countries.find(row[0])).isNotNull();
            assertThat(row[1]).matches("[A-Z]{0,3}");
            assertThat(Double.parseDouble(row[2])).isBetween(-90.0, 90.0);
            assertThat(Double.parseDouble(row[3])).isBetween(-180.0, 180.0);
            assertThat(row[4]).matches("[0-6]");
        });
    }
}
