package org.trackproof.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Whatever a string holds, it gets an answer. {@code -Dfuzz=N} sets the number of tries, {@code -Dseed=N} repeats a run. */
class HostileInputTest {
    private static final String[] PIECES = {
        "1Z",
        "RB",
        "GB",
        "LP00",
        "9400",
        "420",
        "\u0000",
        "\uD83D",
        "\uDC00",
        "\uD83D\uDCE6",
        "\u200b",
        "\u00ad",
        "\u202e",
        "\uff11",
        "\u0661",
        "\u0410",
        "=",
        "=\n",
        "=3D",
        "&nbsp;",
        "&#",
        "<a href='",
        "<",
        ">",
        "<wbr>",
        "http://",
        "https://www.ups.com/",
        "%20",
        "%",
        "+",
        "-",
        " ",
        "\n",
        "\t",
        "tracking number ",
        "運",
        "#",
        "'",
        "\"",
        "\\",
        "(",
        "[",
        "{",
        "*",
        "0",
        "1234567890",
        "ß",
        "ı",
        "İ",
        "ǅ",
        "\u0300",
        "㋀",
        "½",
        "Ⅷ",
        "①"
    };

    private final Numbers numbers = Numbers.standard();

    private static String hostile(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(30);
        for (int i = 0; i < pieces; i++) {
            switch (random.nextInt(4)) {
                case 0 -> text.append(PIECES[random.nextInt(PIECES.length)]);
                case 1 -> text.append((char) random.nextInt(0x10000));
                case 2 -> text.append((char) ('0' + random.nextInt(10)));
                default -> text.append((char) ('A' + random.nextInt(26)));
            }
        }
        return text.toString();
    }

    private static Context context(SplittableRandom random) {
        return new Context(
                random.nextBoolean() ? null : hostile(random),
                random.nextBoolean() ? null : hostile(random),
                random.nextBoolean() ? "US" : hostile(random),
                random.nextBoolean() ? null : hostile(random),
                random.nextBoolean() ? null : LocalDate.of(2026, 1, 1),
                random.nextBoolean() ? null : hostile(random),
                random.nextBoolean() ? null : LocalDate.MIN);
    }

    @Test
    void identifyAndFind_ofHostileStrings_alwaysAnswer() {
        long seed = Long.getLong("seed", System.nanoTime());
        var random = new SplittableRandom(seed);
        int tries = Integer.getInteger("fuzz", 20_000);
        for (int i = 0; i < tries; i++) {
            String text = hostile(random);
            Context context = context(random);
            assertThatCode(() -> {
                        numbers.identify(text);
                        assertThat(numbers.identify(text, context).toString()).isNotEmpty();
                        numbers.find(text);
                        numbers.courierOfHost(text);
                        numbers.courier(text);
                    })
                    .as("seed %d, try %d: %s", seed, i, text)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void identifyAndFind_ofChangedExamples_alwaysAnswer() {
        long seed = Long.getLong("seed", System.nanoTime());
        var random = new SplittableRandom(seed);
        List<String> examples = List.of(
                "1Z48Y0W70367150223",
                "RR582047164GB",
                "LP00812739045516",
                "YT2519821270441837",
                "420606149400108307214566203177",
                "05308150749333F",
                "444413758703",
                "NL14812386123607",
                "002133501017304185290101276B");
        for (int i = 0; i < Integer.getInteger("fuzz", 20_000); i++) {
            StringBuilder text = new StringBuilder(examples.get(random.nextInt(examples.size())));
            for (int slips = random.nextInt(4); slips > 0; slips--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.setCharAt(at, (char) ('0' + random.nextInt(43)));
                    case 1 -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
                    default -> text.deleteCharAt(at).append('7');
                }
            }
            String number = text.toString();
            Identification answer = numbers.identify(number, context(random));
            assertThat(answer.input()).isEqualTo(number);
            assertThat(numbers.find("tracking number " + number))
                    .as("seed %d", seed)
                    .hasSizeLessThan(5);
        }
    }

    @Test
    void identify_ofTenThousandCharacters_isNoTrackingNumber() {
        assertThat(numbers.identify("7".repeat(10_000)).outcome()).isEqualTo(Outcome.NOT_A_TRACKING_NUMBER);
        assertThat(numbers.identify("\uD83D\uDCE6".repeat(5_000)).outcome()).isEqualTo(Outcome.NOT_A_TRACKING_NUMBER);
    }
}
