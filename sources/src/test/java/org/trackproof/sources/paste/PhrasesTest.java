package org.trackproof.sources.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trackproof.verdict.Phase;

class PhrasesTest {
    private static List<List<String>> rows() {
        return Table.read("/org/trackproof/sources/statuses/phrases.tsv", 4);
    }

    @Test
    void everyPhrase_aloneInAText_meansWhatItsRowSays() {
        List<String> wrong = new ArrayList<>();
        for (List<String> row : rows()) {
            String text = row.get(1).replace("*", "xxx");
            String found = Phrases.find(text).map(m -> m.phase().id()).orElse("unmapped");
            if (!found.equals(row.get(2))) {
                wrong.add(row.get(0) + " '" + text + "' is " + found + ", wanted " + row.get(2));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyLanguage_hasWordsForTheWholeJourney() {
        Map<String, Set<Phase>> phases = new TreeMap<>();
        for (List<String> row : rows()) {
            phases.computeIfAbsent(row.get(0), key -> EnumSet.noneOf(Phase.class))
                    .add(Phase.valueOf(row.get(2).toUpperCase(Locale.ROOT).replace('-', '_')));
        }
        assertThat(phases).containsOnlyKeys("de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "ru", "zh");
        assertThat(phases.values()).allSatisfy(found -> assertThat(found).containsAll(EnumSet.allOf(Phase.class)));
        assertThat(Phrases.count()).isGreaterThan(250);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvFileSource(resources = "texts.csv", delimiter = '|')
    void find_ofWholeSentences(String text, String expected) {
        String found = Phrases.find(text)
                .map(m -> m.phase().id() + ' ' + m.physical().id() + (m.forecast() ? " forecast" : ""))
                .orElse("unmapped");
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Lorem ipsum",
                "2026-10-05",
                "\u0000",
                "\ud800",
                "Delivered to transport company",
                "Delivered, customs cleared, package damaged"
            })
    void find_ofWhatProvesNothing_isEmpty(String text) {
        assertThat(Phrases.find(text)).isEmpty();
    }
}
