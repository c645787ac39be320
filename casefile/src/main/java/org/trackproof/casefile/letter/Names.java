package org.trackproof.casefile.letter;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trackproof.numbers.Courier;
import org.trackproof.numbers.Numbers;
import org.trackproof.verdict.Claim;
import org.trackproof.verdict.Order;
import org.trackproof.verdict.rules.RuleBook;

/** What people call marketplaces, couriers and sources. */
final class Names {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,3}");
    private static final Map<String, String> SOURCES = Map.of(
            "17track", "17TRACK",
            "aftership", "AfterShip",
            "ship24", "Ship24",
            "trackingmore", "TrackingMore",
            "upu", "UPU",
            "dhl", "DHL",
            "postnord", "PostNord");

    private static final Set<String> NO_NAMES = Set.of("other", "unknown", "none");

    private Names() {}

    /** The marketplace of an order, null where it is none of those that we know. */
    static @Nullable String marketplace(Order order) {
        String word = order.marketplace() == null ? "" : order.marketplace().toLowerCase(Locale.ROOT);
        return RuleBook.shipped().platforms().values().stream()
                .filter(platform -> platform.applies() == RuleBook.Applies.MARKETPLACE)
                .filter(platform -> platform.match().contains(word))
                .map(RuleBook.Platform::name)
                .findFirst()
                .orElse(null);
    }

    /** The courier named with a number, null without one and for one that nobody knows. */
    static @Nullable String courier(Claim claim) {
        return claim.courier() == null
                ? null
                : Numbers.standard().courier(claim.courier()).map(Courier::name).orElse(null);
    }

    /** The courier's name as it came with a number, where nobody knows it; null where it is known or none was named. */
    static @Nullable String unknownCourier(Claim claim) {
        String word = claim.courier();
        boolean named = word != null && !word.isBlank() && !NO_NAMES.contains(word.toLowerCase(Locale.ROOT));
        return named && courier(claim) == null ? word : null;
    }

    /** A source, null for one that has no name of its own. */
    static @Nullable String source(String id) {
        String known = SOURCES.get(id);
        if (known != null || id.equals("scans") || id.equals("pasted")) {
            return known;
        }
        Optional<String> courier = Numbers.standard().courier(id).map(Courier::name);
        return courier.orElse(ID.matcher(id).matches() && id.length() <= 30 ? id : null);
    }
}
