package org.trackproof.verdict.rules;

import java.util.ArrayList;
import java.util.List;
import org.trackproof.numbers.Context;
import org.trackproof.numbers.Flag;
import org.trackproof.numbers.Identification;
import org.trackproof.numbers.Numbers;
import org.trackproof.numbers.Outcome;
import org.trackproof.verdict.Service;
import org.trackproof.verdict.language.Language;

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
        return look(number, context, service, Language.EN);
    }

    /** The same, with its clauses and sentences in a language. */
    public static Preflight look(String number, Context context, Service service, Language language) {
        Sentences say = Sentences.advice(language);
        Identification what = Numbers.standard().identify(number, context);
        List<Doubt> doubts = new ArrayList<>();
        switch (what.outcome()) {
            case NOT_A_TRACKING_NUMBER -> doubt(say, doubts, "not-a-number");
            case UNKNOWN -> doubt(say, doubts, "unknown");
            case AMBIGUOUS -> {
                if (context.courier() == null) {
                    doubt(say, doubts, "ambiguous");
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
                doubt(say, doubts, flag.id());
            }
        }
        return new Preflight(what.number(), doubts, keep(say, what, untracked));
    }

    private static List<String> keep(Sentences say, Identification what, boolean untracked) {
        if (what.outcome() == Outcome.NOT_A_TRACKING_NUMBER) {
            return List.of();
        }
        List<String> keep = new ArrayList<>();
        for (String key : List.of("receipt", "address", "scan", "page", "signature")) {
            keep.add(say.say("preflight.keep." + key));
        }
        if (untracked || what.flags().contains(Flag.UNTRACKED_SERVICE)) {
            keep.add(say.say("preflight.keep.untracked"));
        }
        return keep;
    }

    private static void doubt(Sentences say, List<Doubt> doubts, String id) {
        doubts.add(new Doubt(id, say.say("preflight." + id)));
    }

    /** The sentence above the doubts, or that there are none. */
    public String headline() {
        return headline(Language.EN);
    }

    /** The same in a language. */
    public String headline(Language language) {
        return Sentences.advice(language).say(doubts.isEmpty() ? "preflight.fine" : "preflight.doubt");
    }
}
