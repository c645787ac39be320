package org.trackproof.verdict.rules;

import java.util.List;
import java.util.Locale;
import org.trackproof.verdict.Case;

/** Recognises the marketplace, the payment schemes and the laws that a case touches. */
final class Platforms {
    private Platforms() {}

    /** In the order of the rule book. */
    static List<RuleBook.Platform> of(CaseFacts facts, RuleBook book) {
        return book.platforms().values().stream()
                .filter(platform -> touches(platform, facts))
                .toList();
    }

    private static boolean touches(RuleBook.Platform platform, CaseFacts facts) {
        String country = facts.order().shipTo().country();
        return switch (platform.applies()) {
            case MARKETPLACE -> platform.match().contains(marketplace(facts.facts()));
            case PAID_WITH -> platform.match().stream().anyMatch(facts::paidWith);
            case SHIP_TO -> country != null && platform.match().contains(country.toUpperCase(Locale.ROOT));
            case DATA_ONLY -> false;
        };
    }

    static String marketplace(Case facts) {
        String marketplace = facts.order().marketplace();
        return marketplace == null ? "" : marketplace.toLowerCase(Locale.ROOT);
    }
}
