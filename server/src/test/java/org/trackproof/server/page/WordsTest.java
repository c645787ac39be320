package org.trackproof.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.trackproof.numbers.Flag;
import org.trackproof.server.web.Resources;

class WordsTest {
    private static final Pattern USE = Pattern.compile("w\\(?\\)?\\.get\\(\"([a-zA-Z.0-9-]+)\"");

    static List<String> languages() {
        return Words.LANGUAGES;
    }

    @Test
    void everyKeyOfATemplate_hasWords() throws IOException {
        try (Stream<Path> templates = Files.list(Path.of("src/main/jte"))) {
            for (Path template : templates.toList()) {
                Matcher use = USE.matcher(Files.readString(template));
                while (use.find()) {
                    String key = use.group(1);
                    assertThat(Words.english().has(key) || key.endsWith("."))
                            .as("%s in %s", key, template)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void everyFlag_hasWords() {
        for (Flag flag : Flag.values()) {
            assertThat(Words.english().has("flag." + flag.id())).as(flag.id()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void language_hasTheSameKeysAndPlaces(String language) {
        Map<String, String> english = Words.parse(Resources.text("words/en.txt"));
        Map<String, String> other = Words.parse(Resources.text("words/" + language + ".txt"));
        assertThat(new TreeSet<>(other.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
        other.forEach((key, text) -> assertThat(places(text)).as(key).isEqualTo(places(english.getOrDefault(key, ""))));
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher place = Pattern.compile("\\{(\\w+)}").matcher(text);
        while (place.find()) {
            places.add(place.group(1));
        }
        return places;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void words_accuseNobody(String language) {
        Words.parse(Resources.text("words/" + language + ".txt"))
                .forEach((key, text) -> assertThat(text)
                        .as(key)
                        .doesNotContainPattern("(?i)fraud|scam|fake seller|criminal|betr[uü]g|estafa|arnaque"));
    }

    @ParameterizedTest
    @CsvSource({",, en", "xx,, en", ", 'fr;q=0', en", "en, 'de', en", ", 'xx, en;q=0.1', en"})
    void language_isChosenOrAccepted(String wanted, String accepted, String language) {
        assertThat(Words.of(wanted, accepted).language()).isEqualTo(language);
    }
}
