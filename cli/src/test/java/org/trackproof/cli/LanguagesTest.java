package org.trackproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trackproof.verdict.language.Language;

/** Pages in other languages, word by word. Regenerate with {@code -Dtrackproof.regenerate=true} and read the difference. */
class LanguagesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final List<String> ENGLISH_ONLY = List.of("identify.", "find.", "rules.", "case.");

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EN")
    void keys_areThoseOfEnglish(Language language) {
        Set<String> wanted = new TreeSet<>(Texts.english().keys());
        wanted.removeIf(key -> ENGLISH_ONLY.stream().anyMatch(key::startsWith));
        assertThat(new TreeSet<>(Texts.of(language).keys())).isEqualTo(wanted);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EN")
    void check_printsItsPage(Language language) throws IOException {
        for (String name : List.of("label-for-weeks", "delivered-before-the-order", "postcode-needed")) {
            Terminal.Run run =
                    Terminal.run("check", "--explain", "--case", Terminal.example(name), "--lang", language.id());
            Path file = GOLDEN.resolve(name + "-" + language.id() + ".txt");
            if (Boolean.getBoolean("trackproof.regenerate")) {
                Files.writeString(file, run.out());
            }
            assertThat(run.out()).isEqualTo(Files.readString(file));
            assertThat(run.out().lines()).allMatch(line -> Plain.width(line) <= Page.WIDTH, "at most 80 columns");
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EN")
    void steps_printTheirPages(Language language) throws IOException {
        String out = spoken(language, "actions", "--case", Terminal.example("label-for-weeks"))
                + spoken(language, "order", "--case", Terminal.example("two-parcels"))
                + spoken(
                        language,
                        ("before --to ES:28013 --from CN --service economy --marketplace aliexpress --paid-with paypal"
                                        + " --ordered 2026-10-02 --promised 2026-11-20 --seller-orders 400 --seller-not-received 6")
                                .split(" ", -1))
                + spoken(language, "preflight", "RB123456786GB", "UA123456785CN", "--to", "ES:28013");
        Path file = GOLDEN.resolve("steps-" + language.id() + ".txt");
        if (Boolean.getBoolean("trackproof.regenerate")) {
            Files.writeString(file, out);
        }
        assertThat(out).isEqualTo(Files.readString(file));
        assertThat(out.lines()).allMatch(line -> Plain.width(line) <= Page.WIDTH, "at most 80 columns");
    }

    private static String spoken(Language language, String... command) {
        String[] all = Arrays.copyOf(command, command.length + 2);
        all[command.length] = "--lang";
        all[command.length + 1] = language.id();
        return Terminal.run(all).out() + "\n";
    }

    @ParameterizedTest
    @EnumSource
    void json_keepsIdsAndFacts(Language language) {
        String english = Terminal.run("check", "--json", "--case", Terminal.example("label-for-weeks"))
                .out();
        String other = Terminal.run(
                        "check", "--json", "--case", Terminal.example("label-for-weeks"), "--lang", language.id())
                .out();
        assertThat(bare(other)).isEqualTo(bare(english));
        assertThat(other.equals(english)).isEqualTo(language == Language.EN);
    }

    /** Without what is said in words. */
    private static String bare(String json) {
        return json.replaceAll(
                "\"(sentence|why|what|askAgainBecause|ifMissed|detail|fact)\":\"(?:[^\"\\\\]|\\\\.)*\"", "\"$1\":");
    }
}
