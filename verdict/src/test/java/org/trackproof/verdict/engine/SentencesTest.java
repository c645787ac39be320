package org.trackproof.verdict.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** All sentences of findings with sample facts, to be read aloud. */
class SentencesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/org/trackproof/verdict/sentences-en.txt");
    private static final Path GOLDEN = Path.of("src/test/resources/sentences-en.golden.txt");

    private static Map<String, Object> facts() {
        Map<String, Object> facts = new HashMap<>(Map.of(
                "format",
                "upu.s10",
                "reason",
                "8 where 5 belongs",
                "issuedOn",
                "2027-01-03",
                "repair",
                "RB123456785GB",
                "courier",
                "Swift Parcel",
                "source",
                "usps",
                "others",
                2L,
                "daysBefore",
                12L,
                "country",
                "US"));
        facts.putAll(Map.of(
                "shipTo",
                "ES",
                "postcode",
                "28013",
                "expected",
                "08001",
                "city",
                "Sevilla",
                "quietDays",
                9L,
                "oneIn",
                40L,
                "days",
                4.5,
                "medianDays",
                14L,
                "from",
                "Madrid",
                "to",
                "Shenzhen"));
        facts.putAll(Map.of(
                "kilometres",
                10300L,
                "hours",
                5L,
                "weighedGrams",
                20L,
                "expectedGrams",
                900L,
                "orders",
                40L,
                "notReceived",
                3L));
        return facts;
    }

    @Test
    void sentences_withSampleFacts_readAsBefore() throws IOException {
        StringBuilder out = new StringBuilder();
        for (String line : Files.readAllLines(TEMPLATES)) {
            if (!line.startsWith("#") && line.contains(" ")) {
                String rule = line.substring(0, line.indexOf(' '));
                out.append(rule)
                        .append(": ")
                        .append(Sentences.english().render(rule, facts()))
                        .append('\n');
            }
        }
        if (Boolean.getBoolean("trackproof.regenerate")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, out);
        }
        assertThat(out.toString()).isEqualTo(Files.readString(GOLDEN)).doesNotContain("?", "{");
    }

    @Test
    void countries_areNamed() {
        assertThat(Sentences.english().render("place.other-country", facts()))
                .isEqualTo("It goes to the United States, and the order goes to Spain.");
    }
}
