package org.trackproof.verdict.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.trackproof.verdict.Outcome;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Verdict;

class RuleBookTest {
    private static final RuleBook BOOK = RuleBook.shipped();

    @Test
    void version_isAMonth() {
        assertThat(Judge.rulesVersion()).matches("20[0-9]{2}-[0-9]{2}");
    }

    @Test
    void parse_ofAnUnknownLine_namesIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBook.parse("version\t2026-11\ncolour\tred\n"))
                .withMessage("Line 2 of the rules: 'colour\tred'");
    }

    @Test
    void checks_nameTestsAndRowsThatExist() {
        assertThat(BOOK.checks()).isNotEmpty().allSatisfy(check -> {
            assertThat(Definition.of(check.test())).isNotNull();
            assertThat(BOOK.row(check.row()).grade()).isNotEqualTo(RuleRow.Grade.RECALLED);
        });
    }

    @Test
    void everyTriggerOfAWindow_isKnownOrCannotHappen() {
        assertThat(BOOK.rows().values())
                .filteredOn(row -> !row.window().isEmpty() && Trigger.of(row.trigger()) == Trigger.OTHER)
                .extracting(RuleRow::id)
                .containsExactly("WX-1a");
    }

    @Test
    void everyMissingTrigger_hasAClause() {
        for (Trigger trigger : Trigger.values()) {
            assertThat(trigger.isWorthAsking())
                    .isEqualTo(Sentences.english().texts().containsKey("missing." + trigger.name()));
        }
    }

    @Test
    void reviewDue_isByDate() {
        RuleRow row = BOOK.row("AE-B01");
        assertThat(row.isReviewDue("2027-02-25")).isFalse();
        assertThat(row.isReviewDue("2027-02-26")).isTrue();
    }

    @Test
    void inForce_coversAWholeYearOrMonth() {
        assertThat(BOOK.row("AE-B03").isInForce("2022-01-01")).isTrue();
        assertThat(BOOK.row("AE-B03").isInForce("2021-12-31")).isFalse();
    }

    @Test
    void sentence_withAnEmptyPlace_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sentences.english().say("wait.plain"))
                .withMessageContaining("wait.plain");
        assertThat(Sentences.english().say("wait.plain", "until", "{x}")).contains("(x)");
    }

    @Test
    void judge_addsRulesWindowsAndActions_alwaysTheSame() {
        String at = "2026-10-21T08:00:00Z";
        Situations order = Situations.at("aliexpress")
                .shipped("2026-10-05")
                .protection("2026-12-18T07:59:00Z")
                .answer("cainiao", at, Said.EMPTY)
                .judged(Outcome.INCONSISTENT, null);
        Verdict verdict = Judge.complete(order.file(), order.verdict(at), Instant.parse(at));

        assertThat(verdict.platformRules()).hasSize(9);
        assertThat(verdict.deadlines()).isNotEmpty();
        assertThat(verdict.actions()).isNotEmpty();
        assertThat(Judge.complete(order.file(), order.verdict(at), Instant.parse(at)))
                .isEqualTo(verdict);
    }
}
