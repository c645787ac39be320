package org.trackproof.sources.paste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.trackproof.sources.BadInput;
import org.trackproof.verdict.Place;

/** Whatever a page holds, it is read or it is bad input. {@code -Dfuzz=N} sets the number of tries, {@code -Dseed=N} repeats a run. */
class HostilePageTest {
    private static final String[] PIECES = {
        "Delivered\n", "In transit ", "2026-11-02 10:00 ", "31.02.2026 ", "yesterday", "99:99 ", "<td>", "</td><tr>",
                "<script>", "<!--",
        "&#x110000;", "&amp", "\u0000", "\u202e", "\ud83d", "Madrid, ES\n", "RB123456785GB", "\n\n", "7 Nov",
                "nothing found",
        "\u904b\u55ae", "%", "12345678901234567890", "|", "\t"
    };

    @Test
    void read_ofHostilePages_readsOrRefuses() {
        long seed = Long.getLong("seed", System.nanoTime());
        var random = new SplittableRandom(seed);
        var buyer = Place.ofCountry("ES");
        for (int i = 0; i < Integer.getInteger("fuzz", 3_000); i++) {
            StringBuilder page = new StringBuilder();
            for (int j = random.nextInt(40); j >= 0; j--) {
                page.append(PIECES[random.nextInt(PIECES.length)]);
            }
            try {
                Pasted pasted = PasteReader.read(
                        "pasted",
                        page.toString().getBytes(StandardCharsets.UTF_8),
                        "RB123456785GB",
                        Instant.parse("2026-11-10T12:00:00Z"),
                        buyer,
                        LocalDate.of(2026, 11, 10));
                assertThat(pasted.answer()).as("seed %d", seed).isNotNull();
            } catch (BadInput bad) {
                assertThat(bad.getMessage()).as("seed %d", seed).isNotBlank();
            } catch (RuntimeException e) {
                fail("seed " + seed + ", try " + i + ": " + page, e);
            }
        }
    }
}
