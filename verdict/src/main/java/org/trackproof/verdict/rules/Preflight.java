package org.trackproof.verdict.rules;

import java.util.ArrayList;
import java.util.List;
import org.trackproof.numbers.Context;
import org.trackproof.numbers.Flag;
import org.trackproof.numbers.Identification;
import org.trackproof.numbers.Numbers;
import org.trackproof.numbers.Outcome;
import org.trackproof.verdict.Service;

/**
 * For sellers, before they give a number to a buyer: what about it will be doubted, and which proof of hand-over to keep. Pure.
 *
 * @param number as identified
 * @param doubts clauses, empty if nothing about the number itself will be doubted
 * @param keep sentences: what to keep or to do
 */
public record Preflight(String number, List<Doubt> doubts, List<String> keep) {
    /** One thing that will be doubted. */
    public record Doubt(String id, String clause) {}

    public Preflight {
        doubts = List.copyOf(doubts);
        keep = List.copyOf(keep);
    }

    /** Looks at a number as a buyer's platform will. */
    public static Preflight look(String number, Context context, Service service) {
        Identification what = Numbers.standard().identify(number, context);
        List<Doubt> doubts = new ArrayList<>();
        switch (what.outcome()) {
            case NOT_A_TRACKING_NUMBER -> doubt(doubts, "not-a-number");
            case UNKNOWN -> doubt(doubts, "unknown");
            case AMBIGUOUS -> {
                if (context.courier() == null) {
                    doubt(doubts, "ambiguous");
                }
            }
            case IDENTIFIED -> {}
        }
        boolean single = what.candidates().size() == 1;
        boolean untracked = service == Service.UNTRACKED;
        for (Flag flag : what.flags()) {
            // one of several candidates may be the tracked one; an untracked class was declared as what it is
            boolean fair = flag != Flag.UNTRACKED_SERVICE || (single && !untracked);
            if (fair && !(flag == Flag.FUTURE_DATE && context.asOf() == null)) {
                doubt(doubts, flag.id());
            }
        }
        return new Preflight(what.number(), doubts, keep(what, untracked));
    }

    private static List<String> keep(Identification what, boolean untracked) {
        if (what.outcome() == Outcome.NOT_A_TRACKING_NUMBER) {
            return List.of();
        }
        List<String> keep = new ArrayList<>();
        for (String key : List.of("receipt", "address", "scan", "page", "signature")) {
            keep.add(Sentences.advice().say("preflight.keep." + key));
        }
        if (untracked || what.flags().contains(Flag.UNTRACKED_SERVICE)) {
            keep.add(Sentences.advice().say("preflight.keep.untracked"));
        }
        return keep;
    }

    private static void doubt(List<Doubt> doubts, String id) {
        doubts.add(new Doubt(id, Sentences.advice().say("preflight." + id)));
    }

    /** The sentence above the doubts, or that there are none. */
    public String headline() {
        return Sentences.advice().say(doubts.isEmpty() ? "preflight.fine" : "preflight.doubt");
    }
}
