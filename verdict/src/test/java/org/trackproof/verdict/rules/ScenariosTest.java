package org.trackproof.verdict.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.trackproof.verdict.Action;
import org.trackproof.verdict.Leaning;
import org.trackproof.verdict.Outcome;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Story;
import org.trackproof.verdict.Verdict;

/** What to do for a verdict, a platform and a day: the steps in their order. */
class ScenariosTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "scenarios.csv", numLinesToSkip = 1, nullValues = "")
    void steps_ofOneScenario(
            String name,
            String at,
            String marketplace,
            String paidWith,
            String outcome,
            String shown,
            @Nullable String protection,
            @Nullable String notReceived,
            @Nullable String disputed,
            @Nullable String steps) {
        Situations order = Situations.at(marketplace)
                .shipped("2026-09-03")
                .promised("2026-10-20")
                .protection(protection)
                .paidWith(paidWith.split("\\+"))
                .notReceived(notReceived)
                .disputed(disputed);
        judged(order, outcome);
        shown(order, shown, at);
        Instant instant = Instant.parse(at);
        Verdict verdict = Judge.complete(order.file(), order.verdict(at), instant);

        assertThat(verdict.actions().stream().map(Action::action).map(Action.Kind::id))
                .as(name)
                .containsExactly(steps == null ? new String[0] : steps.split("\\+"));
        assertThat(WaitingCosts.of(verdict)).hasSameSizeAs(verdict.actions()).allMatch(cost -> !cost.isBlank());
        String today = at.substring(0, 10);
        assertThat(verdict.actions())
                .allMatch(action -> action.until() == null
                        || action.until().substring(0, 10).compareTo(today) >= 0);
    }

    private static void judged(Situations order, String outcome) {
        switch (outcome) {
            case "consistent" -> order.judged(Outcome.CONSISTENT, null);
            case "undecided" -> order.judged(Outcome.UNDECIDED, null);
            case "leaning" -> order.judged(Outcome.UNDECIDED, Leaning.DOES_NOT_FIT);
            case "inconsistent" -> order.judged(Outcome.INCONSISTENT, null).story(Story.INVENTED, .95);
            case "decoy" -> order.judged(Outcome.INCONSISTENT, null).story(Story.DECOY, .9);
            default -> throw new IllegalArgumentException(outcome);
        }
    }

    private static void shown(Situations order, String shown, String at) {
        switch (shown) {
            case "nothing" -> order.answer("cainiao", at, Said.EMPTY);
            case "failed" -> order.answer("cainiao", at, Said.FAILED);
            case "moving" ->
                order.known(
                        at,
                        Place.UNKNOWN,
                        Situations.scan("2026-09-04T10:00:00+08:00", Phase.ACCEPTED, "CN"),
                        Situations.scan("2026-09-12T10:00:00+08:00", Phase.EXPORTED, "CN"));
            case "delivered" ->
                order.known(
                        at,
                        Place.UNKNOWN,
                        Situations.scan("2026-09-04T10:00:00+08:00", Phase.ACCEPTED, "CN"),
                        Situations.scan("2026-09-25T10:00:00+02:00", Phase.DELIVERED, "ES", "28013"));
            default -> throw new IllegalArgumentException(shown + List.of());
        }
    }
}
