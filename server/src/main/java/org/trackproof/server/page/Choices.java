package org.trackproof.server.page;

import java.util.Comparator;
import java.util.List;
import org.trackproof.numbers.Candidate;
import org.trackproof.numbers.Courier;
import org.trackproof.numbers.Identification;
import org.trackproof.numbers.Numbers;
import org.trackproof.verdict.places.Country;
import org.trackproof.verdict.places.Places;
import org.trackproof.verdict.rules.RuleBook;

/** What people choose from. */
public final class Choices {
    private static final int CANDIDATES = 6;
    private static final double LEAST = .005;

    /** Two words: what goes into the case, and what people read. */
    public record Choice(String id, String name) {}

    /**
     * A courier that the number could be of.
     *
     * @param percent of 100, rounded; 1..99
     * @param page where the courier shows this number; empty if not known
     */
    public record Guess(String id, String name, int percent, String page) {}

    private Choices() {}

    /** All countries by name. */
    public static List<Choice> countries() {
        return Places.countries().stream()
                .sorted(Comparator.comparing(Country::name))
                .map(country -> new Choice(country.code(), country.name()))
                .toList();
    }

    /** Marketplaces of which rules are known, by name. */
    public static List<Choice> marketplaces() {
        return RuleBook.shipped().platforms().values().stream()
                .filter(platform -> platform.applies() == RuleBook.Applies.MARKETPLACE)
                .map(platform -> new Choice(platform.match().get(0), platform.name()))
                .sorted(Comparator.comparing(Choice::name))
                .toList();
    }

    /** The couriers of the best candidates, each once. */
    static List<Guess> couriers(Identification answer) {
        return answer.candidates().stream()
                .filter(candidate -> candidate.p() >= LEAST)
                .map(Candidate::courier)
                .distinct()
                .limit(CANDIDATES)
                .map(id -> courier(id, answer))
                .toList();
    }

    private static Guess courier(String id, Identification answer) {
        double p = answer.candidates().stream()
                .filter(candidate -> candidate.courier().equals(id))
                .mapToDouble(Candidate::p)
                .sum();
        String name = Numbers.standard().courier(id).map(Courier::name).orElse(id);
        return new Guess(id, name, (int) Math.max(1, Math.min(99, Math.round(p * 100))), page(id, answer.number()));
    }

    /** Only addresses of the catalogue, and only https: they are shown as links. */
    static String page(String courier, String number) {
        return Numbers.standard()
                .courier(courier)
                .map(Courier::trackingPage)
                .filter(page -> page.startsWith("https://"))
                .map(page -> page.replace("{number}", encoded(number)))
                .orElse("");
    }

    private static String encoded(String number) {
        return java.net.URLEncoder.encode(number, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The courier that a number most probably is of; empty if no format fits. */
    public static String guess(String number) {
        List<Candidate> candidates = Numbers.standard().identify(number).candidates();
        return candidates.isEmpty() ? "" : courierName(candidates.get(0).courier());
    }

    /** The courier's own name, or the id. */
    public static String courierName(String id) {
        return Numbers.standard().courier(id).map(Courier::name).orElse(id);
    }
}
