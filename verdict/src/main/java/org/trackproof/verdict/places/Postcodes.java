package org.trackproof.verdict.places;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares postcodes by what the prefixes of their country mean; the table {@code postcodes.tsv} says what NEAR is for. Thread-safe.
 */
public final class Postcodes {
    private static final int MAX_LENGTH = 24;

    /** What forms hold where nobody knew the code. Real codes among them (12345) lose their weight, which is the fair side. */
    private static final Set<String> PLACEHOLDERS =
            Set.of("12345", "123456", "1234567", "12345678", "XXXXX", "NA", "NONE", "NULL");

    private static final @Nullable PostcodeRule[] RULES = load();

    private Postcodes() {}

    /**
     * Compares two postcodes of one country.
     *
     * @param country ISO 3166-1 alpha-2; a country that is not in the table gets the general rule
     * @param a as written: any case, spaces, hyphens, a prefix such as {@code CH-} or {@code LV-}
     * @param b as written
     * @return UNKNOWN if one is missing, masked ({@code 28***}), partial, a placeholder ({@code 00000}) or no postcode of this country
     */
    public static Closeness compare(@Nullable String country, @Nullable String a, @Nullable String b) {
        Country found = Countries.find(country);
        if (found == null || a == null || b == null) {
            return Closeness.UNKNOWN;
        }
        String one = plain(a, found.code());
        String other = plain(b, found.code());
        if (one == null || other == null) {
            return Closeness.UNKNOWN;
        }
        PostcodeRule rule = RULES[Countries.index(found.code())];
        if (rule == null) {
            rule = PostcodeRule.generic(one, other);
            return rule == null ? Closeness.UNKNOWN : rule.compare(one, other);
        }
        return compare(rule, one, other);
    }

    private static Closeness compare(PostcodeRule rule, String one, String other) {
        boolean fitsOne = rule.fits(one);
        boolean fitsOther = rule.fits(other);
        if (fitsOne && fitsOther) {
            return rule.compare(one, other);
        }
        if (!fitsOne && !fitsOther) {
            return Closeness.UNKNOWN;
        }
        String padded = withZero(fitsOne ? other : one, rule.digits());
        if (padded == null) {
            return Closeness.UNKNOWN;
        }
        Closeness closeness = rule.compare(padded, fitsOne ? one : other);
        return closeness == Closeness.OTHER ? Closeness.UNKNOWN : closeness;
    }

    /**
     * A spreadsheet turns 07470 into 7470. It may as well be a code cut short, so such a code can agree with another but never contradict it.
     */
    private static @Nullable String withZero(String code, int digits) {
        return digits >= 4 && code.length() == digits - 1 && code.chars().allMatch(c -> c <= '9') ? "0" + code : null;
    }

    /** Upper case letters and digits only, without the country in front; missing if it is masked, a placeholder or of foreign signs. */
    private static @Nullable String plain(String raw, String country) {
        if (raw.length() > MAX_LENGTH) {
            return null;
        }
        StringBuilder out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c < 128 && Character.isLetterOrDigit(c)) {
                out.append(Character.toUpperCase(c));
            } else if (c != ' ' && c != '-' && c != '.' && c != '\t' && c != '\u00a0' && c != '〒') {
                return null;
            }
        }
        String code = withoutCountry(out.toString(), country);
        return code.isEmpty() || isPlaceholder(code) ? null : code;
    }

    private static String withoutCountry(String code, String country) {
        int letters = 0;
        while (letters < code.length() && code.charAt(letters) > '9') {
            letters++;
        }
        PostcodeRule rule = RULES[Countries.index(country)];
        boolean startsWithDigit =
                rule != null && !rule.shapes().isEmpty() && rule.shapes().get(0).charAt(0) == '9';
        boolean isCountry =
                letters > 0 && letters <= 2 && (letters == 1 || code.startsWith(country) || code.startsWith("AX"));
        return startsWithDigit && isCountry ? code.substring(letters) : code;
    }

    private static boolean isPlaceholder(String code) {
        char first = code.charAt(0);
        boolean isRepeated = (first == '0' || first == '9' || first == '1' || first == 'X')
                && code.chars().allMatch(c -> c == first);
        return isRepeated || PLACEHOLDERS.contains(code);
    }

    private static @Nullable PostcodeRule[] load() {
        @Nullable PostcodeRule[] rules = new PostcodeRule[Countries.INDEXES];
        for (String[] row : Table.read("postcodes.tsv", 5)) {
            PostcodeRule rule = PostcodeRule.of(row);
            for (String country : row[0].split(" ", -1)) {
                rules[Countries.index(country)] = rule;
            }
        }
        return rules;
    }
}
