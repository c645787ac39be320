package org.trackproof.casefile.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trackproof.verdict.language.Language;

class LetterLintTest {
    private static final Cases.Judged DECOY = Cases.numbered("31");

    private static List<Refusal> check(Cases.Judged one, String text, Language language) {
        return LetterLint.check(text, one.file(), one.verdict(), language);
    }

    /** A table per language in {@code lint/LANG.txt}: the reason, or {@code pass}, and the sentence. */
    @ParameterizedTest
    @EnumSource
    void sentences_areRefusedForTheirReason(Language language) throws IOException {
        String letter = Letters.write(DECOY.file(), DECOY.verdict(), Recipient.SELLER, language)
                .get()
                .text();
        String closing = Letters.words(language).get("closing");
        int rows = 0;
        for (String line : table(language)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            rows++;
            String[] row = line.split(" : ", 2);
            String edited = letter.replace(closing, row[1] + "\n\n" + closing);
            List<Refusal> refusals = check(DECOY, edited, language);
            String found = refusals.isEmpty() ? "pass" : refusals.get(0).reason();
            assertThat(found).as("%s %s", language, row[1]).isEqualTo(row[0]);
            refusals.forEach(refusal -> assertThat(refusal.remedy()).isNotBlank());
        }
        assertThat(rows).isGreaterThan(60);
    }

    private static List<String> table(Language language) throws IOException {
        String name = "/lint/" + language.id() + ".txt";
        try (InputStream in = Objects.requireNonNull(LetterLintTest.class.getResourceAsStream(name), name)) {
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1));
        }
    }

    @Test
    void aLetterWrappedByAMailProgram_passes() {
        String letter = Letters.write(DECOY.file(), DECOY.verdict(), Recipient.MARKETPLACE, Language.EN)
                .get()
                .text();
        String wrapped =
                letter.replace("a parcel with this", "a parcel\nwith this").replace(" goods ", "\ngoods ");
        assertThat(wrapped).isNotEqualTo(letter);
        assertThat(check(DECOY, wrapped, Language.EN)).isEmpty();
    }

    @Test
    void aChangedWeight_isRefusedWithItsValue() {
        String letter = Letters.write(DECOY.file(), DECOY.verdict(), Recipient.SELLER, Language.EN)
                .get()
                .text()
                .replace("12 g", "2 g");
        assertThat(check(DECOY, letter, Language.EN)).singleElement().satisfies(refusal -> {
            assertThat(refusal.reason()).isEqualTo("number");
            assertThat(refusal.why()).contains("\"2\"");
        });
    }

    @Test
    void ownNameAndAddress_mayStandAboveAndBelow() {
        String letter = Letters.write(DECOY.file(), DECOY.verdict(), Recipient.SELLER, Language.EN)
                .get()
                .text()
                .replace("[your name]", "A. Example\nCalle Inventada 5\n28013 Madrid");
        assertThat(check(DECOY, "A. Example, Calle Inventada 5\n\n" + letter, Language.EN))
                .isEmpty();
    }

    @Test
    void sentenceOfAnotherCase_isRefused() {
        Cases.Judged quiet = Cases.numbered("06");
        String claim = "On 28 March 2026 I reported that nothing had arrived.";
        assertThat(check(DECOY, claim, Language.EN)).isEmpty();
        assertThat(check(quiet, claim, Language.EN)).isNotEmpty();
    }

    @Test
    void longAndStrangeText_isReadToItsEnd() {
        String text = "\u0000\u202e" + "a.".repeat(60_000) + "\n\n\ud83d";
        assertThat(check(DECOY, text, Language.DE)).isEmpty();
    }
}
