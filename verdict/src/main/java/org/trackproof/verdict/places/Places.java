package org.trackproof.verdict.places;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known about countries: clocks, posts, names. Thread-safe; data load on first use. */
public final class Places {
    private Places() {}

    /**
     * The offsets that a clock in {@code country} can show: over all its zones, both halves of the year and 2015 to 2037, so that a
     * bound drawn from it is safe and does not depend on the rules of the running Java.
     *
     * @param country ISO 3166-1 alpha-2, either case, or a code that carriers use ({@code UK IC EL}); missing or unknown is anywhere
     */
    public static ZoneSpan zones(@Nullable String country) {
        Country found = Countries.find(country);
        return found == null ? ZoneSpan.ANYWHERE : found.zones();
    }

    /** The country of two letters (either case, or a code that carriers use), if there is one. */
    public static Optional<Country> country(@Nullable String code) {
        return Optional.ofNullable(Countries.find(code));
    }

    /**
     * Finds a country by code of two or three letters, number, or name: English, Chinese, its own and some fifty other languages, and the
     * variants that sellers and carriers write ({@code Mainland China}, {@code Russian Federation}, {@code USA}). Case, accents and
     * punctuation do not matter. A name of several places ({@code Congo}) finds none.
     *
     * @param nameOrCode any text; only the first 120 characters are read
     */
    public static Optional<Country> findCountry(@Nullable String nameOrCode) {
        return nameOrCode == null ? Optional.empty() : Optional.ofNullable(CountryNames.find(nameOrCode));
    }

    /** All countries and territories, in order of code. */
    public static List<Country> countries() {
        return Countries.list();
    }

    /**
     * Whether two places are one destination for postal data, because one post serves both: Puerto Rico and US, Réunion and FR. The
     * relation is symmetric and not transitive: Andorra is served by the posts of ES and FR. An unknown code is the same as itself only.
     */
    public static boolean samePost(String a, String b) {
        Country one = Countries.find(a);
        Country other = Countries.find(b);
        if (one == null || other == null) {
            return a.equalsIgnoreCase(b);
        }
        return Posts.share(one, other);
    }
}
