package org.trackproof.sources.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class StampTest {
    private static final LocalDate READ_ON = LocalDate.parse("2026-11-25");

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvFileSource(resources = "stamps.csv", delimiter = '|', quoteCharacter = '\0')
    void find_ofNotationsOfTenLanguages(String line, String moment, String rest) {
        Tokens tokens = Tokens.of(Clean.line(line));
        Stamp stamp = Stamp.find(tokens, new Sentence(tokens));
        assertThat(show(stamp)).isEqualTo(moment);
        assertThat(stamp == null || stamp.day() == null ? line : stamp.rest().replaceAll("\\s+", " "))
                .isEqualTo(rest);
    }

    private static String show(@Nullable Stamp stamp) {
        if (stamp == null || stamp.day() == null) {
            return "none";
        }
        List<LocalDate> days = new Days(READ_ON, Days.Order.OPEN).past(stamp.day());
        return days.isEmpty() ? "none" : Moments.of(days, stamp.time(), null).text();
    }
}
