package org.trackproof.casefile.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trackproof.verdict.language.Language;

/** Letters about every acceptance case, to everybody, in every language: they hold, and the check refuses none of their sentences. */
class LettersOfCasesTest {
    private static final List<Cases.Judged> CASES = Cases.all();

    @ParameterizedTest
    @EnumSource
    void everyLetter_passesTheCheck(Language language) {
        for (Cases.Judged one : CASES) {
            for (Recipient recipient : Recipient.values()) {
                Letter letter = Letters.write(one.file(), one.verdict(), recipient, language)
                        .letter();
                if (letter != null) {
                    assertThat(LetterLint.check(letter.text(), one.file(), one.verdict(), language))
                            .as("%s to %s", one, recipient.id())
                            .isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusal_saysWhyAndWhatToDo(Language language) {
        for (Cases.Judged one : CASES) {
            for (Recipient recipient : Recipient.values()) {
                Written.Refusal refusal = Letters.write(one.file(), one.verdict(), recipient, language)
                        .refusal();
                if (refusal != null) {
                    assertThat(refusal.why()).isNotBlank();
                    assertThat(refusal.remedy())
                            .as("%s to %s", one, recipient.id())
                            .isNotBlank();
                }
            }
        }
    }

    /** For whatever was not received at least three can be written to: seller, marketplace or shop, carrier, and who was paid. */
    @Test
    void ofEveryCase_thoseWhoCanHelpGetALetter() {
        int letters = 0;
        for (Cases.Judged one : CASES) {
            long written = List.of(Recipient.values()).stream()
                    .filter(to -> Letters.write(one.file(), one.verdict(), to, Language.EN)
                                    .letter()
                            != null)
                    .count();
            boolean received = one.file().buyer().receivedAt() != null;
            assertThat(written).as("letters of %s", one).isBetween(received ? 0L : 3L, 6L);
            letters += (int) written;
        }
        assertThat(letters).isEqualTo(196);
    }
}
