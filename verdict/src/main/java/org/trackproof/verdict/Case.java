package org.trackproof.verdict;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order with its claims and what sources answered: everything that a verdict rests on.
 *
 * @param id of whoever keeps the case
 * @param digest {@code sha256:} and 64 hexadecimal digits of the case as canonical JSON; seeds every draw
 * @param at the instant to judge at that the file itself names
 * @param claims at least one, in the order in which they were given
 * @param answers in the order of the file
 */
public record Case(
        @Nullable String id,
        String digest,
        @Nullable Instant at,
        Order order,
        List<Claim> claims,
        Buyer buyer,
        @Nullable SellerRecord sellerRecord,
        List<Sighting> elsewhere,
        List<Answer> answers) {
    public Case {
        claims = List.copyOf(claims);
        elsewhere = List.copyOf(elsewhere);
        answers = List.copyOf(answers);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("A case needs at least one claim");
        }
    }
}
