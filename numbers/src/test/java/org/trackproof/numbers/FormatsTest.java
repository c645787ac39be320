package org.trackproof.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every format of the catalogue accepts numbers made by its own rule, and hardly any that were changed afterwards. */
class FormatsTest {
    private static final int TRIES = 20;

    private static Catalogue catalogue() throws Exception {
        Catalogue catalogue = new Catalogue();
        try (InputStream in = FormatsTest.class.getResourceAsStream("catalogue.tsv")) {
            assertThat(in).isNotNull();
            CatalogueReader.read(catalogue, new String(in.readAllBytes(), StandardCharsets.UTF_8), "catalogue.tsv");
        }
        catalogue.seal();
        return catalogue;
    }

    /** A random number of this variant; null if no check character would do. */
    private static @Nullable String make(Variant variant, SplittableRandom random) {
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < variant.shape.length(); i++) {
            number.append(anyOf(variant.shape.at(i), random));
        }
        if (variant.check != null) {
            int due = variant.check.expected(number.toString());
            if (due < 0) {
                return null;
            }
            number.setCharAt(variant.checkAt, Alphabet.character(due));
        }
        return number.toString();
    }

    private static char anyOf(long set, SplittableRandom random) {
        int skip = random.nextInt(Long.bitCount(set));
        long rest = set;
        for (int i = 0; i < skip; i++) {
            rest &= rest - 1;
        }
        return Alphabet.character(Long.numberOfTrailingZeros(rest));
    }

    @Test
    void match_ofNumbersMadeByARule_findsTheVariantAndPassesItsCheck() throws Exception {
        long seed = Long.getLong("seed", System.nanoTime());
        var random = new SplittableRandom(seed);
        Catalogue catalogue = catalogue();
        List<String> failures = new ArrayList<>();
        for (int length = 1; length <= Normal.LIMIT; length++) {
            for (Variant variant : catalogue.index().all(length)) {
                Format format = variant.format;
                for (int i = 0; i < TRIES; i++) {
                    String number = make(variant, random);
                    if (number == null) {
                        continue;
                    }
                    boolean matched = List.of(catalogue.index().match(number)).contains(variant);
                    Trial trial = Trial.of(variant, number, catalogue.lastYear());
                    if (!matched || (trial != null && trial.failedCheck())) {
                        failures.add(format.id + " " + number);
                    }
                }
            }
        }
        assertThat(failures).as("seed %d", seed).isEmpty();
    }

    @Test
    void of_aChangedCheckCharacter_alwaysFails() throws Exception {
        long seed = Long.getLong("seed", System.nanoTime());
        var random = new SplittableRandom(seed);
        List<String> failures = new ArrayList<>();
        Catalogue catalogue = catalogue();
        for (int length = 1; length <= Normal.LIMIT; length++) {
            for (Variant variant : catalogue.index().all(length)) {
                Format format = variant.format;
                String number = variant.check == null ? null : make(variant, random);
                if (number == null) {
                    continue;
                }
                char check = number.charAt(variant.checkAt);
                char other = Alphabet.character((Alphabet.code(check) + 1 + random.nextInt(9)) % 10);
                String changed = number.substring(0, variant.checkAt) + other + number.substring(variant.checkAt + 1);
                Trial trial = Trial.of(variant, changed, catalogue.lastYear());
                if (trial != null && other != check && !trial.failedCheck()) {
                    failures.add(format.id + " " + changed);
                }
            }
        }
        assertThat(failures).as("seed %d", seed).isEmpty();
    }

    @Test
    void match_ofAnotherAlphabetOrLength_findsNothing() throws Exception {
        Index index = catalogue().index();
        assertThat(index.match("")).isEmpty();
        assertThat(index.match("\u0420\u0412473124829GB")).isEmpty();
        assertThat(index.match("1z48y0w70367150223")).isEmpty();
        assertThat(index.match("9".repeat(500))).isEmpty();
    }
}
