package org.trackproof.casefile.letter;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.When;
import org.trackproof.verdict.language.CountryNames;
import org.trackproof.verdict.language.Speech;

/** Days, numbers, countries and companies that a case names, and the search for others. */
final class Known {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,\u00a0 ]\\d+)*");
    private static final Pattern CODE = Pattern.compile("(?=[A-Z0-9-]*\\d)[A-Z0-9][A-Z0-9-]{7,}");
    private static final Pattern NUMERIC_DAY =
            Pattern.compile("(?<![\\d.,/-])(\\d{4}|\\d{1,2})([-./])(\\d{1,2})\\2(\\d{4}|\\d{1,2})(?![\\d/-])");

    private final Facts facts;
    private final Pattern spelledDay;
    private final Speech speech;
    private final Set<LocalDate> days = new HashSet<>();
    private final Set<String> numbers = new HashSet<>();
    private final Set<String> codes = new HashSet<>();
    private final Set<String> countries = new HashSet<>();
    private final Map<String, String> codesByName = new TreeMap<>();
    private final String flat;

    /** @param sentences all that the letters about this case can say */
    Known(Facts facts, List<Sentence> sentences, Speech speech) {
        this.facts = facts;
        this.speech = speech;
        String months = String.join("|", speech.months());
        this.spelledDay = Pattern.compile(
                "(\\d{1,2})(?:\\.|er|st|nd|rd|th|º)? (?:de )?(" + months + ")(?:,? (?:de |del )?(\\d{4}))?",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        StringBuilder all = new StringBuilder();
        for (Sentence sentence : sentences) {
            all.append(sentence.text()).append(" \n ");
        }
        facts.file()
                .claims()
                .forEach(claim -> all.append(claim.number()).append(" \n ").append(claim.courier()));
        facts.order().paidWith().forEach(word -> all.append(' ').append(word));
        String rest = learnDays(all.toString());
        Matcher codesFound = CODE.matcher(rest.toUpperCase(Locale.ROOT));
        while (codesFound.find()) {
            codes.add(codesFound.group());
        }
        Matcher numbersFound = NUMBER.matcher(rest);
        while (numbersFound.find()) {
            numbers.add(canonical(numbersFound.group()));
            numbers.addAll(List.of(numbersFound.group().split("[.,\u00a0 ]", -1)));
        }
        this.flat = Flat.of(all.toString());
        learnCountries();
    }

    private String learnDays(String text) {
        for (When when : moments()) {
            days.add(Days.day(when));
        }
        days.add(facts.at().atOffset(ZoneOffset.UTC).toLocalDate());
        facts.answers().forEach(answer -> {
            days.add(answer.askedAt().atOffset(ZoneOffset.UTC).toLocalDate());
            facts.events(answer).forEach(scan -> {
                if (scan.time() != null) {
                    days.add(Days.day(scan.time()));
                }
            });
        });
        return replaced(text, days);
    }

    private List<When> moments() {
        List<When> moments = new ArrayList<>();
        var order = facts.order();
        var buyer = facts.buyer();
        for (@Nullable
        When when : new @Nullable When[] {
            order.orderedAt(),
            order.paidAt(),
            order.shippedDeclaredAt(),
            order.promisedBy(),
            order.protectionEndsAt(),
            buyer.receivedAt(),
            buyer.notReceivedClaimedAt(),
            buyer.sellerContactedAt(),
            buyer.disputeOpenedAt()
        }) {
            if (when != null) {
                moments.add(when);
            }
        }
        facts.file().claims().forEach(claim -> {
            if (claim.givenAt() != null) {
                moments.add(claim.givenAt());
            }
        });
        return moments;
    }

    private void learnCountries() {
        CountryNames.all(speech.language()).forEach((code, name) -> {
            String flatName = Flat.of(name);
            codesByName.put(flatName, code);
            if (flat.contains(flatName)) {
                countries.add(code);
            }
        });
        add(facts.order().shipFrom());
        add(facts.order().shipTo().country());
        facts.answers().forEach(answer -> {
            facts.events(answer).forEach(scan -> add(scan.place().country()));
            answer.histories().forEach(history -> {
                for (Place place : List.of(history.origin(), history.destination())) {
                    add(place.country());
                }
            });
        });
    }

    private void add(@Nullable String country) {
        if (country != null) {
            countries.add(country.toUpperCase(Locale.ROOT));
        }
    }

    /** A country that the case does not name, or null. */
    @Nullable
    String foreignCountry(String flatSentence) {
        return codesByName.entrySet().stream()
                .filter(name -> !countries.contains(name.getValue()) && flatSentence.contains(name.getKey()))
                .map(name -> name.getKey().strip())
                .findFirst()
                .orElse(null);
    }

    /** A company that the case does not name, or null. */
    @Nullable
    String foreignCompany(String flatSentence, List<String> companies) {
        return companies.stream()
                .filter(company -> flatSentence.contains(Flat.of(company)) && !flat.contains(Flat.of(company)))
                .findFirst()
                .orElse(null);
    }

    /**
     * A day, number or code that the case does not name, or null.
     *
     * @param asks whether it is a request: these may name a day to come
     */
    @Nullable
    String foreignNumber(String sentence, boolean asks) {
        Set<LocalDate> named = new HashSet<>();
        String rest = replaced(sentence, named);
        LocalDate today = facts.at().atOffset(ZoneOffset.UTC).toLocalDate();
        for (LocalDate day : named) {
            if (!days.contains(day) && !(asks && day.isAfter(today))) {
                return speech.day(day);
            }
        }
        Matcher codesFound = CODE.matcher(rest.toUpperCase(Locale.ROOT));
        while (codesFound.find()) {
            if (!codes.contains(codesFound.group())) {
                return codesFound.group();
            }
        }
        Matcher found = NUMBER.matcher(rest);
        while (found.find()) {
            if (!numbers.contains(canonical(found.group())) && !isPartOfCode(rest, found.start(), found.end())) {
                return found.group();
            }
        }
        return null;
    }

    private static boolean isPartOfCode(String text, int start, int end) {
        int from = start;
        while (from > 0 && isCodeSign(text.charAt(from - 1))) {
            from--;
        }
        int until = end;
        while (until < text.length() && isCodeSign(text.charAt(until))) {
            until++;
        }
        return until - from >= 8 && (from < start || until > end);
    }

    private static boolean isCodeSign(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    }

    /** {@code 1,234.50} and {@code 1.234,50} are the same amount. */
    private static String canonical(String number) {
        int last = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
        String digits = number.replaceAll("[^0-9]", "");
        if (last < 0 || number.length() - last - 1 > 2) {
            return digits;
        }
        int decimals = number.length() - last - 1;
        return new BigDecimal(digits)
                .movePointLeft(decimals)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** The text without its days, which are added to {@code found}; a day without a year is of any year that is known. */
    private String replaced(String text, Set<LocalDate> found) {
        Matcher spelled = spelledDay.matcher(text);
        StringBuilder out = new StringBuilder();
        while (spelled.find()) {
            int month = month(spelled.group(2));
            String year = spelled.group(3);
            int wanted = year == null ? year(month, spelled.group(1)) : Integer.parseInt(year);
            boolean day = add(found, wanted, month, Integer.parseInt(spelled.group(1)));
            spelled.appendReplacement(out, day ? " " : Matcher.quoteReplacement(spelled.group()));
        }
        Matcher numeric = NUMERIC_DAY.matcher(spelled.appendTail(out).toString());
        StringBuilder rest = new StringBuilder();
        while (numeric.find()) {
            boolean day = numeric(numeric.group(1), numeric.group(3), numeric.group(4), found);
            numeric.appendReplacement(rest, day ? " " : Matcher.quoteReplacement(numeric.group()));
        }
        return numeric.appendTail(rest).toString();
    }

    private boolean numeric(String first, String second, String third, Set<LocalDate> found) {
        int a = Integer.parseInt(first);
        int b = Integer.parseInt(second);
        int c = Integer.parseInt(third);
        if (first.length() == 4) {
            return add(found, a, b, c);
        }
        int year = c < 100 ? 2000 + c : c;
        Set<LocalDate> swapped = new HashSet<>();
        if (add(swapped, year, a, b) && days.containsAll(swapped)) {
            return true;
        }
        return add(found, year, b, a) || add(found, year, a, b);
    }

    private int month(String name) {
        for (int i = 0; i < 12; i++) {
            if (speech.months().get(i).equalsIgnoreCase(name)) {
                return i + 1;
            }
        }
        return 1;
    }

    private int year(int month, String day) {
        int of = Integer.parseInt(day);
        return days.stream()
                .filter(known -> known.getMonthValue() == month && known.getDayOfMonth() == of)
                .map(LocalDate::getYear)
                .min(Integer::compare)
                .orElse(facts.at().atOffset(ZoneOffset.UTC).getYear());
    }

    private static boolean add(Set<LocalDate> found, int year, int month, int day) {
        try {
            found.add(LocalDate.of(year, month, day));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
