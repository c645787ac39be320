package org.trackproof.verdict.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trackproof.verdict.Money;
import org.trackproof.verdict.RateBasis;

/**
 * How a language writes days, numbers, money, countries and lists. All of it comes from files of our own, since the tables of a Java
 * runtime change from version to version. Immutable and thread-safe.
 */
public final class Speech {
    private static final Map<Language, Speech> ALL = load();
    private static final Pattern ISO =
            Pattern.compile("\\b(\\d{4}-\\d{2}-\\d{2})(?:T(\\d{2}:\\d{2})(?::\\d{2}(?:\\.\\d+)?)?Z)?(?![\\w-]|:\\d)");

    private final Language language;
    private final Wording words;
    private final List<String> months;
    private final List<String> shortMonths;

    private Speech(Language language) {
        this.language = language;
        this.words = Wording.read(Speech.class, language.id() + ".txt");
        this.months = List.of(words.get("months").split(" ", -1));
        this.shortMonths = List.of(words.get("months.short").split(" ", -1));
    }

    public static Speech of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    private static Map<Language, Speech> load() {
        Map<Language, Speech> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, new Speech(language));
        }
        return all;
    }

    public Language language() {
        return language;
    }

    /** The names of the months, January first. */
    public List<String> months() {
        return months;
    }

    /** A day as letters write it: {@code 4 November 2026}. */
    public String day(LocalDate day) {
        return day("day", months, day);
    }

    /** The day in UTC. */
    public String day(Instant instant) {
        return day(instant.atOffset(ZoneOffset.UTC).toLocalDate());
    }

    /** A day as narrow pages write it: {@code 4 Nov 2026}, its parts bound by U+00A0. */
    public String shortDay(LocalDate day) {
        return day("day.short", shortMonths, day).replace(' ', '\u00a0');
    }

    private String day(String key, List<String> names, LocalDate day) {
        boolean first = day.getDayOfMonth() == 1 && words.has("day.first");
        return words.say(
                key,
                Map.of(
                        "day",
                        first ? words.get("day.first") : "" + day.getDayOfMonth(),
                        "month",
                        names.get(day.getMonthValue() - 1),
                        "year",
                        "" + day.getYear()));
    }

    /** The text with every ISO date and every instant in {@code Z} as narrow pages write it. */
    public String spoken(String text) {
        Matcher matcher = ISO.matcher(text);
        StringBuilder out = new StringBuilder(text.length() + 8);
        while (matcher.find()) {
            matcher.appendReplacement(out, Matcher.quoteReplacement(spoken(matcher)));
        }
        return matcher.appendTail(out).toString();
    }

    private String spoken(Matcher iso) {
        try {
            String day = shortDay(LocalDate.parse(iso.group(1)));
            String time = iso.group(2);
            return time == null
                    ? day
                    : words.say("time", Map.of("day", day, "time", time)).replace('_', '\u00a0');
        } catch (DateTimeException e) {
            return iso.group();
        }
    }

    /** A whole number with its groups: {@code 12,000}. */
    public String number(long value) {
        String digits = Long.toString(Math.abs(value));
        StringBuilder out = new StringBuilder(digits);
        // a number of four digits has no group in Spanish
        int least = Integer.parseInt(words.get("group.least"));
        for (int at = digits.length() - 3; at > 0 && digits.length() >= least; at -= 3) {
            out.insert(at, group());
        }
        return value < 0 ? "-" + out : out.toString();
    }

    private String group() {
        return words.get("group").replace('_', '\u00a0');
    }

    /** A number with its own digits: {@code 4.2}. */
    public String number(BigDecimal value) {
        String plain = value.toPlainString();
        int point = plain.indexOf('.');
        String whole = number(Long.parseLong(point < 0 ? plain : plain.substring(0, point)));
        return point < 0 ? whole : whole + words.get("decimal") + plain.substring(point + 1);
    }

    /** A text of digits with the decimal sign of this language: {@code 99.99} becomes {@code 99,99}. */
    public String decimal(String digits) {
        return digits.replace(".", words.get("decimal"));
    }

    /** An amount with its currency's code: {@code EUR 23.90}. */
    public String money(Money money) {
        String currency = money.currency().toUpperCase(Locale.ROOT);
        boolean whole = List.of(words.get("currencies.whole").split(" ", -1)).contains(currency);
        BigDecimal amount = BigDecimal.valueOf(money.amount()).setScale(whole ? 0 : 2, RoundingMode.HALF_EVEN);
        return words.say("money", Map.of("amount", number(amount), "currency", currency));
    }

    /** The name of a country by its code, or the code where it is none. */
    public String country(String code) {
        return CountryNames.of(language, code);
    }

    /** The name as it stands within a sentence: {@code the Netherlands}. */
    public String countryInSentence(String code) {
        boolean article = words.has("countries.article")
                && List.of(words.get("countries.article").split(" ", -1)).contains(code);
        return article ? "the " + country(code) : country(code);
    }

    /** How a rate came about, as a clause: {@code counted on simulated parcels}. */
    public String rate(RateBasis basis) {
        return words.get("rate." + basis.id());
    }

    /** {@code a, b and c}. */
    public String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        String first = String.join(", ", items.subList(0, items.size() - 1));
        return first + " " + words.get("and") + " " + items.get(items.size() - 1);
    }
}
