package org.trackproof.casefile.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trackproof.verdict.language.Language;
import org.trackproof.verdict.language.Wording;

/** Every language has every text, with the same places, and templates name texts that exist. */
class WordsTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)[|}]");

    @ParameterizedTest
    @EnumSource
    void keysAndPlaces_areThoseOfEnglish(Language language) {
        for (String file : List.of("sentences", "lint")) {
            Wording english = Wording.read(Letters.class, file + ".en.txt");
            Wording other = Wording.read(Letters.class, file + "." + language.id() + ".txt");
            assertThat(other.keys()).isEqualTo(english.keys());
            for (String key : english.keys()) {
                assertThat(places(other.get(key))).as(key).isEqualTo(places(english.get(key)));
            }
        }
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(text);
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return places;
    }

    @ParameterizedTest
    @EnumSource
    void keysOfTemplates_exist(Recipient recipient) {
        Wording words = Letters.words(Language.EN);
        for (Template.Step step : Template.of(recipient).steps()) {
            if (!step.verb().equals("facts")) {
                assertThat(step.keys()).allMatch(words::has, "has a text");
            }
        }
    }
}
