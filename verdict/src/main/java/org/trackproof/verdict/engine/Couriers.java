package org.trackproof.verdict.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trackproof.numbers.Candidate;
import org.trackproof.numbers.Courier;
import org.trackproof.numbers.Identification;
import org.trackproof.numbers.Numbers;
import org.trackproof.verdict.Answer;

/** Who belongs to whom among couriers, and which source can know which number. */
final class Couriers {
    private Couriers() {}

    /** Whether two ids are one courier or one umbrella: {@code dhl} and {@code dhl-paket}. */
    static boolean sameFamily(String a, String b) {
        return a.equals(b) || family(a).equals(family(b));
    }

    private static String family(String id) {
        Optional<Courier> courier = Numbers.standard().courier(id);
        String umbrella = courier.map(Courier::umbrella).orElse(null);
        return umbrella != null ? umbrella : courier.map(Courier::id).orElse(id);
    }

    /** Whether a source could show this number if it existed; a courier cannot know the numbers of another one. */
    static boolean couldKnow(Answer answer, Identification identity, @Nullable String claimed) {
        return switch (answer.independence()) {
            case AGGREGATOR, MARKETPLACE, BUYER, SELLER_SITE -> true;
            case POSTAL_NETWORK -> isPostal(identity.number());
            case COURIER_API, COURIER_PAGE -> issues(answer.source(), identity, claimed);
        };
    }

    private static boolean issues(String source, Identification identity, @Nullable String claimed) {
        if (Numbers.standard().courier(source).isEmpty()) {
            return true;
        }
        if (identity.candidates().isEmpty()) {
            return claimed == null || sameFamily(source, claimed);
        }
        for (Candidate candidate : identity.candidates()) {
            if (sameFamily(source, candidate.courier())) {
                return true;
            }
        }
        return false;
    }

    /** Two letters, nine digits, two letters: what the postal network knows. */
    static boolean isPostal(String number) {
        if (number.length() != 13) {
            return false;
        }
        for (int i = 0; i < 13; i++) {
            char c = number.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (digit != (i >= 2 && i <= 10)) {
                return false;
            }
        }
        return true;
    }
}
