package org.trackproof.verdict.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A city as carriers write it, and what it can be read as: {@code OMAHA, NE}, {@code MUENCHEN}, {@code 广东省深圳市宝安区}, {@code ISC NEW YORK NY(USPS)}.
 * Only words that say nothing about the place are dropped; {@code San Pedro Garza} is never read as San Pedro.
 */
final class CityText {
    private static final int MAX_WORDS = 12;
    private static final int MAX_TAILS = 2;

    /** Words beside the name of a city in scan texts, without meaning for where it is. */
    private static final Set<String> NOISE = Set.of(
            "city",
            "town",
            "shi",
            "municipality",
            "district",
            "sorting",
            "center",
            "centre",
            "hub",
            "facility",
            "airport",
            "international",
            "distribution",
            "depot",
            "gateway",
            "isc",
            "ipc",
            "office",
            "mail",
            "post",
            "postal",
            "processing",
            "logistics",
            "warehouse",
            "delivery",
            "station",
            "network",
            "regional",
            "cedex",
            "usps",
            "ups",
            "dhl",
            "fedex",
            "dpd",
            "gls",
            "parcel",
            "exchange",
            "unit",
            "service",
            "branch",
            "customs",
            "of",
            "aeropuerto",
            "aeroport",
            "flughafen",
            "apt",
            "intl",
            "plant",
            "annex",
            "terminal",
            "carrier",
            "cargo",
            "transit",
            "operations",
            "departamento",
            "cty",
            "cp",
            "cta",
            "ctp");

    private final List<String> parts;

    CityText(String raw) {
        List<String> keys = new ArrayList<>();
        keys.add(Text.key(raw));
        if (hasSeparator(raw)) {
            int start = 0;
            String text = raw.length() > Text.MAX_LENGTH ? raw.substring(0, Text.MAX_LENGTH) : raw;
            for (int i = 0; i <= text.length(); i++) {
                if (i == text.length() || isSeparator(text.charAt(i))) {
                    add(Text.key(text.substring(start, i)), keys);
                    start = i + 1;
                }
            }
        }
        parts = keys;
    }

    private static void add(String key, List<String> keys) {
        if (!key.isEmpty() && keys.size() < MAX_WORDS) {
            keys.add(key);
        }
    }

    private static boolean hasSeparator(String raw) {
        for (int i = 0; i < raw.length() && i < Text.MAX_LENGTH; i++) {
            if (isSeparator(raw.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSeparator(char c) {
        return c == ',' || c == ';' || c == '/' || c == '(' || c == ')' || c == '|' || c == '，' || c == '[' || c == ']'
                || c == '【' || c == '】';
    }

    /** The whole text in normal form. */
    String whole() {
        return parts.get(0);
    }

    /** Whether one of the words is this state. */
    boolean names(String state) {
        return !state.isEmpty() && (" " + whole() + " ").contains(" " + state + " ");
    }

    /** The last word of the text, empty if there is only one: a city alone names no state. */
    String lastWord() {
        int space = whole().lastIndexOf(' ');
        return space < 0 ? "" : whole().substring(space + 1);
    }

    /**
     * Asks {@code find} for one reading of the whole text after the other, the most literal first, then for each part between commas.
     *
     * @param isTail whether a last word only says in which state or country the city is
     * @return the first answer for the whole that is not empty, else the answers for all parts together, else an empty one
     */
    int[] read(Predicate<String> isTail, Function<String, int[]> find) {
        int[] found = read(whole(), isTail, find);
        for (int i = 1; i < parts.size() && (found.length == 0 || i > 1); i++) {
            if (parts.get(i).length() > 2 || parts.get(i).charAt(0) >= 128) {
                found = union(found, read(parts.get(i), isTail, find));
            }
        }
        return found;
    }

    private static int[] union(int[] a, int[] b) {
        return a.length == 0
                ? b
                : b.length == 0
                        ? a
                        : IntStream.concat(IntStream.of(a), IntStream.of(b))
                                .sorted()
                                .distinct()
                                .toArray();
    }

    private static int[] read(String key, Predicate<String> isTail, Function<String, int[]> find) {
        int[] found = askWithoutTail(key, isTail, find);
        String plain = found.length == 0 ? withoutNoise(key) : null;
        if (plain != null) {
            found = askWithoutTail(plain, isTail, find);
        }
        if (found.length == 0) {
            found = ask(chinese(key), find);
        }
        return found.length == 0 ? ask(umlauts(key), find) : found;
    }

    private static int[] askWithoutTail(String key, Predicate<String> isTail, Function<String, int[]> find) {
        String rest = key;
        int[] found = ask(rest, find);
        int space = rest.lastIndexOf(' ');
        for (int i = 0;
                i < MAX_TAILS && found.length == 0 && space > 0 && isTail.test(rest.substring(space + 1));
                i++) {
            rest = rest.substring(0, space);
            found = ask(rest, find);
            space = rest.lastIndexOf(' ');
        }
        return found;
    }

    private static int[] ask(@Nullable String key, Function<String, int[]> find) {
        return key == null || key.length() < 2 ? new int[0] : find.apply(key);
    }

    private static @Nullable String withoutNoise(String key) {
        if (key.indexOf(' ') < 0) {
            return null;
        }
        List<String> words = Arrays.asList(key.split(" ", MAX_WORDS + 1));
        if (words.size() > MAX_WORDS) {
            return null;
        }
        List<String> kept = words.stream().filter(word -> !isNoise(word)).toList();
        return kept.size() == words.size() || kept.isEmpty() ? null : String.join(" ", kept);
    }

    private static boolean isNoise(String word) {
        return NOISE.contains(word) || word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Between the sign of the province and that of the city: 广东省深圳市宝安区 is 深圳. */
    private static @Nullable String chinese(String key) {
        int city = key.indexOf('市');
        int province = Math.max(key.indexOf('省'), key.indexOf("自治区") < 0 ? -1 : key.indexOf("自治区") + 2);
        if (city < 0 && province < 0) {
            return null;
        }
        return key.substring(province < city || city < 0 ? province + 1 : 0, city < 0 ? key.length() : city)
                .strip();
    }

    private static @Nullable String umlauts(String key) {
        if (!key.contains("ae") && !key.contains("oe") && !key.contains("ue")) {
            return null;
        }
        return key.replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }
}
