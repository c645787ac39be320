package org.trackproof.verdict.rules;

import java.util.ArrayList;
import java.util.List;
import org.trackproof.verdict.Deadline;

/** Ways that exclude or block each other, where a case touches both. */
final class Conflicts {
    private final CaseFacts facts;
    private final List<Deadline> deadlines;
    private final RuleBook book;
    private final Sentences say;
    private final List<Caveat> found = new ArrayList<>();

    private Conflicts(CaseFacts facts, List<Deadline> deadlines, RuleBook book, Sentences say) {
        this.facts = facts;
        this.deadlines = deadlines;
        this.book = book;
        this.say = say;
    }

    static List<Caveat> of(CaseFacts facts, List<Deadline> deadlines, RuleBook book, Sentences say) {
        Conflicts conflicts = new Conflicts(facts, deadlines, book, say);
        conflicts.find();
        return List.copyOf(conflicts.found);
    }

    private void find() {
        String marketplace = Platforms.marketplace(facts.facts());
        boolean payment =
                deadlines.stream().anyMatch(deadline -> book.taskOf(deadline.rule()) == RuleBook.Task.PAYMENT);
        boolean disputed = Trigger.DISPUTE_OPENED.in(facts) != null;
        boolean complained = facts.happened(facts.facts().buyer().notReceivedClaimedAt()) != null;
        if (marketplace.equals("amazon") && payment) {
            add("AZ-1d");
        }
        if (facts.paidWith("paypal")) {
            add("PP-2");
        }
        if (deadlines.stream().anyMatch(deadline -> deadline.rule().equals("AE-B03"))) {
            add(payment ? "AE-B03-payment" : "AE-B03");
        }
        if (marketplace.equals("ebay") && disputed) {
            add("EB-2b");
        }
        if (facts.delivered() != null && complained) {
            delivered(marketplace);
        }
    }

    /** The carrier's own record stands against the buyer: the link between record and order is what can be attacked. */
    private void delivered(String marketplace) {
        if (marketplace.equals("aliexpress")) {
            add("AE-B19");
        }
        if (marketplace.equals("ebay")) {
            add("EB-3a");
        }
        if (facts.paidWith("paypal")) {
            add("PP-4");
        }
    }

    private void add(String id) {
        found.add(new Caveat(Caveat.Kind.CONFLICT, id, say.say("conflict." + id)));
    }
}
