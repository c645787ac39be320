package org.trackproof.verdict.rules;

import java.util.List;
import java.util.Objects;
import org.trackproof.verdict.Action;
import org.trackproof.verdict.Deadline;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.language.Language;

/** What it costs not to do a step by its day. Pure and thread-safe. */
public final class WaitingCosts {
    private WaitingCosts() {}

    /** One sentence for each action of a verdict, in their order. */
    public static List<String> of(Verdict verdict) {
        return of(verdict, Language.EN);
    }

    /**
     * The same in a language.
     *
     * @param verdict with its windows in that language
     */
    public static List<String> of(Verdict verdict, Language language) {
        Sentences say = Sentences.advice(language);
        return verdict.actions().stream()
                .map(action -> of(action, verdict, say))
                .toList();
    }

    private static String of(Action action, Verdict verdict, Sentences say) {
        return switch (action.action()) {
            case OPEN_DISPUTE -> missed(action, verdict, say, RuleBook.Task.DISPUTE);
            case ESCALATE -> missed(action, verdict, say, RuleBook.Task.ESCALATE);
            case PAYMENT_PROVIDER -> missed(action, verdict, say, RuleBook.Task.PAYMENT);
            case WAIT, GIVE_INPUT, CHECK_TYPING, CONTACT_SELLER, ASK_CARRIER, DO_NOT_CONFIRM ->
                say.say("cost." + action.action().id());
        };
    }

    private static String missed(Action action, Verdict verdict, Sentences say, RuleBook.Task task) {
        RuleBook book = RuleBook.shipped();
        return verdict.deadlines().stream()
                .filter(deadline -> book.taskOf(deadline.rule()) == task)
                .filter(deadline -> Objects.equals(deadline.notAfter(), action.until()))
                .map(Deadline::ifMissed)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> say.say("cost." + action.action().id()));
    }
}
