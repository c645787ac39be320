package org.trackproof.casefile.letter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.trackproof.numbers.Numbers;
import org.trackproof.verdict.Buyer;
import org.trackproof.verdict.Claim;
import org.trackproof.verdict.Gate;
import org.trackproof.verdict.Leaning;
import org.trackproof.verdict.Outcome;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.When;
import org.trackproof.verdict.rules.RuleBook;

/** What holds in a case, as words for the conditions of templates and of the check. */
final class Flags {
    private static final List<String> CARDS = List.of("card", "visa", "mastercard", "amex", "bank-transfer");
    static final List<String> SERVICES = List.of("paypal", "klarna");

    private static final List<String> ELSEWHERE =
            List.of("place.other-country", "place.late-other-country", "place.postcode-other");

    private final Facts facts;
    private final Set<String> flags = new LinkedHashSet<>();

    private Flags(Facts facts) {
        this.facts = facts;
    }

    static Set<String> of(Facts facts) {
        Flags flags = new Flags(facts);
        flags.order();
        flags.buyer();
        flags.parcel();
        flags.verdict();
        return Set.copyOf(flags.flags);
    }

    private void put(String flag, boolean holds) {
        if (holds) {
            flags.add(flag);
        }
    }

    private boolean has(String flag) {
        return flags.contains(flag);
    }

    private void order() {
        When promised = facts.order().promisedBy();
        put("promised", promised != null);
        put("promise-over", promised != null && promised.latest().isBefore(facts.at()));
        put("protection", facts.order().protectionEndsAt() != null);
        put("seller", facts.order().seller() != null);
        put("marketplace", Names.marketplace(facts.order()) != null);
        put("value", facts.order().value() != null);
        put("weight", facts.order().weightGrams() != null);
        String country = facts.order().shipTo().country();
        put("eu", country != null && covers("eu", country));
        put("uk", country != null && covers("uk", country));
        List<String> paid = facts.order().paidWith().stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        put("paid-by-card", paid.isEmpty() || paid.stream().anyMatch(CARDS::contains));
        put("paid-by-service", paid.isEmpty() || paid.stream().anyMatch(SERVICES::contains));
        put("service", paid.stream().anyMatch(SERVICES::contains));
    }

    private static boolean covers(String law, String country) {
        RuleBook.Platform platform = RuleBook.shipped().platforms().get(law);
        return platform != null && platform.match().contains(country.toUpperCase(Locale.ROOT));
    }

    private void buyer() {
        Buyer buyer = facts.buyer();
        boolean claimed = facts.happened(buyer.notReceivedClaimedAt()) != null;
        put("other-item", buyer.emptyOrOtherItem());
        put("complained", claimed || buyer.emptyOrOtherItem());
        put("not-received", claimed && !buyer.emptyOrOtherItem());
        put("received", facts.happened(buyer.receivedAt()) != null && !buyer.emptyOrOtherItem());
        put("contacted", facts.happened(buyer.sellerContactedAt()) != null);
        put("dispute-open", facts.happened(buyer.disputeOpenedAt()) != null);
        put("late", has("complained") || has("promise-over"));
    }

    private void parcel() {
        Claim claim = facts.claim();
        put("given", facts.happened(claim.givenAt()) != null);
        put("by-seller", claim.by() == Claim.By.SELLER);
        put("delivered", facts.isDelivered());
        put("returning", facts.isReturning());
        boolean handed = facts.isHandedOver();
        put("handed-over", handed);
        put("moving", handed && !has("delivered") && !has("returning"));
        put("unmoved", !handed && !has("delivered") && !has("returning"));
        put(
                "not-a-number",
                Numbers.standard().identify(claim.number()).outcome()
                        == org.trackproof.numbers.Outcome.NOT_A_TRACKING_NUMBER);
        put("courier", Names.courier(claim) != null);
        put("named-courier", Names.unknownCourier(claim) != null);
        for (Answers.Kind kind : Answers.Kind.values()) {
            put("shows-" + kind.id(), facts.answers().stream().anyMatch(answer -> Answers.kind(facts, answer) == kind));
        }
    }

    private void verdict() {
        Verdict verdict = facts.verdict();
        boolean anybody = !facts.answers().isEmpty();
        put(
                "blind",
                !verdict.needsInput().isEmpty()
                        || verdict.heldBack().contains(Gate.NEEDS_INPUT)
                        || verdict.heldBack().contains(Gate.SOURCE_HEALTH)
                        || (!verdict.sources().isEmpty() && !anybody));
        put("sure", verdict.outcome() == Outcome.INCONSISTENT);
        put("consistent", verdict.outcome() == Outcome.CONSISTENT);
        put("doubt", (has("sure") || verdict.leaning() == Leaning.DOES_NOT_FIT) && !has("blind"));
        put("contested", has("doubt") || has("late"));
        put(
                "quiet",
                verdict.findings().stream()
                        .anyMatch(finding -> finding.rule().startsWith("silence.in-") && finding.decibans() > 0));
        put(
                "elsewhere",
                has("shows-delivered")
                        && verdict.findings().stream()
                                .anyMatch(finding -> ELSEWHERE.contains(finding.rule()) && finding.decibans() > 0));
        verdict.findings().forEach(finding -> put("finding:" + finding.rule(), finding.decibans() > 0));
    }
}
