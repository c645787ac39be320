package org.trackproof.verdict.rules;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.trackproof.numbers.Numbers;
import org.trackproof.verdict.Sighting;
import org.trackproof.verdict.Stated;
import org.trackproof.verdict.When;

/** Tests of a number or a trace that is used more than once. */
final class ReuseTests {
    private ReuseTests() {}

    /** Only the word of a source counts: many sources repeat rows of a good trace. */
    static Answered duplicateTrace(CaseFacts facts) {
        if (facts.answers().isEmpty()) {
            return Answered.unknown("no source has spoken of the number");
        }
        return facts.anyStated(Stated.DUPLICATE)
                ? Answered.yes(null, "a source states that the number is used more than once")
                : Answered.no("no source states that the number is used more than once");
    }

    /** The same number on another order so many days before it was given here. */
    static Answered reused(CaseFacts facts, RuleRow row) {
        Set<String> numbers = new TreeSet<>();
        numbers.add(facts.claim().number());
        numbers.add(Numbers.standard().identify(facts.claim().number()).number());
        List<When> seen = facts.facts().elsewhere().stream()
                .filter(sighting -> numbers.contains(sighting.number()))
                .map(Sighting::seenAt)
                .filter(Objects::nonNull)
                .filter(when -> facts.happened(when) != null)
                .toList();
        if (seen.isEmpty()) {
            return Answered.unknown("nothing is known of other orders with this number");
        }
        When declared = facts.happened(facts.claim().givenAt());
        When given = declared == null ? facts.order().orderedAt() : declared;
        Duration limit = Duration.ofDays(Long.parseLong(row.amount()));
        return seen.stream()
                .filter(when ->
                        Duration.between(when.earliest(), given.latest()).abs().compareTo(limit) <= 0)
                .findFirst()
                .map(when -> Answered.yes(
                        TimeTests.day(when.earliest()),
                        "another order had this number within " + row.amount() + " days"))
                .orElseGet(() -> Answered.no("other orders had this number, but not within " + row.amount() + " days"));
    }
}
