package org.trackproof.verdict.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trackproof.verdict.language.Language;

/**
 * Every sentence of a finding in every language, with one day and with many, to be read aloud. After a change that is meant, run with
 * {@code -Dtrackproof.regenerate=true} and read the difference.
 */
class SentencesTest {
    private static final Map<String, Object> MANY = Map.ofEntries(
            Map.entry("format", "upu.s10"),
            Map.entry("reason", "check digit 5, should be 7"),
            Map.entry("issuedOn", "2026-09-01"),
            Map.entry("repair", "RB123456785GB"),
            Map.entry("courier", "Speedy Parcel"),
            Map.entry("source", "correos-es"),
            Map.entry("others", 3L),
            Map.entry("daysBefore", 46L),
            Map.entry("country", "BR"),
            Map.entry("shipTo", "ES"),
            Map.entry("postcode", "28013"),
            Map.entry("expected", "08001"),
            Map.entry("city", "Sevilla"),
            Map.entry("quietDays", 24L),
            Map.entry("oneIn", 40L),
            Map.entry("days", 12.5),
            Map.entry("medianDays", 18.2),
            Map.entry("from", "Shenzhen CN"),
            Map.entry("to", "Madrid ES"),
            Map.entry("kilometres", 10_400L),
            Map.entry("hours", 5L),
            Map.entry("weighedGrams", 12L),
            Map.entry("expectedGrams", 900L),
            Map.entry("orders", 40L),
            Map.entry("notReceived", 7L));
    private static final Map<String, Object> ONE = Map.of("daysBefore", 1L, "quietDays", 1L, "others", 1L, "oneIn", 1L);

    @ParameterizedTest
    @EnumSource
    void sentences_readAsTheyShould(Language language) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String rule : new TreeSet<>(Sentences.english().rules())) {
            String many = Sentences.of(language).render(rule, MANY);
            all.append(rule).append('\t').append(many).append('\n');
            Map<String, Object> few = new HashMap<>(MANY);
            few.putAll(ONE);
            String one = Sentences.of(language).render(rule, few);
            if (!one.equals(many)) {
                all.append('\t').append(one).append('\n');
            }
        }
        Path golden = Path.of("src/test/resources/sentences-" + language.id() + ".golden.txt");
        if (Boolean.getBoolean("trackproof.regenerate")) {
            Files.writeString(golden, all);
        }
        assertThat(all.toString()).isEqualTo(Files.readString(golden)).doesNotContain("?", "{");
        assertThat(Sentences.of(language).rules()).isEqualTo(Sentences.english().rules());
    }

    @Test
    void countries_areNamed() {
        Map<String, Object> facts = Map.of("country", "US", "shipTo", "ES");
        assertThat(Sentences.english().render("place.other-country", facts))
                .isEqualTo("It goes to the United States, and the order goes to Spain.");
    }

    @Test
    void rates_sayHowTheyCameAbout() {
        Map<String, Object> facts = Map.of("quietDays", 9L, "oneIn", 40L, "rate", "simulated");
        assertThat(Sentences.of(Language.FR).render("silence.in-customs", facts))
                .endsWith("(compté sur des colis simulés).");
    }
}
