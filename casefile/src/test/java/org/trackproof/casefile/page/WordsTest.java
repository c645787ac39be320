package org.trackproof.casefile.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trackproof.verdict.language.Language;

class WordsTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    @ParameterizedTest
    @EnumSource
    void words_haveTheKeysAndPlacesOfEnglish(Language language) {
        Words other = Words.of(language);
        assertThat(other.texts().keySet()).isEqualTo(Words.english().texts().keySet());
        Words.english()
                .texts()
                .forEach((key, text) -> assertThat(places(other.texts().getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(places(text)));
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(text);
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return places;
    }
}
