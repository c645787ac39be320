package org.trackproof.verdict.places;

import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All countries in an array by their two letters: a lookup is one array read. */
final class Countries {
    /** One more than the largest {@link #index}. */
    static final int INDEXES = 26 * 26;

    /** Codes that are no country of ISO 3166-1 but that carriers and customs use for a part or for the whole of one. */
    private static final String[][] ALSO = {
        {"UK", "GB"}, {"XI", "GB"}, {"EL", "GR"}, {"IC", "ES"}, {"EA", "ES"}, {"AC", "SH"}, {"TA", "SH"}, {"TP", "TL"},
    };

    private static final @Nullable Country[] BY_INDEX = load();
    private static final List<Country> LIST = Arrays.stream(BY_INDEX)
            .filter(Objects::nonNull)
            .distinct()
            .sorted(Comparator.comparing(Country::code))
            .toList();
    private static final short[] ORDINALS = ordinals();

    /** How many there are. */
    static final int COUNT = LIST.size();

    private Countries() {}

    static @Nullable Country find(@Nullable String code) {
        int index = index(code);
        return index < 0 ? null : BY_INDEX[index];
    }

    /** The country of a code in our own data. */
    static Country get(String code) {
        Country found = find(code);
        if (found == null) {
            throw new IllegalStateException("'%s' is no country in our data".formatted(code));
        }
        return found;
    }

    /** The country at an index that a city of our data has. */
    static Country at(int index) {
        return Objects.requireNonNull(BY_INDEX[index]);
    }

    /** In order of code. */
    static List<Country> list() {
        return LIST;
    }

    /** Position in {@link #list} of the country at an index. */
    static int ordinal(int index) {
        return ORDINALS[index];
    }

    /** 0..675 for two ASCII letters of either case, else -1. */
    static int index(@Nullable String code) {
        if (code == null || code.length() != 2) {
            return -1;
        }
        int first = letter(code.charAt(0));
        int second = letter(code.charAt(1));
        return first < 0 || second < 0 ? -1 : first * 26 + second;
    }

    private static int letter(char c) {
        int lower = c | 0x20;
        return c < 128 && lower >= 'a' && lower <= 'z' ? lower - 'a' : -1;
    }

    private static @Nullable Country[] load() {
        @Nullable Country[] byIndex = new Country[INDEXES];
        for (String[] row : Table.read("countries.tsv", 10)) {
            byIndex[index(row[0])] = country(row);
        }
        for (String[] also : ALSO) {
            byIndex[index(also[0])] = byIndex[index(also[1])];
        }
        return byIndex;
    }

    private static short[] ordinals() {
        short[] ordinals = new short[INDEXES];
        for (int i = 0; i < LIST.size(); i++) {
            ordinals[index(LIST.get(i).code())] = (short) i;
        }
        return ordinals;
    }

    private static Country country(String[] row) {
        return new Country(
                row[0],
                row[1],
                "-".equals(row[2]) ? "" : row[2],
                row[3],
                row[4],
                List.of(row[5].split(" ")),
                new ZoneSpan(ZoneOffset.of(row[6]), ZoneOffset.of(row[7])),
                days(row[8]),
                List.of(row[9].split(" ")));
    }

    private static Set<DayOfWeek> days(String numbers) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (int i = 0; i < numbers.length(); i++) {
            days.add(DayOfWeek.of(numbers.charAt(i) - '0'));
        }
        return days;
    }
}
