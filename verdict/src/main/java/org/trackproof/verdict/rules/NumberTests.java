package org.trackproof.verdict.rules;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.trackproof.numbers.Candidate;
import org.trackproof.numbers.Flag;
import org.trackproof.numbers.Identification;
import org.trackproof.numbers.Outcome;
import org.trackproof.verdict.Claim;
import org.trackproof.verdict.Money;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Service;
import org.trackproof.verdict.Stated;
import org.trackproof.verdict.When;

/** Tests of the number itself, of its label, and of what was declared. */
final class NumberTests {
    private static final Set<Service> TRACKED = Set.of(Service.EXPRESS, Service.STANDARD, Service.REGISTERED);

    private NumberTests() {}

    /** "Nothing found" is not "does not exist": a source must say that it was never issued, or the number must be impossible. */
    static Answered doesNotExist(CaseFacts facts) {
        if (facts.isKnownSomewhere()) {
            return Answered.no("a source knows the number");
        }
        Identification what = facts.identified();
        if (what.outcome() == Outcome.NOT_A_TRACKING_NUMBER) {
            return Answered.yes(null, "it is no tracking number");
        }
        if (what.candidates().isEmpty() && what.flags().contains(Flag.CHECK_DIGIT_FAILED)) {
            return Answered.yes(null, "its check digit is wrong and no other format fits");
        }
        if (facts.anySaid(Said.UNKNOWN)) {
            return Answered.yes(null, "a source states that no such number was issued");
        }
        return Answered.unknown("no source says that it was never issued; nothing found is not the same");
    }

    static Answered cancelled(CaseFacts facts) {
        if (facts.firstCollection() != null) {
            return Answered.no("the parcel was handed over");
        }
        if (facts.anyStated(Stated.VOIDED)
                || facts.anyStated(Stated.DELETED)
                || facts.scans().stream().anyMatch(scan -> scan.phase() == Phase.CANCELLED)) {
            return Answered.yes(null, "a source states that the label was cancelled");
        }
        return facts.answers().isEmpty()
                ? Answered.unknown("no source has spoken of the number")
                : Answered.no("no source states that it was cancelled");
    }

    static Answered unusedLabel(CaseFacts facts) {
        if (facts.firstCollection() != null) {
            return Answered.no("the parcel was handed over");
        }
        if (facts.anyStated(Stated.NEVER_ACCEPTED)
                || facts.anyStated(Stated.VOIDED)
                || facts.anyStated(Stated.DELETED)) {
            return Answered.yes(null, "a source states that the label was never used");
        }
        When promised = facts.order().promisedBy();
        boolean label = facts.anySaid(Said.LABEL_ONLY);
        if (!label) {
            return Answered.unknown("no source speaks of a label");
        }
        if (promised == null) {
            return Answered.unknown("only a label so far, and no promised date to measure by");
        }
        Moment end = Bounds.endOf(promised);
        Instant asked = facts.lastAsked();
        if (end.isSurelyOver(facts.at()) && (asked == null || !end.isSurelyOver(asked))) {
            return Answered.unknown("only a label, and no source was asked after " + end.day());
        }
        return end.isSurelyOver(facts.at())
                ? Answered.yes(end.day().toString(), "only a label, and the promised time is over")
                : Answered.notYet(end.day().toString(), "only a label, but the promised time is running");
    }

    static Answered cheaperService(CaseFacts facts) {
        Service declared = facts.order().service();
        if (declared == Service.UNKNOWN) {
            return Answered.unknown("the case does not say which service was promised");
        }
        if (!TRACKED.contains(declared)) {
            return Answered.no("no tracked service was promised");
        }
        Identification what = facts.identified();
        List<Candidate> candidates = what.candidates();
        if (candidates.size() == 1 && what.flags().contains(Flag.UNTRACKED_SERVICE)) {
            return Answered.yes(null, "the number is of a service without tracking");
        }
        return Answered.unknown("the carriers' names of services are not compared");
    }

    static Answered notOnOrderPage(CaseFacts facts) {
        return facts.claim().via() == Claim.Via.ORDER_PAGE
                ? Answered.no("declared on the order page")
                : Answered.yes(null, "numbers in chat, mail or notes are not recognised");
    }

    /** Until then a wrong number can be put right, and fairness asks to let it be put right. */
    static Answered correctionOver(CaseFacts facts, RuleRow row) {
        When declared = facts.happened(facts.order().shippedDeclaredAt());
        Integer last = row.until();
        if (declared == null || last == null) {
            return Answered.unknown("the day on which the seller declared the shipment is missing");
        }
        Moment end = Reckoning.beginning(declared, last, row, facts.buyerZone());
        String day = end.day().toString();
        return end.isSurelyOver(facts.at())
                ? Answered.yes(day, null)
                : Answered.notYet(day, "until then the seller may correct the number");
    }

    static Answered valueReached(CaseFacts facts, RuleRow row) {
        Money value = facts.order().value();
        if (value == null) {
            return Answered.unknown("the value of the order is missing");
        }
        if (!value.currency().equals("USD")) {
            return Answered.unknown("the limit is in US dollars, the order in another currency");
        }
        return value.amount() >= Double.parseDouble(row.amount())
                ? Answered.yes(null, "the order is worth " + row.amount() + " US dollars or more")
                : Answered.no("the order is worth less than " + row.amount() + " US dollars");
    }
}
