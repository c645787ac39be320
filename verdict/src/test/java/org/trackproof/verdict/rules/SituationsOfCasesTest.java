package org.trackproof.verdict.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.trackproof.verdict.Action;
import org.trackproof.verdict.Gate;
import org.trackproof.verdict.Leaning;
import org.trackproof.verdict.Outcome;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Place;
import org.trackproof.verdict.Said;

/** The dates of the acceptance cases: their windows to the day, and no dispute too early. */
class SituationsOfCasesTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "situations.csv", numLinesToSkip = 1, nullValues = "")
    void windowsAndAdvice_ofOneCase(
            String name,
            String at,
            String marketplace,
            String ordered,
            String shipped,
            String promised,
            @Nullable String protection,
            String paidWith,
            String country,
            @Nullable String notReceived,
            @Nullable String received,
            @Nullable String disputed,
            @Nullable String what,
            @Nullable String notAfter,
            @Nullable String actionNot) {
        Situations order = Situations.at(marketplace)
                .ordered(ordered)
                .shipped(shipped)
                .promised(promised)
                .protection(protection)
                .paidWith(paidWith.split("\\+"))
                .to(country, null)
                .notReceived(notReceived)
                .received(received)
                .disputed(disputed);
        if (marketplace.equals("vinted")) {
            order.known(at, Place.UNKNOWN, Situations.scan("2026-03-03T12:10:00+01:00", Phase.DELIVERED, "FR"));
        }
        if (what != null) {
            assertThat(order.deadlines(at))
                    .as("windows of %s", name)
                    .anyMatch(deadline -> deadline.what().contains(what)
                            && deadline.notAfter() != null
                            && deadline.notAfter().substring(0, 10).equals(notAfter));
        }
        if (actionNot != null) {
            for (Situations judged : List.of(
                    order.judged(Outcome.UNDECIDED, null),
                    order.answer("cainiao", at, Said.FAILED),
                    order.judged(Outcome.UNDECIDED, Leaning.DOES_NOT_FIT).gates(Gate.SOURCE_HEALTH))) {
                assertThat(kinds(judged, at)).as("advice in %s", name).doesNotContain(actionNot);
            }
        }
    }

    private static Stream<String> kinds(Situations order, String at) {
        return Actions.advise(order.file(), order.verdict(at), order.deadlines(at), Instant.parse(at)).stream()
                .map(Action::action)
                .map(Action.Kind::id);
    }
}
