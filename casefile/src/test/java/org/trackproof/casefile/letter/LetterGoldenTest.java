package org.trackproof.casefile.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trackproof.verdict.language.Language;

/** Finished letters, word by word. After a change that is meant, run with {@code -Dtrackproof.regenerate=true} and read the difference. */
class LetterGoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/letters");

    @ParameterizedTest
    @CsvSource({
        "31, seller",
        "31, carrier",
        "31, payment-provider",
        "31, consumer-body",
        "27, marketplace",
        "20, bank",
        "06, seller",
        "53, seller",
        "41, seller",
        "63, bank"
    })
    void letter_readsAsItShould(String number, String to) throws IOException {
        Cases.Judged one = Cases.numbered(number);
        Recipient recipient = Recipient.find(to).orElseThrow();
        for (Language language : Language.values()) {
            String text = Letters.write(one.file(), one.verdict(), recipient, language)
                    .get()
                    .text();
            Path file = GOLDEN.resolve(number + "-" + to + "." + language.id() + ".txt");
            if (Boolean.getBoolean("trackproof.regenerate")) {
                Files.createDirectories(GOLDEN);
                Files.writeString(file, text);
            }
            assertThat(text).isEqualTo(Files.readString(file));
        }
    }
}
