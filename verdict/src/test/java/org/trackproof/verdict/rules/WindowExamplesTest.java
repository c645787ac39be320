package org.trackproof.verdict.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.trackproof.verdict.When;

/** Every buyer window that somebody has read has a dated example. */
class WindowExamplesTest {
    private static final RuleBook BOOK = RuleBook.shipped();
    /** Dates of their own, or days that only a product page states: nothing to count. */
    private static final Set<String> NOT_COUNTED = Set.of("AE-B15", "EU-ODRa", "EU-ODRb");

    @ParameterizedTest(name = "{0} from {1}: {2} to {3}")
    @CsvFileSource(resources = "windows.csv", numLinesToSkip = 1)
    void window_ofOneRow_isTheDateOfTheExample(
            String id, String trigger, @Nullable String from, @Nullable String until) {
        RuleRow row = BOOK.row(id);
        When when = Situations.when(trigger);
        Integer first = row.from();
        Integer last = row.until();

        assertThat(
                        first == null
                                ? null
                                : Reckoning.beginning(when, first, row, null).text())
                .as("from")
                .isEqualTo(from);
        assertThat(last == null ? null : Reckoning.end(when, last, row, null).text())
                .as("until")
                .isEqualTo(until);
    }

    @Test
    void examples_coverEveryBuyerWindowThatSomebodyHasRead() throws IOException {
        Set<String> wanted = BOOK.rows().values().stream()
                .filter(row -> row.party().equals("BUYER"))
                .filter(row -> List.of("WINDOW", "DEADLINE").contains(row.kind()))
                .filter(row -> row.grade() != RuleRow.Grade.RECALLED)
                .map(RuleRow::id)
                .filter(id -> !NOT_COUNTED.contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(ids()).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void closedPlatform_isADateAndNoWindow() {
        assertThat(BOOK.row("EU-ODRa").amount()).isEqualTo("2025-03-20");
        assertThat(BOOK.row("EU-ODRa").window()).isEmpty();
        assertThat(BOOK.row("AE-B15").from()).isNull();
    }

    private static Set<String> ids() throws IOException {
        try (InputStream in = Objects.requireNonNull(WindowExamplesTest.class.getResourceAsStream("windows.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
