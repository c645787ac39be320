package org.trackproof.sources.paste;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.places.Country;
import org.trackproof.verdict.places.Gazetteer;
import org.trackproof.verdict.places.Places;
import org.trackproof.verdict.places.Spot;

/**
 * Places beside a status, where they are certain: "City, Country", "CITY, ST ZIP", "[City]". A name alone proves nothing: many places share
 * it, and many words are places.
 */
final class PlaceText {
    private static final Pattern UNITED_STATES = Pattern.compile(
            "([\\p{L} .'-]{2,40}),? ?, ?([A-Z]{2})[ ,]{1,3}(\\d{5})(?:-\\d{4})?(?:,? (?:US|USA|UNITED STATES))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BRACKET = Pattern.compile("[\\[【]([^\\[\\]【】]{2,60})[\\]】]");
    private static final Pattern CELLS = Pattern.compile("\\t|\\||·|•|—|–|;| - |[\\[\\]【】]");
    private static final Pattern LEAD =
            Pattern.compile("(?i)(?:in|at|from|to|von|nach|en|à|a|de|da|di|in het|w|z|из|в)\\s+");
    private static final int LONGEST = 80;
    /** Countries whose names are places elsewhere as well. */
    private static final Set<String> SHARED_NAMES = Set.of("georgia", "jersey");

    private static final Set<String> STATES = states();

    private PlaceText() {}

    private static Set<String> states() {
        Set<String> states = new HashSet<>();
        Table.read("/org/trackproof/sources/reading/us-states.txt", 1).forEach(row -> states.add(row.get(0)));
        return states;
    }

    /** The first certain place of some texts; {@link Place#UNKNOWN} where none is. */
    static Place find(List<String> texts) {
        for (String text : texts) {
            Place bracketed = bracketed(text);
            if (bracketed != null) {
                return bracketed;
            }
            Place whole = certain(Stamp.trim(text));
            if (whole != null) {
                return whole;
            }
            for (String cell : CELLS.split(text, 12)) {
                Place place = certain(Stamp.trim(cell));
                if (place != null) {
                    return place;
                }
            }
        }
        return Place.UNKNOWN;
    }

    /** Whether a whole line is a place. */
    static boolean isPlace(String line) {
        return certain(Stamp.trim(line)) != null || BRACKET.matcher(line).matches();
    }

    private static @Nullable Place bracketed(String text) {
        Matcher bracket = BRACKET.matcher(text);
        while (bracket.find()) {
            String name = bracket.group(1).strip();
            Place certain = certain(name);
            Spot spot = certain == null ? Gazetteer.find(null, name) : Spot.ofCountry(null);
            if (certain != null) {
                return certain;
            }
            if (spot.isCity()) {
                String country = spot.country().map(Country::code).orElse(null);
                return new Place(country, null, name, null, name);
            }
        }
        return null;
    }

    private static @Nullable Place certain(String text) {
        String name = LEAD.matcher(text).lookingAt() ? LEAD.matcher(text).replaceFirst("") : text;
        if (name.length() < 2 || name.length() > LONGEST) {
            return null;
        }
        Matcher states = UNITED_STATES.matcher(name);
        if (states.matches()) {
            String state = states.group(2).toUpperCase(Locale.ROOT);
            return STATES.contains(state)
                    ? new Place("US", state, states.group(1).strip(), states.group(3), name)
                    : null;
        }
        int dash = name.indexOf(" - ");
        boolean dashed = dash > 0 && dash == name.lastIndexOf(" - ") && name.indexOf(',') < 0;
        String listed = dashed ? name.replace(" - ", ", ") : name;
        int comma = listed.lastIndexOf(',');
        return comma < 0 ? country(listed) : parts(listed, comma);
    }

    private static @Nullable Place country(String name) {
        Country found = named(name);
        return found == null ? null : new Place(found.code(), null, null, null, name);
    }

    /** A country by a name that is no code and no name of another place. */
    private static @Nullable Country named(String name) {
        boolean latin = name.codePointAt(0) < 0x3000;
        if (name.length() < (latin ? 4 : 2) || SHARED_NAMES.contains(name.toLowerCase(Locale.ROOT)) || hasDigit(name)) {
            return null;
        }
        return Places.findCountry(name).orElse(null);
    }

    private static boolean hasDigit(String name) {
        return name.chars().anyMatch(Character::isDigit);
    }

    private static @Nullable Place parts(String name, int comma) {
        String last = name.substring(comma + 1).strip();
        String[] before = name.substring(0, comma).split(",", -1);
        String city = before[0].strip();
        if (last.isEmpty() || city.isEmpty() || before.length > 2) {
            return null;
        }
        Country named = named(last);
        if (named != null) {
            boolean known = Gazetteer.find(named.code(), city).isCity();
            return new Place(named.code(), null, known ? city : null, null, name);
        }
        return coded(name, city, last);
    }

    /** "Fresno, CA": two letters are a country only where they cannot be a state. */
    private static @Nullable Place coded(String name, String city, String code) {
        boolean letters = code.length() == 2 && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        Country country = letters ? Places.country(code).orElse(null) : null;
        if (country == null || !Gazetteer.find(country.code(), city).isCity()) {
            return null;
        }
        boolean state =
                STATES.contains(code) && Gazetteer.find("US", code, city).isCity();
        return state ? null : new Place(country.code(), null, city, null, name);
    }
}
